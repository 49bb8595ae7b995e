import 'server-only';
import { barringOf, type Doer, type DoneRow, doneColumns } from '@/lib/data/doers';
import { fromEnum } from '@/lib/data/enums';
import type { ReturnedRecord } from '@/lib/data/evaluation-returns';
import { tenderForBiddersFields, toTenderForBidders } from '@/lib/data/offers/tender';
import { partyName } from '@/lib/data/parties';
import type { Role } from '@/lib/domain/access/actor';
import type { ReturnedEvaluation, UnreadableOffer, UnreadableReason } from '@/lib/domain/awards/view';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { Db } from '@/lib/platform/database';

/** A published tender with what its evaluation asks: requirements, opening act, envelopes that did not open. */
export type EvaluationWorklist = {
  tender: TenderForBidders;
  municipality: string;
  version: number;
  openedAt: Date | null;
  openedById: string | null;
  recommendedById: string | null;
  /** Oldest first. */
  returns: ListedReturn[];
  awardedById: string | null;
  requirements: Pick<Requirement, 'id' | 'kind' | 'text' | 'reason' | 'threshold' | 'documentKind'>[];
  unreadable: UnreadableOffer[];
};

/** An evaluation that was sent back, with what it had recommended of each unit. */
export type ListedReturn = Omit<ReturnedEvaluation, 'returnedBy' | 'recommendedBy'> & {
  returnedById: string;
  recommendedById: string;
};

/** One statement; null for a tender that was never published. */
export async function findEvaluationWorklist(db: Db, tenderId: string): Promise<EvaluationWorklist | null> {
  const row = await db.tender.findFirst({
    where: { id: tenderId, publishedAt: { not: null } },
    select: {
      ...tenderForBiddersFields,
      organisation: { select: { ...tenderForBiddersFields.organisation.select, municipality: { select: { name: true } } } },
      version: true,
      openedById: true,
      recommendedById: true,
      awardedById: true,
      opening: { select: { at: true } },
      returns: {
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          at: true,
          remarks: true,
          returnedById: true,
          recommendedById: true,
          recommendation: true,
          record: true,
        },
      },
      requirements: {
        orderBy: { id: 'asc' },
        select: { id: true, kind: true, text: true, reason: true, threshold: true, documentKind: true },
      },
      // Only what the opening put on record: before it there is no such row, whatever lies in the envelopes.
      offers: {
        where: { unreadable: { isNot: null } },
        orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          partyId: true,
          receiptNumber: true,
          sentAt: true,
          bidderKind: true,
          party: { select: { lead: { select: { name: true, economicActor: { select: { kind: true, contactName: true } } } } } },
          unreadable: { select: { reason: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { version, openedById, recommendedById, awardedById, opening, requirements, offers, returns, ...tender } = row;
  return {
    tender: toTenderForBidders(tender),
    municipality: tender.organisation.municipality?.name ?? '',
    version,
    openedById,
    recommendedById,
    awardedById,
    openedAt: opening?.at ?? null,
    returns: returns.map(({ record, ...sent }) => {
      const { units } = record as unknown as ReturnedRecord;
      return { ...sent, units: units.map(({ label, recommendedOfferId }) => ({ label, recommendedOfferId })) };
    }),
    requirements: requirements.map((asked) => ({ ...asked, documentKind: asked.documentKind && fromEnum(asked.documentKind) })),
    unreadable: offers.map(({ party, unreadable, bidderKind, ...offer }) => ({
      ...offer,
      organisationName: partyName(party),
      contactName: party.lead.economicActor?.contactName ?? null,
      bidderKind: fromEnum(bidderKind ?? party.lead.economicActor?.kind ?? 'company'),
      reason: unreadable?.reason as UnreadableReason, // there is one: only these were asked for
    })),
  };
}

type Ground = {
  now: Date;
  nameOf: (id: string | null) => string;
  /** Whether what the reader did on the tender, or sells to it, bars them from a function. */
  isBarredFrom: (role: Role) => boolean;
};

/**
 * The clock, and the names of some people by id. One statement.
 * @param reader of whom what they did on a tender is read as well, and whether they sell to it (as `findTenderFor`)
 */
export async function readNowAndNames(db: Db, userIds: readonly (string | null)[], reader: Doer | null = null): Promise<Ground> {
  const ids = userIds.filter((id) => id !== null);
  const rows = await db.$queryRaw<(DoneRow & { now: Date; id: string | null; name: string | null })[]>`
    select at.now, at.actions, at.sells, u.id, u.name
      from (select app_clock() as now, ${doneColumns(reader)}) at
      left join users u on u.id = any(${ids}::uuid[])`;
  const names = new Map(rows.map(({ id, name }) => [id, name ?? '']));
  return {
    now: rows[0]?.now ?? new Date(Number.NaN),
    nameOf: (id) => names.get(id) ?? '',
    isBarredFrom: barringOf(rows[0] ?? { actions: [], sells: false }),
  };
}
