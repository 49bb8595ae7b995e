import 'server-only';
import type { Call } from '@/lib/domain/offers/offer';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { amendmentFields, toAmendment } from '../tender-amendments';

export const callFields = {
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
      items: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          units: true,
          priceCentavos: true,
          product: { select: { name: true, presentation: true, unitGrams: true } },
        },
      },
    },
  },
} satisfies Prisma.TenderSelect;

type Row = Prisma.TenderGetPayload<{ select: typeof callFields }>;

export function toCall({ organisation, lots, amendments, ...row }: Row): Call {
  return {
    ...row,
    buyerName: organisation.name,
    municipalityCode: organisation.municipalityCode,
    amendments: amendments.map(toAmendment),
    lots: lots.map(({ items, zone, ...lot }) => ({
      ...lot,
      zoneName: zone?.name ?? null,
      items: items.map(({ product, ...item }) => ({
        ...item,
        productName: product.name,
        presentation: product.presentation,
        unitGrams: product.unitGrams,
      })),
    })),
  };
}

/** A tender as bidders see it, or null for one that is not public: a draft, or one cancelled before it was published. One statement. */
export async function findCall(db: Db, tenderId: string): Promise<Call | null> {
  const row = await db.tender.findFirst({ where: { id: tenderId, publishedAt: { not: null } }, select: callFields });
  return row && toCall(row);
}

/** @returns since when a tender takes offers, while they are sealed; null once they are open, or it ended without */
export function sealedSince({ status, publishedAt }: Pick<Call, 'status' | 'publishedAt'>): Date | null {
  return status === 'published' ? publishedAt : null;
}
