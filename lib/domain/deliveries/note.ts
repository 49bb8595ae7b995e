import { addDays, daysBetween } from '../calendar';
import { Refusal } from '../refusal';
import type { Day } from '../units';

/** A line of a delivery note as the producer writes it. */
export type NoteLine = { contractItemId: string; units: number; batch: string; producedOn: Day; expiresOn: Day | null };

/** A product of the delivery of which nothing is delivered. */
export type EmptyLine = { contractItemId: string; units: 0 };

/** What is left of a contract item: contracted units less those accepted and those on the way (noted, not yet received). */
export type ItemBalance = { contractItemId: string; contracted: number; accepted: number; onTheWay: number };

/** @returns units that may still be delivered of the item; never negative. */
export function unitsLeft({ contracted, accepted, onTheWay }: ItemBalance): number {
  return Math.max(0, contracted - accepted - onTheWay);
}

/**
 * Holds a note to its contract and to the calendar. Lines of which nothing is delivered are left out.
 * @param today date in La Paz
 * @param earliest day of the signature: nothing is delivered before it
 * @returns the lines to write
 * @throws Refusal nothing-delivered | delivered-in-future | delivered-before-contract | produced-after-delivery |
 *   expires-before-production | more-than-contracted (with the units left), each on its field
 */
export function checkNote(
  { deliveredOn, lines }: { deliveredOn: Day; lines: readonly (NoteLine | EmptyLine)[] },
  { balances, today, earliest }: { balances: readonly ItemBalance[]; today: Day; earliest: Day },
): NoteLine[] {
  if (deliveredOn > today) throw new Refusal('delivered-in-future', {}, 'deliveredOn');
  if (deliveredOn < earliest) throw new Refusal('delivered-before-contract', {}, 'deliveredOn');
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const balance = balances.find(({ contractItemId }) => contractItemId === line.contractItemId);
    if (!balance || seen.has(line.contractItemId)) throw new Refusal('lines-do-not-match');
    seen.add(line.contractItemId);
    if (!isDelivered(line)) continue;
    checkDates(line, deliveredOn, index);
    const left = unitsLeft(balance);
    if (line.units > left) throw new Refusal('more-than-contracted', { left }, `lines[${index}].units`);
  }
  const delivered = lines.filter(isDelivered);
  if (delivered.length === 0) throw new Refusal('nothing-delivered', {}, 'lines[0].units');
  return delivered;
}

/** The last day of shelf life that the tender asks a product to have on delivery, at least. */
export function mustLastUntil(deliveredOn: Day, shelfLifeDays: number): Day {
  return addDays(deliveredOn, shelfLifeDays);
}

/** What to say about a product's shelf life on delivery: a warning for the one who delivers and the one who receives. */
export type ShelfLife = 'expired' | 'short' | 'enough' | 'unknown';

export function shelfLifeOn(deliveredOn: Day, expiresOn: Day | null, shelfLifeDays: number): ShelfLife {
  if (expiresOn === null) return shelfLifeDays > 0 ? 'unknown' : 'enough';
  if (expiresOn < deliveredOn) return 'expired';
  return daysBetween(deliveredOn, expiresOn) < shelfLifeDays ? 'short' : 'enough';
}

/** Whether anything of the product is delivered. */
export function isDelivered(line: NoteLine | EmptyLine): line is NoteLine {
  return line.units > 0;
}

/**
 * Nothing is made after it was delivered: neither as the producer writes it nor as the receiver reads it.
 * @param index place of the line in the form
 * @throws Refusal produced-after-delivery
 */
export function assertProducedBefore(producedOn: Day, deliveredOn: Day, index: number): void {
  if (producedOn > deliveredOn) throw new Refusal('produced-after-delivery', {}, `lines[${index}].producedOn`);
}

function checkDates({ producedOn, expiresOn }: NoteLine, deliveredOn: Day, index: number): void {
  assertProducedBefore(producedOn, deliveredOn, index);
  if (expiresOn !== null && expiresOn < producedOn)
    throw new Refusal('expires-before-production', {}, `lines[${index}].expiresOn`);
}
