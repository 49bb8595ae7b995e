import type { OpenClaim } from '@/lib/domain/evaluation/deciding-claims';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { Ranking } from '@/lib/domain/evaluation/ranking';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import type { Centavos } from '@/lib/domain/units';
import type { Allocation } from './award';
import type { OverCommitment } from './capacity';
import type { RequirementCheck } from './checks';
import type { UnitRecord } from './record';
import type { AwardUnit, BidderFile, OpenedOffer } from './unit';

/** An envelope that could not be opened as it was sent. */
export type UnreadableOffer = {
  id: string;
  organisationId: string;
  organisationName: string;
  contactName?: string | null;
  bidderKind: ActorKind;
  receiptNumber: string;
  sentAt: Date;
  reason: string;
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

/** A tender from its deadline to its award, as its evaluators and its authority see it. */
export type EvaluationView = {
  call: TenderForBidders;
  /** Name of the municipality that buys. */
  municipality: string;
  version: number;
  /** Where it stands by the clock: past its deadline it is closed, opened or not. */
  standing: TenderStatus;
  now: Date;
  /** Null before the opening: there is nothing to see then, and not even how many there are. */
  openedAt: Date | null;
  openedBy: string;
  recommendedBy: string;
  awardedBy: string;
  /** First received first. */
  offers: readonly OpenedOffer[];
  /** What the census says of each bidder now, by offer. */
  files: ReadonlyMap<string, BidderFile>;
  unreadable: readonly UnreadableOffer[];
  requirements: readonly Pick<Requirement, 'id' | 'kind' | 'text' | 'reason' | 'threshold' | 'documentKind'>[];
  checks: readonly RequirementCheck[];
  verdicts: Readonly<Record<string, TechnicalVerdict>>;
  units: readonly UnitView[];
  /** While nothing is decided: offers that ask more than what is free of a capacity, and what is recommended beyond it by what is awarded as one. */
  capacity: {
    offers: readonly OverCommitment[];
    recommended: ReadonlyMap<string, readonly OverCommitment[]>;
    /** By what is awarded as one, what could be: the reason is asked nowhere else. */
    possible: ReadonlyMap<string, readonly OverCommitment[]>;
  };
  /** Evaluations sent back, oldest first. */
  returns: readonly ReturnedEvaluation[];
  /** Rules on which a claimed margin waits, while the evaluation lasts. */
  openRules: readonly string[];
  may: {
    open: boolean;
    evaluate: boolean;
    award: boolean;
    /** Would award, had they not evaluated. */
    barred: boolean;
  };
};
