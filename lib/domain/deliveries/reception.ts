import { Refusal } from '../refusal';
import type { Day } from '../units';

/** Why units were not accepted; `short` are units that the note names and the school never got. */
export const rejectReasons = ['damaged', 'expired', 'bad-quality', 'wrong-product', 'short'] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** The lot of a reception from before lots were read at the door: nobody wrote down what stood on the product. */
export const notRecorded = 'sin registro';

/** A line of the note at the school's door. */
export type DeliveredLine = { id: string; units: number };

/** What the receiver writes: how many are good, why not the others, and the lot and date read on the product. */
export type SeenLine = { lineId: string; acceptedUnits: number; reason: RejectReason | null; batch: string; producedOn: Day };

export type ReceivedLine = {
  deliveryLineId: string;
  acceptedUnits: number;
  rejectedUnits: number;
  rejectReason: RejectReason | null;
  seenBatch: string;
  seenProducedOn: Day;
};

/**
 * Holds a reception to its note: every line once, accepted + rejected = delivered, each rejection with its reason.
 * @throws Refusal lines-do-not-match | more-than-delivered | reason-missing, on the field to mend
 */
export function checkReception(delivered: readonly DeliveredLine[], seen: readonly SeenLine[]): ReceivedLine[] {
  const distinct = new Set(seen.map(({ lineId }) => lineId));
  if (distinct.size !== seen.length || seen.length !== delivered.length) throw new Refusal('lines-do-not-match');
  return seen.map((line, index) => {
    const units = delivered.find(({ id }) => id === line.lineId)?.units;
    if (units === undefined) throw new Refusal('lines-do-not-match');
    const rejectedUnits = units - line.acceptedUnits;
    if (rejectedUnits < 0) throw new Refusal('more-than-delivered', { delivered: units }, `lines[${index}].accepted`);
    if (rejectedUnits > 0 && line.reason === null)
      throw new Refusal('reason-missing', { rejected: rejectedUnits }, `lines[${index}].reason`);
    return {
      deliveryLineId: line.lineId,
      acceptedUnits: line.acceptedUnits,
      rejectedUnits,
      // Nothing rejected needs no reason, whatever the list was left on.
      rejectReason: rejectedUnits > 0 ? line.reason : null,
      seenBatch: line.batch,
      seenProducedOn: line.producedOn,
    };
  });
}

/** Whether the receiver read another lot or date than the note names; what nobody recorded differs from nothing. */
export function readsOtherwise(
  received: { seenBatch: string; seenProducedOn: Day | null },
  noted: { batch: string; producedOn: Day },
): boolean {
  if (received.seenBatch === notRecorded) return false;
  return received.seenBatch !== noted.batch || received.seenProducedOn !== noted.producedOn;
}
