import { z } from 'zod';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import { type RuleId, type RuleValue, ruleValues } from './rule-values';

/** How sure the rule book is: read in an official text, told by others, or remembered and to be confirmed by a lawyer. */
export const confidences = ['seen', 'secondary', 'memory'] as const;
export type Confidence = (typeof confidences)[number];

/** What the rules are about, in the order of the book. */
export const ruleTopics = ['modality', 'deadline', 'documents', 'margin', 'evaluation', 'guarantee', 'contract', 'food'] as const;

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
  /** The rule for which this row answers on its days: what that rule was in an earlier time, for history only. */
  standsFor?: string | null;
  note: string | null;
};

/** What a legal adviser found of a rule: it is as the book says, it is another value, or it is no rule. */
export const verdicts = ['confirmed', 'changed', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

const validationSchema = z.object({
  verdict: z.enum(verdicts),
  /** Name of the legal adviser. */
  by: z.string(),
  /** Norm and article in which it was read. */
  article: z.string(),
});

export type Validation = z.output<typeof validationSchema>;

/** A municipality's own word on a rule: a parameter of its authority, or a validation of its legal adviser. */
export type RuleOverride = {
  ruleId: string;
  /** The value that counts; of a rejection the one that was rejected. */
  value: unknown;
  legalBasis: string;
  day: Day;
  /** Absent: a parameter. */
  validation?: Validation | null;
};

/** What a computed figure shows of the rule behind it. Plain data: it is kept as JSON with the record it decided. */
export const traceSchema = z.object({
  rule: z.string(),
  text: z.string(),
  norm: z.string(),
  article: z.string(),
  confidence: z.enum(confidences),
  value: z.unknown(),
  note: z.string().nullable(),
  /** The municipality's word that took the place of the rule's own. Records from before validations carry none. */
  override: z.object({ legalBasis: z.string(), day: z.string(), validation: validationSchema.nullish() }).nullable(),
  /** False: may warn and must be confirmed by a person with a legal basis; never refuses or counts by itself. */
  decides: z.boolean(),
  /** Of an earlier time: answers for what was published then, and for nothing today. */
  historical: z.boolean().default(false),
});
export type Trace<Value = unknown> = Omit<z.output<typeof traceSchema>, 'value'> & { value: Value };

/** The rules in force on a day in one municipality. `version` names exactly this set of texts and values. */
export type RuleBook = {
  day: Day;
  version: string;
  rules: ReadonlyMap<string, Trace>;
  /** Who validated which rule (user id): they do not apply it. */
  validators?: ReadonlyMap<string, ReadonlySet<string>>;
};

/**
 * Opens the rules that are in force on a day. Of several words of the municipality on a rule the last one counts. A
 * parameter and a validation carry their own legal basis, so the rule decides whatever its confidence; a rejected one never does.
 * @param overrides of one municipality, in the order in which they were recorded. Of those given after the day only a
 *   confirmation counts, and only of the value that held on it: it says what the rule was, and changes it for nobody
 */
export function rulesInForce(rules: readonly Rule[], overrides: readonly RuleOverride[], day: Day): Map<string, Trace> {
  const inForce = rules.filter(({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day));
  const historicalFirst = [...inForce].sort((one, other) => Number(!one.standsFor) - Number(!other.standsFor));
  return new Map(
    historicalFirst.map((rule) => {
      const own = overrides.filter(({ ruleId }) => ruleId === rule.id);
      const held = ownWord(rule, own, day);
      const words = own.filter((word) => word.day <= day || word === held);
      const verdicts = words.map(({ validation }) => validation?.verdict ?? 'parameter').reverse();
      return [rule.standsFor ?? rule.id, traceOf(rule, held, decidesBy(rule.confidence, verdicts))];
    }),
  );
}

function ownWord({ value }: Rule, own: readonly RuleOverride[], day: Day): RuleOverride | undefined {
  const given = own.filter((override) => override.day <= day).at(-1);
  const held = JSON.stringify(given ? given.value : value);
  // Of words that came later only one that confirms just this value tells what the rule was; a change after it changes later days.
  const confirmed = own.findLast(
    (override) => override.day > day && override.validation?.verdict === 'confirmed' && JSON.stringify(override.value) === held,
  );
  return confirmed ?? given;
}

/**
 * Whether a rule decides in a municipality: rejected by its legal adviser it does not, whatever parameter its authority sets afterwards;
 * else by any word of the municipality, or by what the book knows of it.
 * @param verdicts of the municipality's words, newest first
 */
export function decidesBy(confidence: Confidence, verdicts: readonly (Verdict | 'parameter')[]): boolean {
  const said = verdicts.find((verdict) => verdict !== 'parameter');
  return said !== 'rejected' && (verdicts.length > 0 || confidence !== 'memory');
}

function traceOf(rule: Rule, own: RuleOverride | undefined, decides: boolean): Trace {
  const { id, text, norm, article, confidence, value, note } = rule;
  return {
    rule: id,
    text,
    norm,
    article,
    confidence,
    note,
    value: own ? own.value : value,
    override: own ? { legalBasis: own.legalBasis, day: own.day, ...(own.validation && { validation: own.validation }) } : null,
    decides,
    historical: (rule.standsFor ?? null) !== null,
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

/** "Requiere validación legal": the rule is only remembered and the municipality has given no basis of its own, or rejected it. */
export function needsLegalReview(trace: Pick<Trace, 'decides'>): boolean {
  return !trace.decides;
}

/**
 * Who validated a rule does not take the decision that rests on it.
 * @param rules ids of the rules behind the decision
 * @throws Refusal own-validation
 */
export function assertNotOwnValidation(book: RuleBook, rules: readonly string[], userId: string): void {
  if (rules.some((rule) => book.validators?.get(rule)?.has(userId))) throw new Refusal('own-validation');
}

/** The municipality's legal adviser found that it is no rule: it decides nothing, and what rests on it waits for a person. */
export function isRejected({ override }: Pick<Trace, 'override'>): boolean {
  return override?.validation?.verdict === 'rejected';
}
