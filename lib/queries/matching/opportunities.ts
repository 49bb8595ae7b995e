import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { findOwnSupplier } from '@/lib/data/suppliers';
import { isHeldBack } from '@/lib/domain/access/may';
import { fitOf, orderByFit } from '@/lib/domain/matching/fit';
import type { LotFit } from '@/lib/domain/matching/opportunity';
import { hasOffered, type Supplier, termsOf } from '@/lib/domain/matching/supplier';
import type { Visit } from '@/lib/domain/sessions/visit';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { prisma } from '@/lib/platform/database';
import { readEntitled } from '../entitled';
import { loadOpenTenders, type OpenTender } from '../tenders/open';
import { loadPublishedDetail } from '../tenders/published-detail';

/** An open lot of which a producer can serve something. */
export type Opportunity = LotFit & {
  /** Whether the reader has an offer in the tender, which they may see and change. */
  offered: boolean;
  tender: OpenTender['tender'];
};

/** The reader as a supplier, or null when they are no producer. Two statements. */
async function readOwnSupplier(): Promise<{ visit: Visit; supplier: Supplier } | null> {
  const visit = await readEntitled('actor.read');
  if (!visit) return null;
  const { actor } = visit;
  const { id } = actor.organisation;
  const supplier = await findOwnSupplier(prisma(), { organisationId: id, partyId: id }, (sealedSince) =>
    isHeldBack(actor, { sealedSince }),
  );
  return supplier && { visit, supplier };
}

export type OpportunitiesView = { opportunities: Opportunity[]; hasCapacity: boolean; confirmed: boolean; now: Date };

/** Open lots of which the reader can serve something, best fit first. Three statements. Null when the reader is no producer. */
export async function readOpportunities(): Promise<OpportunitiesView | null> {
  const own = await readOwnSupplier();
  if (!own) return null;
  const { visit, supplier } = own;
  const foods = supplier.capacities.map(({ foodCode }) => foodCode);
  const open = await loadOpenTenders(foods, visit.now);
  return {
    opportunities: orderByFit(
      open.flatMap(({ tender, lots, terms }) =>
        lots.map((lot) => ({ tender, lot, offered: hasOffered(supplier, tender.id), fit: fitOf(supplier, terms, lot) })),
      ),
    ),
    hasCapacity: supplier.capacities.length > 0,
    confirmed: visit.actor.organisation.status === 'confirmed',
    now: visit.now,
  };
}

export type OpportunityView = { detail: TenderDetail; lots: LotFit[]; takesOffers: boolean; offered: boolean; now: Date };

/** One published tender as the reader's organisation fits it, lot by lot, in the order of the tender. Three statements. */
export const readOpportunity = cache(async (rawId: string): Promise<OpportunityView | null> => {
  const id = z.uuid().safeParse(rawId).data;
  const own = id ? await readOwnSupplier() : null;
  const detail = own && id ? await loadPublishedDetail(id, own.visit.now) : null;
  if (!own || !detail) return null;
  const terms = termsOf(detail, own.visit.now);
  return {
    detail,
    lots: detail.lots.map((lot) => ({ lot, fit: fitOf(own.supplier, terms, lot) })),
    takesOffers: detail.standing === 'published',
    offered: hasOffered(own.supplier, detail.tender.id),
    now: own.visit.now,
  };
});
