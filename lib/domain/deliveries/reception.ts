import { Refusal } from '../refusal';
import type { Day } from '../units';
import { assertProducedBefore } from './note';

/** Why units that came were not accepted. */
export const rejectReasons = ['damaged', 'expired', 'bad-quality', 'wrong-product'] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** Why units that the note names never came: they are neither accepted nor rejected. */
export const missingReasons = ['not-brought', 'lost-on-way', 'miscounted'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** The lot of a reception from before lots were read at the door: nobody wrote down what stood on the product. */
export const notRecorded = 'sin registro';

/** A line of the note at the school's door. */
export type DeliveredLine = { id: string; units: number; expiresOn: Day | null };

/** The day that a note says it was delivered, the day of its reception, and whether what expired in between came before it did. */
export type ReceptionDays = { deliveredOn: Day; today: Day; agreedExpired: boolean };

/** What became of the units of a line: accepted + rejected + missing are what the note names, and any surplus. */
export type LineOutcome = {
  acceptedUnits: number;
  rejectedUnits: number;
  rejectReason: RejectReason | null;
  missingUnits: number;
  missingReason: MissingReason | null;
};

/** What the receiver counts of a line: how many are good, how many never came, and why neither all the others. */
export type CountedLine = {
  lineId: string;
  acceptedUnits: number;
  missingUnits: number;
  reason: RejectReason | null;
  missingReason: MissingReason | null;
};

/** A line counted, with the lot and date read on the product. */
export type SeenLine = CountedLine & { batch: string; producedOn: Day };

export type ReceptionLine = LineOutcome & { deliveryLineId: string; seenBatch: string; seenProducedOn: Day };

/**
 * Holds a reception to its note: every line once, accepted + rejected + missing = noted, each of the last two with its reason; nothing
 * made after it was delivered; nothing accepted that is past its date, but for what came before it and is only signed for now.
 * @throws Refusal lines-do-not-match | produced-after-delivery | accepted-expired | expired-meanwhile, or what outcomeOf finds, on the
 *   field to mend
 */
export function checkReception(
  delivered: readonly DeliveredLine[],
  seen: readonly SeenLine[],
  days: ReceptionDays,
): ReceptionLine[] {
  assertSameLines(
    delivered.map(({ id }) => id),
    seen,
  );
  return seen.map((line, index) => {
    const { units = 0, expiresOn = null } = delivered.find(({ id }) => id === line.lineId) ?? {};
    const outcome = outcomeOf(line, units, index);
    assertProducedBefore(line.producedOn, days.deliveredOn, index);
    if (outcome.acceptedUnits > 0) assertNotExpired(expiresOn, days, index);
    return {
      ...outcome,
      deliveryLineId: line.lineId,
      seenBatch: line.batch,
      seenProducedOn: line.producedOn,
    };
  });
}

function assertNotExpired(expiresOn: Day | null, { deliveredOn, today, agreedExpired }: ReceptionDays, index: number): void {
  if (expiresOn === null || expiresOn >= today) return;
  if (expiresOn < deliveredOn) throw new Refusal('accepted-expired', { expires: expiresOn }, `lines[${index}].accepted`);
  if (!agreedExpired) throw new Refusal('expired-meanwhile', { expires: expiresOn }, 'agreedExpired');
}

/** @throws Refusal lines-do-not-match unless what is written names every line once and no other */
export function assertSameLines(lineIds: readonly string[], written: readonly { lineId: string }[]): void {
  const distinct = new Set(written.map(({ lineId }) => lineId));
  const fits = written.length === lineIds.length && lineIds.every((id) => distinct.has(id));
  if (!fits) throw new Refusal('lines-do-not-match');
}

/**
 * What is neither accepted nor missing was rejected.
 * @param units what the outcome must add up to
 * @param index place of the line in the form
 * @throws Refusal more-than-delivered | reason-missing | missing-without-reason | reason-for-nothing | missing-reason-for-nothing
 */
export function outcomeOf(
  { acceptedUnits, missingUnits, reason, missingReason }: Omit<CountedLine, 'lineId'>,
  units: number,
  index: number,
): LineOutcome {
  const rejectedUnits = units - acceptedUnits - missingUnits;
  const field = (name: string) => `lines[${index}].${name}`;
  if (rejectedUnits < 0)
    throw new Refusal('more-than-delivered', { delivered: units }, field(acceptedUnits > units ? 'accepted' : 'missing'));
  if (rejectedUnits > 0 && reason === null) throw new Refusal('reason-missing', { rejected: rejectedUnits }, field('reason'));
  if (missingUnits > 0 && missingReason === null)
    throw new Refusal('missing-without-reason', { missing: missingUnits }, field('missingReason'));
  // A reason for nothing: either the units or the reason are not what was meant.
  if (rejectedUnits === 0 && reason !== null) throw new Refusal('reason-for-nothing', {}, field('reason'));
  if (missingUnits === 0 && missingReason !== null) throw new Refusal('missing-reason-for-nothing', {}, field('missingReason'));
  return {
    acceptedUnits,
    rejectedUnits,
    rejectReason: reason,
    missingUnits,
    missingReason,
  };
}

/** Whether the receiver read another lot or date than the note names; what nobody recorded differs from nothing. */
export function readsOtherwise(
  received: { seenBatch: string; seenProducedOn: Day | null },
  noted: { batch: string; producedOn: Day },
): boolean {
  if (received.seenBatch === notRecorded) return false;
  return received.seenBatch !== noted.batch || received.seenProducedOn !== noted.producedOn;
}
