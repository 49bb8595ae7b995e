import { Refusal } from '@/lib/domain/refusal';
import { type OwnParts, ownParts, ownValue } from './own-value';
import { type Confidence, decidesBy, type Verdict } from './rule-book';

/** A word that was said of a rule, as far as its value goes. */
type Word = { verdict: Verdict | 'parameter'; value: unknown };
type Judged = { id: string; value: unknown; confidence: Confidence /** Newest first. */; overrides: readonly Word[] };

/** The value that counts in a municipality: of its last word, or the book's where it rejected the rule or said nothing. */
export function valueHeld({ value, overrides: [last] }: Pick<Judged, 'value' | 'overrides'>): unknown {
  return last && last.verdict !== 'rejected' ? last.value : value;
}

/**
 * The value that a validation leaves: what held for a confirmation and a rejection, the new one for a change.
 * @throws Refusal rule-is-sure | rule-value-unfit | validation-changes-nothing
 */
export function validatedValue(rule: Judged, verdict: Verdict, parts: OwnParts): object {
  if (!mayBeValidated(rule)) throw new Refusal('rule-is-sure');
  const held = valueHeld(rule) as object;
  if (verdict !== 'changed') return held;
  const changed = ownValue(rule.id, held, parts);
  if (JSON.stringify(ownParts(rule.id, changed)) === JSON.stringify(ownParts(rule.id, held)))
    throw new Refusal('validation-changes-nothing');
  return changed;
}

/** What each municipality said last, of words that are newest first: what holds in it. */
export function lastWords<Spoken extends { organisationId: string }>(spoken: readonly Spoken[]): Spoken[] {
  return spoken.filter(
    (word, place) => spoken.findIndex(({ organisationId }) => organisationId === word.organisationId) === place,
  );
}

/** Only what was not read in an official text waits for a lawyer. */
export function mayBeValidated({ confidence }: Pick<Judged, 'confidence'>): boolean {
  return confidence !== 'seen';
}

/** Whether a rule decides alone in a municipality: as `rulesInForce` says it of a day, here of its words as they are kept. */
export function decidesAlone({ confidence, overrides }: Pick<Judged, 'confidence' | 'overrides'>): boolean {
  return decidesBy(
    confidence,
    overrides.map(({ verdict }) => verdict),
  );
}

/** Only remembered, of today, and nobody of the municipality has said anything of it: what the legal adviser has left to look at. */
export function isUnsaid({
  confidence,
  standsFor,
  overrides,
}: Pick<Judged, 'confidence' | 'overrides'> & { standsFor: string | null }) {
  return confidence === 'memory' && standsFor === null && overrides.length === 0;
}

/** @returns whether the legal adviser was asked and has not answered since */
export function isAsked(
  questions: readonly { at: Date }[],
  words: readonly { verdict: Verdict | 'parameter'; at: Date }[],
): boolean {
  const [asked, answered] = [questions[0], words.find(({ verdict }) => verdict !== 'parameter')];
  return asked !== undefined && (answered === undefined || asked.at > answered.at);
}
