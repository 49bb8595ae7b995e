import { Refusal } from '../refusal';
import type { Day } from '../units';
import { type EmptyLine, isDelivered, mustLastUntil, type NoteLine } from './note';

/** What a note is held against, by item of its contract. */
export type PlannedItem = {
  contractItemId: string;
  /** What the schedule asks for in this delivery; null outside the schedule. */
  due: number | null;
  /** What the contract still admits, whoever it is for. */
  left: number;
  /** What the schedule still owes in other deliveries: to other schools, on other days. */
  owedElsewhere: number;
  /** Whether the product has an expiry date printed: the transformed ones do. */
  expires: boolean;
};

/** What the producer was asked about and said is right. */
export type Agreed = { more: boolean; shelfLife: boolean; alike: boolean };

/**
 * Holds a note to the plan before it is issued: more than scheduled and a short shelf life are asked about, an expiry that is
 * missing or past is refused. Comes after checkNote, which has held it to the contract.
 * @throws Refusal more-than-scheduled | expiry-needed | already-expired | shelf-life-short, each on its field
 */
export function assertPlanned(
  lines: readonly (NoteLine | EmptyLine)[],
  items: readonly PlannedItem[],
  { deliveredOn, shelfLifeDays, agreed }: { deliveredOn: Day; shelfLifeDays: number; agreed: Agreed },
): void {
  for (const [index, line] of lines.entries()) {
    const item = items.find(({ contractItemId }) => contractItemId === line.contractItemId);
    if (!isDelivered(line) || !item) continue;
    const { expiresOn } = line;
    const field = `lines[${index}].expiresOn`;
    if (expiresOn === null && (item.expires || shelfLifeDays > 0)) throw new Refusal('expiry-needed', {}, field);
    if (expiresOn !== null && expiresOn < deliveredOn) throw new Refusal('already-expired', {}, field);
    const until = mustLastUntil(deliveredOn, shelfLifeDays);
    if (expiresOn !== null && expiresOn < until && !agreed.shelfLife)
      throw new Refusal('shelf-life-short', { until }, 'agreedShelfLife');
    const asks = moreThanPlanned(line.units, item);
    if (asks && !agreed.more) throw new Refusal('more-than-scheduled', asks, 'agreedMore');
  }
}

/**
 * @returns what is due and how many units would be taken from other deliveries; null where there is nothing to ask: no more than is
 *   scheduled, or outside the schedule no more than nobody else is owed
 */
export function moreThanPlanned(units: number, { due, left, owedElsewhere }: PlannedItem): { due: number; taken: number } | null {
  const taken = Math.max(0, units - Math.max(due ?? 0, left - owedElsewhere));
  const asks = due === null ? taken > 0 : units > due;
  return asks ? { due: due ?? 0, taken } : null;
}

/** Another note of the same contract to the same school. */
type OtherNote = { number: number; issuedAt: Date; lines: readonly { contractItemId: string; units: number }[] };

const hour = 60 * 60 * 1000;

/**
 * A note outside the schedule that says what another said within the hour is more likely the same delivery than a second one.
 * @throws Refusal note-alike with the number of the other
 */
export function assertNotAlike(lines: readonly NoteLine[], others: readonly OtherNote[], now: Date, agreed: Agreed): void {
  const brought = new Map(lines.map(({ contractItemId, units }) => [contractItemId, units]));
  const alike = others.find(
    (other) =>
      now.getTime() - other.issuedAt.getTime() < hour &&
      other.lines.length === brought.size &&
      other.lines.every(({ contractItemId, units }) => brought.get(contractItemId) === units),
  );
  if (alike && !agreed.alike) throw new Refusal('note-alike', { number: alike.number }, 'agreedAlike');
}
