import 'server-only';
import { z } from 'zod';
import { lotFields, toLot } from '@/lib/data/lots';
import { requirementFields, toRequirement } from '@/lib/data/requirements';
import { findLocalSuppliers, findSupplier } from '@/lib/data/suppliers';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type Barriers, barriersOf } from '@/lib/domain/matching/barriers';
import { changeKey, type StudiedChange, studyChanges } from '@/lib/domain/matching/changes';
import { fitOf, orderByFit } from '@/lib/domain/matching/fit';
import type { LotFit, Opportunity } from '@/lib/domain/matching/opportunity';
import type { Supplier, Terms } from '@/lib/domain/matching/supplier';
import { takesOffers } from '@/lib/domain/tenders/life';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import type { Lot } from '@/lib/domain/tenders/tender';
import type { Visit } from '@/lib/domain/visit';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { type OfficeTender, readOfficeTender } from './tenders/office';
import { loadSheet } from './tenders/sheet';

/** Tenders compared for one producer: those that close first. */
const mostTenders = 25;

/** The reader as a supplier, or null when they are no producer. One statement. */
async function readOwnSupplier(): Promise<{
  visit: Visit;
  supplier: Supplier;
} | null> {
  const visit = await readVisit();
  if (!visit) return null;
  const { id } = visit.actor.organisation;
  const supplier = may(visit.actor, 'actor.read', { id, organisationId: id }) ? await findSupplier(prisma(), id) : null;
  return supplier && { visit, supplier };
}

/** Open lots of which the reader can serve something, best fit first. Two statements. Null when the reader is no producer. */
export async function readOpportunities(): Promise<{
  opportunities: Opportunity[];
  hasCapacity: boolean;
  confirmed: boolean;
  now: Date;
} | null> {
  const own = await readOwnSupplier();
  if (!own) return null;
  const { visit, supplier } = own;
  const foods = supplier.capacities.map(({ foodCode }) => foodCode);
  const rows = await prisma().tender.findMany({
    where: {
      status: 'published',
      deadlineAt: { gt: visit.now },
      lots: {
        some: { items: { some: { product: { mainFoodCode: { in: foods } } } } },
      },
    },
    orderBy: [{ deadlineAt: 'asc' }, { id: 'asc' }],
    take: mostTenders,
    select: {
      id: true,
      title: true,
      deadlineAt: true,
      partialAllowed: true,
      organisation: {
        select: {
          municipality: { select: { name: true, lat: true, lon: true } },
        },
      },
      requirements: { select: requirementFields },
      lots: { select: lotFields },
    },
  });
  const opportunities = rows.flatMap(({ organisation, lots, requirements, deadlineAt, partialAllowed, ...tender }) => {
    const place = organisation.municipality;
    const terms = {
      requirements: requirements.map(toRequirement),
      partialAllowed,
      fallbackPlace: place,
      on: dayInLaPaz(visit.now),
    };
    return lots.map(toLot).map((lot) => ({
      tender: { ...tender, deadlineAt, municipality: place?.name ?? '' },
      lot,
      fit: fitOf(supplier, terms, lot),
    }));
  });
  return {
    opportunities: orderByFit(opportunities),
    hasCapacity: supplier.capacities.length > 0,
    confirmed: visit.actor.organisation.status === 'confirmed',
    now: visit.now,
  };
}

/** One published tender as the reader's organisation fits it, lot by lot, in the order of the tender. Two statements. */
export async function readOpportunity(rawId: string): Promise<{
  sheet: TenderSheet;
  lots: LotFit[];
  takesOffers: boolean;
  now: Date;
} | null> {
  const id = z.uuid().safeParse(rawId).data;
  const own = id ? await readOwnSupplier() : null;
  const sheet = own && (await loadSheet({ id, publishedAt: { not: null } }, own.visit.now));
  if (!own || !sheet) return null;
  const terms = termsOf(sheet, own.visit.now);
  const lots = sheet.lots.map((lot) => ({
    lot,
    fit: fitOf(own.supplier, terms, lot),
  }));
  return {
    sheet,
    lots,
    takesOffers: takesOffers(sheet.tender, own.visit.now),
    now: own.visit.now,
  };
}

/** Who could serve each lot of a tender, and one lot looked into. */
export type BarriersPage = OfficeTender & {
  overview: readonly { lot: Lot; barriers: Barriers }[];
  studied: {
    lot: Lot;
    barriers: Barriers;
    changes: readonly StudiedChange[];
    chosen: StudiedChange | null;
  } | null;
};

/**
 * The barriers of a tender of the reader's municipality, counted over the confirmed actors of its department. Two statements.
 * @param lotId the lot to look into; the first when absent
 * @param key which change to show beside it (see changeKey)
 */
export async function readBarriers(
  rawId: string,
  { lotId, key }: { lotId?: string; key?: string },
): Promise<BarriersPage | null> {
  const page = await readOfficeTender(rawId);
  if (!page) return null;
  const { sheet, now } = page;
  const foods = new Set(sheet.lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const census = await findLocalSuppliers(prisma(), sheet.tender.municipalityCode, [...foods]);
  const terms = termsOf(sheet, now);
  const overview = sheet.lots.map((lot) => ({
    lot,
    barriers: barriersOf(census, terms, [lot]),
  }));
  const seen = overview.find(({ lot }) => lot.id === lotId) ?? overview[0];
  if (!seen) return { ...page, overview, studied: null };
  const changes = sheet.tender.status === 'draft' ? studyChanges(census, terms, seen.lot) : [];
  return {
    ...page,
    overview,
    studied: {
      ...seen,
      changes,
      chosen: changes.find(({ change }) => changeKey(change) === key) ?? null,
    },
  };
}

function termsOf({ tender, requirements, buyer }: TenderSheet, now: Date): Terms {
  return {
    requirements,
    partialAllowed: tender.partialAllowed,
    fallbackPlace: buyer.place,
    on: dayInLaPaz(now),
  };
}
