import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { Lot } from '@/lib/domain/tenders/tender';
import type { Place } from '@/lib/domain/territory';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { lotFields, toLot } from '../lots';
import { requirementFields, toRequirement } from '../requirements';
import { amendmentFields, toAmendment } from '../tender-amendments';

export const tenderForBiddersFields = {
  id: true,
  organisationId: true,
  reference: true,
  title: true,
  status: true,
  publishedAt: true,
  deadlineAt: true,
  awardForm: true,
  partialAllowed: true,
  referenceCentavos: true,
  organisation: { select: { name: true, municipalityCode: true } },
  amendments: { orderBy: { number: 'asc' }, select: amendmentFields },
  lots: {
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      title: true,
      zone: { select: { name: true } },
      startsOn: true,
      endsOn: true,
      items: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          units: true,
          priceCentavos: true,
          product: { select: { name: true, presentation: true, unitGrams: true, kind: true, mainFoodCode: true } },
        },
      },
    },
  },
} satisfies Prisma.TenderSelect;

type Row = Prisma.TenderGetPayload<{ select: typeof tenderForBiddersFields }>;

export function toTenderForBidders({ organisation, lots, amendments, ...row }: Row): TenderForBidders {
  return {
    ...row,
    buyerName: organisation.name,
    municipalityCode: organisation.municipalityCode,
    amendments: amendments.map(toAmendment),
    lots: lots.map(({ items, zone, startsOn, endsOn, ...lot }) => ({
      ...lot,
      zoneName: zone?.name ?? null,
      startsOn: dayOf(startsOn),
      endsOn: dayOf(endsOn),
      items: items.map(({ product: { name, kind, ...product }, ...item }) => ({
        ...item,
        ...product,
        productName: name,
        productKind: kind,
      })),
    })),
  };
}

/** A tender as bidders see it, or null for one that is not public: a draft, or one cancelled before it was published. One statement. */
export async function findTenderForBidders(db: Db, tenderId: string): Promise<TenderForBidders | null> {
  const row = await db.tender.findFirst({ where: { id: tenderId, publishedAt: { not: null } }, select: tenderForBiddersFields });
  return row && toTenderForBidders(row);
}

/** A tender as its own bidders need it: with whole lots, what it asks, and where the buyer lies. */
export type TenderToBid = {
  tender: TenderForBidders;
  lots: Lot[];
  requirements: Requirement[];
  /** The buyer's main locality, for schools without coordinates. */
  place: Place | null;
};

/** The same, with what an offer for it is checked against before it is sent. One statement. */
export async function findTenderToBid(db: Db, tenderId: string): Promise<TenderToBid | null> {
  const row = await db.tender.findFirst({
    where: { id: tenderId, publishedAt: { not: null } },
    select: {
      ...tenderForBiddersFields,
      organisation: {
        select: { ...tenderForBiddersFields.organisation.select, municipality: { select: { lat: true, lon: true } } },
      },
      lots: { orderBy: { number: 'asc' }, select: lotFields },
      requirements: { orderBy: { id: 'asc' }, select: requirementFields },
    },
  });
  if (!row) return null;
  const { organisation, requirements, amendments, ...tender } = row;
  const { name: buyerName, municipalityCode, municipality: place } = organisation;
  const lots = row.lots.map(toLot);
  return {
    tender: { ...tender, buyerName, municipalityCode, lots, amendments: amendments.map(toAmendment) },
    lots,
    requirements: requirements.map(toRequirement),
    place,
  };
}

/** @returns since when a tender takes offers, while they are sealed; null once they are open, or it ended without */
export function sealedSince({ status, publishedAt }: Pick<TenderForBidders, 'status' | 'publishedAt'>): Date | null {
  return status === 'published' ? publishedAt : null;
}
