import { z } from 'zod';
import { type Modality, modalities, readModality } from '@/lib/domain/law/modality';
import { confidences } from '@/lib/domain/law/rule-book';
import { openApiEs } from '@/lib/messages/es/open-api';
import { describeComputation } from './computation';
import { apiIssue, BolivianosField, InstantField } from './fields';

const ModalityField = z
  .string()
  .max(40)
  .describe(`${modalities.join(', ')}; the prefix MOD- may be left out, and ANPE and ANPP (SICOES) are understood`)
  .transform((text, ctx): Modality => {
    const modality = readModality(text);
    if (modality) return modality;
    ctx.addIssue(apiIssue('not-an-option', modalities.join(', ')));
    return z.NEVER;
  });

const DeadlinesRequest = z
  .strictObject({
    amountBs: BolivianosField.optional(),
    modality: ModalityField.optional(),
    publishedAt: InstantField,
    municipalityCode: z.string().regex(/^\d{6}$/, { error: 'not-a-code' }),
  })
  .superRefine(({ amountBs, modality }, ctx) => {
    if ((amountBs === undefined) === (modality === undefined)) ctx.addIssue(apiIssue('one-of'));
  });

const DeadlinesResponse = z.strictObject({
  modality: z.enum(modalities),
  minimumBusinessDays: z.int().describe('0 where the rule book sets no minimum'),
  earliestSubmission: z.iso.date().describe('First day on which the deadline may fall'),
  skipped: z
    .array(z.strictObject({ date: z.iso.date(), name: z.string() }))
    .describe('Holidays on weekdays that the count passed over'),
  rule: z.string(),
  norm: z.string(),
  article: z.string(),
  confidence: z.enum(confidences),
  decides: z.boolean().describe('False: the rule needs legal review and must not refuse a deadline by itself'),
  legalBasis: z.string().nullable().describe("The municipality's own basis, where its parameter took the rule's place"),
  notes: z.array(z.string()),
  rulesVersion: z.string(),
});

export const deadlinesDescription = describeComputation({
  name: 'deadlines',
  summary: openApiEs.deadlines,
  request: DeadlinesRequest,
  response: DeadlinesResponse,
  example: { amountBs: 180_000, publishedAt: '2026-11-09T10:00:00-04:00', municipalityCode: '050101' },
});
