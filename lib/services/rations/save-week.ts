import 'server-only';
import { listProducts } from '@/lib/data/foods';
import type { Programme } from '@/lib/data/programmes';
import { listRations, type StoredRation, saveRation } from '@/lib/data/rations';
import { assertProgrammeOpen } from '@/lib/domain/programmes/programmes';
import { assertCeilingSeen, averageCost } from '@/lib/domain/rations/ceiling';
import { daysOfWeek, type WeekForm } from '@/lib/domain/rations/input';
import type { RationItem } from '@/lib/domain/rations/rations';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Writes the days of a level's week that the grid changes; the others keep their version.
 * @throws Refusal wrong-step | not-found (a product of somebody else, or a retired one) | changed-meanwhile | week-over-ceiling
 */
export async function saveWeek(db: Db, programme: Programme, form: WeekForm) {
  assertProgrammeOpen(programme.status);
  const products = new Map((await listProducts(db, programme.organisationId)).map((product) => [product.id, product]));
  form.rows.forEach(({ productId }, place) => {
    const product = productId && products.get(productId);
    if (productId && (!product || product.status === 'retired')) throw new Refusal('not-found', {}, `rows[${place}].productId`);
  });

  const standing = new Map((await listRations(db, programme.id, form.level)).map((ration) => [ration.weekday, ration]));
  const days = daysOfWeek(form);
  const week = { before: averageCost([...standing.values()], products), after: averageCost(days, products) };
  const written: number[] = [];
  for (const { weekday, version, items } of days) {
    const ration = standing.get(weekday);
    if ((ration?.version ?? 0) !== version) throw new Refusal('changed-meanwhile');
    if (isSame(ration, items)) continue;
    await saveRation(db, { programmeId: programme.id, level: form.level, weekday, version }, items);
    written.push(weekday);
  }
  assertCeilingSeen(programme.ceilingCentavos, week, form.agreedCeiling);
  return { id: programme.id, level: form.level, weekdays: written };
}

function isSame(ration: StoredRation | undefined, items: readonly RationItem[]): boolean {
  const was = new Map(ration?.items.map(({ productId, grams }) => [productId, grams]));
  return was.size === items.length && items.every(({ productId, grams }) => was.get(productId) === grams);
}
