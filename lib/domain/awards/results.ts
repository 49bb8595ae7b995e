import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { ContractForm } from '@/lib/domain/law/contract';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { Centavos, Day } from '@/lib/domain/units';
import { checkVerdicts, type RequirementCheck } from './checks';
import { type PublishedClaim, publishedClaims, publishedName, publishedText } from './publishing';
import type { UnitRecord } from './record';
import type { AwardRound } from './rounds';
import type { OpenedOffer } from './unit';
import type { UnitView, UnreadableOffer, UnreadableReason } from './view';
import { viewRecorded } from './views';

/** Who offered, and when. */
export type PublicBidder = {
  /** Of the offer. */
  id: string;
  /** Null: a person, who is not named. */
  name: string | null;
  kind: ActorKind;
  receiptNumber: string;
  receivedAt: Date;
  /** Why its envelope did not open; null: it did. */
  unreadable: UnreadableReason | null;
};

/** What was checked of an offer; only after the award. */
export type PublicChecks = {
  offerId: string;
  checks: readonly { requirementId: string; requirement: string; complies: boolean; reason: string }[];
  claims: readonly PublishedClaim[];
};

/** One time that a winner did not sign. */
export type PublicRound = Pick<
  AwardRound,
  'round' | 'offerId' | 'cause' | 'happenedOn' | 'reason' | 'trace' | 'legalBasis' | 'capacityReason' | 'at'
> & {
  gained: readonly { offerId: string; units: number }[];
};

/** A contract as anyone may know it. */
export type PublicContract = {
  id: string;
  number: string;
  form: ContractForm;
  supplier: string | null;
  supplierKind: ActorKind;
  amount: Centavos;
  /** Before the changes that both sides agreed to since. */
  signedAmount: Centavos;
  signedAt: Date;
  endsOn: Day;
  /** The day on which it ended before its schedule did. */
  endedOn: Day | null;
};

export type PublicDecision = {
  units: readonly (UnitView & { rounds: readonly PublicRound[] })[];
  checked: readonly PublicChecks[];
  /** The evaluator's report. */
  report: string | null;
  /** The institution whose authority decided, and when: the office, never the person. */
  by: string;
  at: Date | null;
  contracts: readonly PublicContract[];
};

/** @returns who offered, first received first, envelopes that did not open among them */
export function publicBidders(offers: readonly OpenedOffer[], unreadable: readonly UnreadableOffer[]): PublicBidder[] {
  return [
    ...offers.map((offer) => ({ ...bidderOf(offer), receivedAt: offer.receivedAt, unreadable: null })),
    ...unreadable.map((offer) => ({ ...bidderOf(offer), receivedAt: offer.sentAt, unreadable: offer.reason })),
  ].toSorted((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime());
}

type Named = Pick<OpenedOffer, 'id' | 'organisationName' | 'bidderKind' | 'receiptNumber'>;

function bidderOf(offer: Named) {
  return { id: offer.id, name: publishedName(offer), kind: offer.bidderKind, receiptNumber: offer.receiptNumber };
}

type OnRecord = {
  tender: TenderForBidders;
  offers: readonly OpenedOffer[];
  unreadable: readonly UnreadableOffer[];
  requirements: readonly Pick<Requirement, 'id' | 'text'>[];
  checks: readonly RequirementCheck[];
  records: readonly UnitRecord[];
};

/** Everything that decided a tender, as it is published. What officers wrote names nobody who bids as a person. */
export function publicDecision({
  tender,
  offers,
  unreadable,
  requirements,
  checks,
  records,
}: OnRecord): Omit<PublicDecision, 'contracts'> {
  const shown = (text: string) => publishedText(text, [...offers, ...unreadable]);
  const verdictOf = checkVerdicts(
    requirements.map(({ id }) => id),
    checks,
  );
  const textOf = new Map(requirements.map(({ id, text }) => [id, text]));
  return {
    units: viewRecorded(tender, offers, verdictOf, records).map((unit) => ({
      ...unit,
      record: unit.record && publicRecord(unit.record, shown),
      rounds: (unit.record?.rounds ?? []).map((round) => publicRound(round, shown)),
    })),
    checked: offers.map((offer) => ({
      offerId: offer.id,
      claims: publishedClaims(offer.content.claims, offer.claimChecks, offer, shown),
      checks: checks
        .filter(({ offerId }) => offerId === offer.id)
        .map(({ requirementId, complies, reason }) => ({
          requirementId,
          requirement: textOf.get(requirementId) ?? '',
          complies,
          reason: shown(reason),
        })),
    })),
    by: tender.buyerName,
    at: records.find(({ awardedAt }) => awardedAt !== null)?.awardedAt ?? null,
    report: records[0]?.recommendation ? shown(records[0].recommendation) : null,
  };
}

function publicRecord(record: UnitRecord, shown: (text: string) => string): UnitRecord {
  const { recommendation, departureReport, capacityReason, legalBasis } = record;
  const said = (text: string | null) => text && shown(text);
  return {
    ...record,
    recommendation: said(recommendation),
    departureReport: said(departureReport),
    capacityReason: said(capacityReason),
    legalBasis: said(legalBasis),
    rounds: [],
  };
}

/** @returns a round with who gained how much by it, and what was written as it is shown */
export function publicRound(
  { changes, decidedById: _, unitId: __, nextOfferId: ___, ...round }: AwardRound,
  shown: (text: string) => string,
): PublicRound {
  const gained = changes.filter(({ unitsBefore, unitsAfter }) => unitsAfter > unitsBefore);
  return {
    ...round,
    reason: shown(round.reason),
    legalBasis: round.legalBasis && shown(round.legalBasis),
    capacityReason: round.capacityReason && shown(round.capacityReason),
    gained: gained.map((one) => ({ offerId: one.offerId, units: one.unitsAfter - one.unitsBefore })),
  };
}
