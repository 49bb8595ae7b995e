import 'server-only';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import type { PricedProduct } from '@/lib/domain/tenders/plan-lots';
import type { Lot, LotPlan } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';

export const lotFields = {
  id: true,
  number: true,
  title: true,
  zoneId: true,
  zone: { select: { name: true } },
  startsOn: true,
  endsOn: true,
  items: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      productId: true,
      units: true,
      priceCentavos: true,
      priceSource: true,
      priceDay: true,
      product: {
        select: {
          name: true,
          presentation: true,
          kind: true,
          mainFoodCode: true,
          unitGrams: true,
        },
      },
    },
  },
  dropPoints: {
    orderBy: { schoolId: 'asc' },
    select: {
      schoolId: true,
      pupils: true,
      school: {
        select: {
          mergedIntoId: true,
          name: true,
          lat: true,
          lon: true,
          zoneId: true,
          zone: { select: { name: true } },
        },
      },
    },
  },
} satisfies Prisma.LotSelect;

export type LotRow = Prisma.LotGetPayload<{ select: typeof lotFields }>;

export function toLot({ items, dropPoints, zone: own, startsOn, endsOn, ...row }: LotRow): Lot {
  return {
    ...row,
    zoneName: own?.name ?? null,
    startsOn: dayOf(startsOn),
    endsOn: dayOf(endsOn),
    items: items.map(({ product: { name, kind, ...product }, priceDay, ...item }) => ({
      ...item,
      ...product,
      productName: name,
      productKind: kind,
      priceDay: dayOf(priceDay),
    })),
    dropPoints: dropPoints.map(({ school: { name, zone, ...school }, ...point }) => ({
      ...point,
      ...school,
      schoolName: name,
      zoneName: zone.name,
    })),
  };
}

/** The lots of a tender by number. One statement. */
export async function findLots(db: Db, tenderId: string): Promise<Lot[]> {
  const rows = await db.lot.findMany({
    where: { tenderId },
    orderBy: { number: 'asc' },
    select: lotFields,
  });
  return rows.map(toLot);
}

/** Writes new lots after those that are there. @returns their ids, in order */
export async function insertLots(db: Db, tenderId: string, plans: readonly LotPlan[]): Promise<string[]> {
  const { _max } = await db.lot.aggregate({
    where: { tenderId },
    _max: { number: true },
  });
  const ids: string[] = [];
  for (const [index, { title, zoneId, startsOn, endsOn, items, dropPoints }] of plans.entries()) {
    const { id } = await db.lot.create({
      data: {
        tenderId,
        number: (_max.number ?? 0) + index + 1,
        title,
        zoneId,
        startsOn: dateOf(startsOn),
        endsOn: dateOf(endsOn),
      },
      select: { id: true },
    });
    await db.lotItem.createMany({
      data: items.map(({ productId, units, priceCentavos, priceSource, priceDay }) => ({
        lotId: id,
        productId,
        units,
        priceCentavos,
        priceSource,
        priceDay: dateOf(priceDay),
      })),
    });
    await db.lotDropPoint.createMany({
      data: dropPoints.map(({ schoolId, pupils }) => ({
        lotId: id,
        schoolId,
        pupils,
      })),
    });
    ids.push(id);
  }
  return ids;
}

/** Takes lots out of a draft; their items and drop points go with them. */
export async function deleteLots(db: Db, ids: readonly string[]): Promise<void> {
  await db.lot.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Numbers a tender's lots 1, 2, 3 … in the order given. */
export async function renumberLots(db: Db, tenderId: string, ids: readonly string[]): Promise<void> {
  // Out of the way first: a number is unique within the tender at every moment.
  await db.$executeRaw`update lots set number = number + 100000 where tender_id = ${tenderId}::uuid`;
  await db.$executeRaw`
    update lots set number = place.number
      from unnest(${[...ids]}::uuid[]) with ordinality as place (id, number)
     where lots.id = place.id and lots.tender_id = ${tenderId}::uuid`;
}

export type LotEdit = Pick<Lot, 'id' | 'title' | 'startsOn' | 'endsOn'> & {
  items: readonly Pick<Lot['items'][number], 'id' | 'units' | 'priceCentavos' | 'priceSource' | 'priceDay'>[];
};

/** Rewrites a lot's name, period, quantities and prices. */
export async function updateLot(db: Db, { id, title, startsOn, endsOn, items }: LotEdit): Promise<void> {
  await db.lot.update({
    where: { id },
    data: { title, startsOn: dateOf(startsOn), endsOn: dateOf(endsOn) },
    select: { id: true },
  });
  for (const { id: itemId, units, priceCentavos, priceSource, priceDay } of items)
    await db.lotItem.update({
      where: { id: itemId, lotId: id },
      data: { units, priceCentavos, priceSource, priceDay: dateOf(priceDay) },
      select: { id: true },
    });
}

/** Units awarded of each lot item of a tender, over all suppliers. */
export async function awardedUnits(db: Db, tenderId: string): Promise<Map<string, number>> {
  const rows = await db.awardedItem.groupBy({
    by: ['lotItemId'],
    where: { unit: { tenderId } },
    _sum: { units: true },
  });
  return new Map(rows.map(({ lotItemId, _sum }) => [lotItemId, _sum.units ?? 0]));
}

/** Products of a municipality with the price that a lot copies, in the order of their names. */
export async function findPricedProducts(db: Db, organisationId: string, ids: readonly string[]): Promise<PricedProduct[]> {
  const rows = await db.product.findMany({
    where: { organisationId, id: { in: [...ids] } },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      presentation: true,
      priceCentavos: true,
      priceSource: true,
      priceDay: true,
    },
  });
  return rows.map((row) => ({ ...row, priceDay: dayOf(row.priceDay) }));
}
