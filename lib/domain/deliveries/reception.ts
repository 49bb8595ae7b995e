import { Refusal } from '../refusal';
import type { Day } from '../units';

/** Why units that came were not accepted. */
export const rejectReasons = ['damaged', 'expired', 'bad-quality', 'wrong-product'] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** Why units that the note names never came: they are neither accepted nor rejected. */
export const missingReasons = ['not-brought', 'lost-on-way', 'miscounted'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** The lot of a reception from before lots were read at the door: nobody wrote down what stood on the product. */
export const notRecorded = 'sin registro';

/** A line of the note at the school's door. */
export type DeliveredLine = { id: string; units: number };

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
 * Holds a reception to its note: every line once, accepted + rejected + missing = noted, each of the last two with its reason.
 * @throws Refusal lines-do-not-match | more-than-delivered | reason-missing | missing-without-reason, on the field to mend
 */
export function checkReception(delivered: readonly DeliveredLine[], seen: readonly SeenLine[]): ReceptionLine[] {
  assertSameLines(
    delivered.map(({ id }) => id),
    seen,
  );
  return seen.map((line, index) => {
    const units = delivered.find(({ id }) => id === line.lineId)?.units ?? 0;
    return {
      ...outcomeOf(line, units, index),
      deliveryLineId: line.lineId,
      seenBatch: line.batch,
      seenProducedOn: line.producedOn,
    };
  });
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
 * @throws Refusal more-than-delivered | reason-missing | missing-without-reason
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
  return {
    acceptedUnits,
    rejectedUnits,
    // Nothing rejected or missing needs no reason, whatever the list was left on.
    rejectReason: rejectedUnits > 0 ? reason : null,
    missingUnits,
    missingReason: missingUnits > 0 ? missingReason : null,
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
