import { z } from 'zod';
import type { Day } from '@/lib/domain/units';
import { type RuleId, type RuleValue, ruleValues } from './rule-values';

/** How sure the rule book is: read in an official text, told by others, or remembered and to be confirmed by a lawyer. */
export const confidences = ['seen', 'secondary', 'memory'] as const;
export type Confidence = (typeof confidences)[number];

/** A rule as it is kept: dated data, never a constant in the code. */
export type Rule = {
  id: string;
  text: string;
  value: unknown;
  norm: string;
  article: string;
  confidence: Confidence;
  /** First day in force; null: since before anything that matters here. */
  validFrom: Day | null;
  /** Last day in force. */
  validTo: Day | null;
  note: string | null;
};

/** A municipality's own parameter for a rule, with its legal basis. */
export type RuleOverride = { ruleId: string; value: unknown; legalBasis: string; day: Day };

/** What a computed figure shows of the rule behind it. Plain data: it is kept as JSON with the record it decided. */
export const traceSchema = z.object({
  rule: z.string(),
  text: z.string(),
  norm: z.string(),
  article: z.string(),
  confidence: z.enum(confidences),
  value: z.unknown(),
  note: z.string().nullable(),
  /** The municipality's parameter that took the place of the rule's own. */
  override: z.object({ legalBasis: z.string(), day: z.string() }).nullable(),
  /** False: may warn and must be confirmed by a person with a legal basis; never refuses or counts by itself. */
  decides: z.boolean(),
});
export type Trace<Value = unknown> = Omit<z.output<typeof traceSchema>, 'value'> & { value: Value };

/** The rules in force on a day in one municipality. `version` names exactly this set of texts and values. */
export type RuleBook = { day: Day; version: string; rules: ReadonlyMap<string, Trace> };

/**
 * Opens the rules that are in force on a day. Of several overrides of a rule the last one given counts; an override
 * carries its own legal basis, so the rule it stands on decides whatever its confidence.
 * @param overrides of one municipality, in the order in which they were recorded
 */
export function rulesInForce(rules: readonly Rule[], overrides: readonly RuleOverride[], day: Day): Map<string, Trace> {
  const own = new Map(overrides.map((override) => [override.ruleId, override]));
  const inForce = rules.filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day));
  return new Map(inForce.map((rule) => [rule.id, traceOf(rule, own.get(rule.id))]));
}

function traceOf({ id, text, norm, article, confidence, value, note }: Rule, own: RuleOverride | undefined): Trace {
  return {
    rule: id,
    text,
    norm,
    article,
    confidence,
    note,
    value: own ? own.value : value,
    override: own ? { legalBasis: own.legalBasis, day: own.day } : null,
    decides: own !== undefined || confidence !== 'memory',
  };
}

/** @returns the rule with its value read, or null when it is not in force. A value of another shape is a fault. */
export function findRule<Id extends RuleId>(book: RuleBook, id: Id): Trace<RuleValue<Id>> | null {
  const trace = book.rules.get(id);
  return trace ? { ...trace, value: ruleValues[id].parse(trace.value) as RuleValue<Id> } : null;
}

/** As findRule, for rules without which nothing can be said. A book that lacks one is a fault, not a refusal. */
export function requireRule<Id extends RuleId>(book: RuleBook, id: Id): Trace<RuleValue<Id>> {
  const found = findRule(book, id);
  if (!found) throw new Error(`the rule book of ${book.day} has no ${id}`);
  return found;
}

/** "Requiere validación legal": the rule is only remembered and the municipality has given no basis of its own. */
export function needsLegalReview(trace: Pick<Trace, 'decides'>): boolean {
  return !trace.decides;
}
