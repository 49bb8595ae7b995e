import { Refusal } from '@/lib/domain/refusal';
import { type ActorKind, actorKinds } from './actor-kinds';
import { type RuleId, ruleValues } from './rule-values';

/** The parts of a rule's value that a municipality may set by its own legal basis: its figures, and the kinds of actor it reaches. */
export type OwnParts = { numbers: readonly { name: string; value: number }[]; kinds: readonly ActorKind[] | null };

/** Figures that the rules' values have and the screen names. */
export const ownFigures = [
  'percent',
  'maxPercent',
  'businessDays',
  'calendarDays',
  'minBs',
  'maxBs',
  'aboveBs',
  'componentFrom',
  'componentTo',
  'componentAbove',
  'maxCalendarDays',
  'years',
  'hoursBefore',
  'afterAppealAboveBs',
  'maxPercentPerDay',
  'optionalPercent',
  'mandatoryPercent',
] as const;

/** Those that are percentages, with nothing beside them in the way they are named. */
export const ownPercentages: ReadonlySet<string> = new Set([
  'percent',
  'maxPercent',
  'componentFrom',
  'componentTo',
  'componentAbove',
] satisfies (typeof ownFigures)[number][]);

/** @returns what can be set of a rule, or null: nothing in it is a figure or a list of kinds, or the engine does not read it */
export function ownParts(ruleId: string, value: unknown): OwnParts | null {
  if (!isRead(ruleId) || typeof value !== 'object' || value === null) return null;
  const entries = Object.entries(value);
  const numbers = entries.flatMap(([name, part]) => (typeof part === 'number' ? [{ name, value: part }] : []));
  const listed = entries.find(([name]) => name === 'kinds')?.[1];
  const kinds = Array.isArray(listed) ? actorKinds.filter((kind) => listed.includes(kind)) : null;
  return numbers.length > 0 || kinds ? { numbers, kinds } : null;
}

/**
 * The rule's value with the municipality's parts in place of its own.
 * @throws Refusal rule-value-unfit when the rule cannot take them
 */
export function ownValue(ruleId: string, value: unknown, { numbers, kinds }: OwnParts): object {
  const parts = ownParts(ruleId, value);
  if (!parts || !isRead(ruleId) || numbers.some(({ name }) => !parts.numbers.some((own) => own.name === name)))
    throw new Refusal('rule-value-unfit');
  const merged = {
    ...(value as object),
    ...Object.fromEntries(numbers.map((own) => [own.name, own.value])),
    ...(parts.kinds && { kinds: kinds ?? [] }),
  };
  if (!ruleValues[ruleId].safeParse(merged).success) throw new Refusal('rule-value-unfit');
  return merged;
}

function isRead(ruleId: string): ruleId is RuleId {
  return Object.hasOwn(ruleValues, ruleId);
}
