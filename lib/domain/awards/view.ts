import type { OpenClaim } from '@/lib/domain/evaluation/deciding-claims';
import type { Ranking } from '@/lib/domain/evaluation/ranking';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Centavos } from '@/lib/domain/units';
import type { Allocation } from './award';
import type { UnitRecord } from './record';
import type { AwardUnit } from './unit';

/** An envelope that could not be opened as it was sent. */
/** Why an envelope did not open. */
export type UnreadableReason = 'seal-broken' | 'hash-differs' | 'content-unreadable' | 'not-confirmed';

export type UnreadableOffer = {
  id: string;
  partyId: string;
  organisationName: string;
  contactName?: string | null;
  bidderKind: ActorKind;
  receiptNumber: string;
  sentAt: Date;
  reason: UnreadableReason;
};

/** One award unit on the evaluator's worklist. */
export type UnitView = {
  unit: AwardUnit;
  ranking: Ranking;
  /** The offer whose technical side is to be checked now; null when there is nothing left to check. */
  toCheck: string | null;
  /** Claims that the award hangs on and nobody checked. */
  openClaims: readonly OpenClaim[];
  /** What is recommended, or would be now; null while something is to be checked. */
  allocation: Allocation | null;
  /** Of that allocation, against the lowest real price not excluded. */
  extra: { extra: Centavos; lowest: Centavos } | null;
  /** Null before the recommendation. */
  record: UnitRecord | null;
};

/** What an allocation is: what would be recommended now, what is recommended, or what was decided. */
export type AllocationStanding = 'would' | 'recommended' | 'decided';

/** @param record null before anybody recommended, or once it was sent back */
export function allocationStanding(record: Pick<UnitRecord, 'outcome'> | null): AllocationStanding {
  if (!record) return 'would';
  return record.outcome === 'awarded' || record.outcome === 'deserted' ? 'decided' : 'recommended';
}

/** An evaluation that the authority sent back, and what it had recommended. */
export type ReturnedEvaluation = {
  id: string;
  at: Date;
  returnedBy: string;
  remarks: string;
  recommendedBy: string;
  recommendation: string;
  units: readonly { label: string; recommendedOfferId: string | null }[];
};
