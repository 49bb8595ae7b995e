import 'server-only';
import { cache } from 'react';
import { readUnits } from '@/lib/data/awards';
import { readOpened } from '@/lib/data/evaluation';
import { type EvaluationDesk, findEvaluationDesk } from '@/lib/data/evaluation-desk';
import { isOpenToAnyone } from '@/lib/domain/access/may';
import { verdicts } from '@/lib/domain/awards/checks';
import { type PublishedClaim, publishedClaims, publishedName, publishedText } from '@/lib/domain/awards/publishing';
import type { AwardRound } from '@/lib/domain/awards/rounds';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { UnitView } from '@/lib/domain/awards/view';
import { viewRecorded } from '@/lib/domain/awards/views';
import { IdInput } from '@/lib/domain/inputs';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { listPublishedContracts, type PublicContract } from './published-contracts';

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
  unreadable: string | null;
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
  'round' | 'offerId' | 'cause' | 'happenedOn' | 'reason' | 'trace' | 'legalBasis' | 'at'
> & {
  gained: readonly { offerId: string; units: number }[];
};

/** What anyone may know of a tender since its opening: who offered; once it is decided, everything that decided it. */
export type TenderResults = {
  tender: { id: string; reference: string; title: string; municipality: string; status: TenderStatus; partialAllowed: boolean };
  openedAt: Date;
  bidders: readonly PublicBidder[];
  /** Null before the authority decided. */
  decided: null | {
    units: readonly (UnitView & { rounds: readonly PublicRound[] })[];
    checked: readonly PublicChecks[];
    /** The evaluator's report. */
    report: string | null;
    contracts: readonly PublicContract[];
  };
};

/**
 * The results of a tender, whoever asks; null before its opening. Names and numbers of those who bid as persons stay out, in what
 * officers wrote too; so does what was withdrawn or replaced before the opening. Four statements.
 */
export const readResults = cache(async (rawId: string): Promise<TenderResults | null> => {
  const id = IdInput.safeParse(rawId).data;
  if (!id || !isOpenToAnyone('tender.read-results')) return null;
  const desk = await findEvaluationDesk(prisma(), id);
  if (!desk?.openedAt) return null;
  const { call, municipality, openedAt, unreadable } = desk;
  const { offers, checks } = await readOpened(prisma(), id);
  const bidders = [
    ...offers.map((offer) => ({ ...bidderOf(offer), receivedAt: offer.receivedAt, unreadable: null })),
    ...unreadable.map((offer) => ({ ...bidderOf(offer), receivedAt: offer.sentAt, unreadable: offer.reason })),
  ].toSorted((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime());
  const { reference, title, status, partialAllowed } = call;
  return {
    tender: { id, reference, title, municipality, status, partialAllowed },
    openedAt,
    bidders,
    decided: desk.awardedById ? await readDecided(desk, offers, checks) : null,
  };
});

type Named = { id: string; organisationName: string; bidderKind: ActorKind; receiptNumber: string };

function bidderOf(offer: Named) {
  return { id: offer.id, name: publishedName(offer), kind: offer.bidderKind, receiptNumber: offer.receiptNumber };
}

type Checks = Awaited<ReturnType<typeof readOpened>>['checks'];

async function readDecided({ call, requirements, unreadable }: EvaluationDesk, offers: readonly OpenedOffer[], checks: Checks) {
  const named = [...offers, ...unreadable];
  const shown = (text: string | null) => text && publishedText(text, named);
  const records = await readUnits(prisma(), call.id);
  const verdictOf = verdicts(
    requirements.map((asked) => asked.id),
    checks,
  );
  const units = viewRecorded(call, offers, verdictOf, records).map((unit) => {
    const { record } = unit;
    return {
      ...unit,
      record: record && {
        ...record,
        recommendation: shown(record.recommendation),
        departureReport: shown(record.departureReport),
        legalBasis: shown(record.legalBasis),
        rounds: [],
      },
      rounds: (record?.rounds ?? []).map((round) => publicRound(round, shown)),
    };
  });
  return {
    units,
    checked: offers.map((offer) => ({
      offerId: offer.id,
      claims: publishedClaims(offer.content.claims, offer.claimChecks, offer),
      checks: checks
        .filter(({ offerId }) => offerId === offer.id)
        .map(({ requirementId, complies, reason }) => ({
          requirementId,
          requirement: requirements.find((asked) => asked.id === requirementId)?.text ?? '',
          complies,
          reason: publishedText(reason, [offer]),
        })),
    })),
    report: shown(records[0]?.recommendation ?? null),
    contracts: await listPublishedContracts(call.id),
  };
}

function publicRound(
  { changes, reason, legalBasis, ...round }: AwardRound,
  shown: (text: string | null) => string | null,
): PublicRound {
  const { round: number, offerId, cause, happenedOn, trace, at } = round;
  const gained = changes.filter(({ unitsBefore, unitsAfter }) => unitsAfter > unitsBefore);
  return {
    round: number,
    offerId,
    cause,
    happenedOn,
    trace,
    at,
    reason: shown(reason) ?? '',
    legalBasis: shown(legalBasis),
    gained: gained.map((one) => ({ offerId: one.offerId, units: one.unitsAfter - one.unitsBefore })),
  };
}
