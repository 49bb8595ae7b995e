import 'server-only';
import type { DemandProduct } from '@/lib/domain/demand/plan';
import type { RationItem, Weekday } from '@/lib/domain/rations/rations';
import { Refusal } from '@/lib/domain/refusal';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import { compareNames } from '@/lib/domain/text';
import type { Db } from '@/lib/platform/database';

export type StoredRation = { id: string; level: SchoolLevel; weekday: Weekday; version: number; items: RationItem[] };

/** Rations of a programme, of one level or of all, by level and weekday. One statement. */
export async function listRations(db: Db, programmeId: string, level?: SchoolLevel): Promise<StoredRation[]> {
  const rows = await db.ration.findMany({
    where: { programmeId, ...(level && { level }) },
    select: { id: true, level: true, weekday: true, version: true, items: { select: { productId: true, gramsPerPupil: true } } },
    orderBy: [{ level: 'asc' }, { weekday: 'asc' }],
  });
  return rows.map(toRation);
}

/** Rations of a programme with the products they name, each once. One statement. */
export async function listRationsWithProducts(
  db: Db,
  programmeId: string,
): Promise<{ rations: StoredRation[]; products: DemandProduct[] }> {
  const product = {
    select: { id: true, name: true, presentation: true, unitGrams: true, handout: true, priceCentavos: true },
  } as const;
  const rows = await db.ration.findMany({
    where: { programmeId },
    select: {
      id: true,
      level: true,
      weekday: true,
      version: true,
      items: { select: { productId: true, gramsPerPupil: true, product } },
    },
    orderBy: [{ level: 'asc' }, { weekday: 'asc' }],
  });
  const products = new Map(rows.flatMap(({ items }) => items.map((item) => [item.productId, item.product] as const)));
  return { rations: rows.map(toRation), products: [...products.values()].sort((a, b) => compareNames(a.name, b.name)) };
}

type Row = {
  id: string;
  level: SchoolLevel;
  weekday: number;
  version: number;
  items: readonly { productId: string; gramsPerPupil: number }[];
};

function toRation({ items, weekday, ...row }: Row): StoredRation {
  // The CHECK of the migration holds the column to 1 … 5.
  return {
    ...row,
    weekday: weekday as Weekday,
    items: items.map(({ productId, gramsPerPupil }) => ({ productId, grams: gramsPerPupil })),
  };
}

/**
 * Writes what a level is given on a weekday, over the version that the person saw (0: there was none).
 * @throws Refusal changed-meanwhile
 */
export async function saveRation(
  db: Db,
  { programmeId, level, weekday, version }: { programmeId: string; level: SchoolLevel; weekday: Weekday; version: number },
  items: readonly RationItem[],
): Promise<void> {
  if (version === 0) {
    // createMany with skipDuplicates answers 0 where somebody else was first, and leaves the transaction standing.
    const { count } = await db.ration.createMany({ data: [{ programmeId, level, weekday }], skipDuplicates: true });
    if (count === 0) throw new Refusal('changed-meanwhile');
  } else {
    const { count } = await db.ration.updateMany({
      where: { programmeId, level, weekday, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed-meanwhile');
  }
  const { id } = await db.ration.findUniqueOrThrow({
    where: { programmeId_level_weekday: { programmeId, level, weekday } },
    select: { id: true },
  });
  await db.rationItem.deleteMany({ where: { rationId: id } });
  await db.rationItem.createMany({
    data: items.map(({ productId, grams }) => ({ rationId: id, productId, gramsPerPupil: grams })),
  });
}
