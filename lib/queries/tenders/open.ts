import 'server-only';
import { lotFields, toLot } from '@/lib/data/lots';
import { requirementFields, toRequirement } from '@/lib/data/requirements';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { MatchingTerms } from '@/lib/domain/matching/supplier';
import type { Lot } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';

/** Tenders compared for one producer: those that close first. */
const maxTenders = 25;

/** A tender that takes offers, as a producer's opportunities name it. */
export type OpenTender = {
  tender: { id: string; title: string; deadlineAt: Date | null; municipality: string };
  lots: readonly Lot[];
  terms: MatchingTerms;
};

/** Tenders that take offers now and buy some product of these foods, the first to close first. One statement. */
export async function loadOpenTenders(foodCodes: readonly string[], now: Date): Promise<OpenTender[]> {
  const rows = await prisma().tender.findMany({
    where: {
      status: 'published',
      deadlineAt: { gt: now },
      lots: { some: { items: { some: { product: { mainFoodCode: { in: [...foodCodes] } } } } } },
    },
    orderBy: [{ deadlineAt: 'asc' }, { id: 'asc' }],
    take: maxTenders,
    select: {
      id: true,
      title: true,
      deadlineAt: true,
      partialAllowed: true,
      organisation: { select: { municipality: { select: { name: true, lat: true, lon: true } } } },
      requirements: { select: requirementFields },
      lots: { select: lotFields },
    },
  });
  return rows.map(({ organisation: { municipality }, lots, requirements, partialAllowed, ...tender }) => ({
    tender: { ...tender, municipality: municipality?.name ?? '' },
    lots: lots.map(toLot),
    terms: {
      tenderId: tender.id,
      requirements: requirements.map(toRequirement),
      partialAllowed,
      fallbackPlace: municipality,
      on: dayInLaPaz(now),
    },
  }));
}
