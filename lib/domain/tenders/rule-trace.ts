import { z } from 'zod';
import { traceSchema } from '@/lib/domain/law/rule-book';
import { idleSchema, outOfReachSchema } from './judged-reasons';

const skippedSchema = z.object({ date: z.string(), name: z.string() });

/** The trace kept with a published tender (column rule_trace): what decided its modality and its deadline. */
export const ruleTraceSchema = z.object({
  rulesVersion: z.string(),
  modality: traceSchema,
  deadline: z.object({
    minimumBusinessDays: z.number(),
    earliest: z.string(),
    skipped: z.array(skippedSchema),
    /** Were the department's holidays business days; absent in what was published before both were told. */
    earliestNational: z.string().optional(),
    departmental: z.array(skippedSchema).default([]),
    trace: traceSchema.nullable(),
    legalBasis: z.string().nullable(),
    idle: idleSchema.nullable().default(null),
  }),
  /** Lots that nobody in the census could serve when it was published, and why it was. */
  outOfReach: outOfReachSchema.nullable().default(null),
  splitting: z
    .object({
      sumCentavos: z.string(),
      /** What was published before they were told has none. */
      groups: z.array(z.string()).optional(),
      others: z.array(z.object({ id: z.string(), reference: z.string() })),
      together: traceSchema,
      trace: traceSchema,
      reason: z.string(),
    })
    .nullable(),
});
export type RuleTrace = z.output<typeof ruleTraceSchema>;
