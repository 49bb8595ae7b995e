import { z } from 'zod';
import { type Confidence, confidences, type Trace, verdicts } from '@/lib/domain/law/rule-book';

export const ValidationAnswer = z
  .strictObject({ verdict: z.enum(verdicts), by: z.string(), article: z.string(), day: z.iso.date() })
  .nullable()
  .describe("What the municipality's legal adviser found of the rule, where they did");

/** A rule behind an answer. */
export const RuleAnswer = z.strictObject({
  rule: z.string(),
  norm: z.string(),
  article: z.string(),
  confidence: z.enum(confidences),
  decides: z.boolean(),
  historical: z.boolean(),
  validation: ValidationAnswer,
});

export function ruleAnswer(trace: Trace): z.output<typeof RuleAnswer> {
  const { rule, norm, article, confidence, decides, historical } = trace;
  return { rule, norm, article, confidence, decides, historical, validation: validationAnswer(trace) };
}

export function validationAnswer({ override }: Pick<Trace, 'override'>): z.output<typeof ValidationAnswer> {
  return override?.validation ? { ...override.validation, day: override.day } : null;
}

/** @returns the confidence of the least sure of the rules */
export function weakest(traces: readonly Pick<Trace, 'confidence'>[]): Confidence {
  const order = traces.map(({ confidence }) => confidences.indexOf(confidence));
  return confidences[Math.max(0, ...order)] ?? 'memory';
}
