import 'server-only';
import { z } from 'zod';
import { dayOf } from '@/lib/domain/calendar';
import { compareNames } from '@/lib/domain/text';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { findUnbought, type Unbought } from '@/lib/queries/unbought';
import { readEntitled } from '../entitled';

/** What a new tender may choose from. */
export type NewTenderOptions = {
  programmes: readonly {
    id: string;
    year: number;
    meal: 'breakfast' | 'lunch';
    startsOn: Day;
    endsOn: Day;
  }[];
  /** Products of some ration of those programmes. */
  products: readonly { id: string; name: string; presentation: string }[];
  zones: readonly { id: string; name: string; schools: number }[];
  /** What a contract that ended left to buy, where the address names one and it still can be; else null. */
  left: Unbought | null;
};

/** Open years, the products of their rations and the zones of the reader's municipality. Two statements, and one more for a contract. Null when they may not draft. @param contract id of one that ended, as an address says it */
export async function readNewTender(contract?: unknown): Promise<NewTenderOptions | null> {
  const visit = await readEntitled('tender.draft');
  if (!visit) return null;
  const organisationId = visit.actor.organisation.id;
  const contractId = z.uuid().safeParse(contract).data;
  const [programmes, zones, left] = await Promise.all([
    prisma().programme.findMany({
      where: { organisationId, status: { not: 'closed' } },
      orderBy: [{ year: 'desc' }, { meal: 'asc' }],
      select: {
        id: true,
        year: true,
        meal: true,
        startsOn: true,
        endsOn: true,
        rations: {
          select: {
            items: {
              select: {
                product: {
                  select: { id: true, name: true, presentation: true },
                },
              },
            },
          },
        },
      },
    }),
    prisma().zone.findMany({
      where: { organisationId, schools: { some: { active: true } } },
      orderBy: { name: 'asc' },
      select: {
        id: true,
        name: true,
        _count: { select: { schools: { where: { active: true } } } },
      },
    }),
    contractId ? findUnbought(prisma(), { contractId, buyerId: organisationId }) : null,
  ]);
  const products = new Map(
    programmes.flatMap(({ rations }) =>
      rations.flatMap(({ items }) => items.map(({ product }) => [product.id, product] as const)),
    ),
  );
  return {
    left,
    programmes: programmes.map(({ rations: _, startsOn, endsOn, ...row }) => ({
      ...row,
      startsOn: dayOf(startsOn),
      endsOn: dayOf(endsOn),
    })),
    products: [...products.values()].sort((a, b) => compareNames(a.name, b.name)),
    zones: zones.map(({ _count, ...zone }) => ({
      ...zone,
      schools: _count.schools,
    })),
  };
}
