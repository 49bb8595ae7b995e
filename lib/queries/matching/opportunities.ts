import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { findSupplier } from '@/lib/data/suppliers';
import { may } from '@/lib/domain/access/may';
import { fitOf, orderByFit } from '@/lib/domain/matching/fit';
import type { LotFit, Opportunity } from '@/lib/domain/matching/opportunity';
import { type Supplier, termsOf } from '@/lib/domain/matching/supplier';
import type { Visit } from '@/lib/domain/people/visit';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { loadOpenTenders } from '../tenders/open';
import { loadSheet } from '../tenders/sheet';

/** The reader as a supplier, or null when they are no producer. One statement. */
async function readOwnSupplier(): Promise<{ visit: Visit; supplier: Supplier } | null> {
  const visit = await readVisit();
  if (!visit) return null;
  const { id } = visit.actor.organisation;
  const supplier = may(visit.actor, 'actor.read', { id, organisationId: id }) ? await findSupplier(prisma(), id) : null;
  return supplier && { visit, supplier };
}

export type OpportunitiesPage = { opportunities: Opportunity[]; hasCapacity: boolean; confirmed: boolean; now: Date };

/** Open lots of which the reader can serve something, best fit first. Two statements. Null when the reader is no producer. */
export async function readOpportunities(): Promise<OpportunitiesPage | null> {
  const own = await readOwnSupplier();
  if (!own) return null;
  const { visit, supplier } = own;
  const foods = supplier.capacities.map(({ foodCode }) => foodCode);
  const open = await loadOpenTenders(foods, visit.now);
  return {
    opportunities: orderByFit(
      open.flatMap(({ tender, lots, terms }) => lots.map((lot) => ({ tender, lot, fit: fitOf(supplier, terms, lot) }))),
    ),
    hasCapacity: supplier.capacities.length > 0,
    confirmed: visit.actor.organisation.status === 'confirmed',
    now: visit.now,
  };
}

export type OpportunityPage = { sheet: TenderSheet; lots: LotFit[]; takesOffers: boolean; now: Date };

/** One published tender as the reader's organisation fits it, lot by lot, in the order of the tender. Two statements. */
export const readOpportunity = cache(async (rawId: string): Promise<OpportunityPage | null> => {
  const id = z.uuid().safeParse(rawId).data;
  const own = id ? await readOwnSupplier() : null;
  const sheet = own && (await loadSheet({ id, publishedAt: { not: null } }, own.visit.now));
  if (!own || !sheet) return null;
  const terms = termsOf(sheet, own.visit.now);
  return {
    sheet,
    lots: sheet.lots.map((lot) => ({ lot, fit: fitOf(own.supplier, terms, lot) })),
    takesOffers: sheet.standing === 'published',
    now: own.visit.now,
  };
});
