import 'server-only';
import { listProducts } from '@/lib/data/foods';
import type { Programme } from '@/lib/data/programmes';
import { listRations, saveRation } from '@/lib/data/rations';
import { assertProgrammeOpen } from '@/lib/domain/programmes/programmes';
import { assertCeilingSeen, averageCost } from '@/lib/domain/rations/ceiling';
import type { CopyForm } from '@/lib/domain/rations/input';
import { rationsSeen, weekdays } from '@/lib/domain/rations/rations';
import { Refusal } from '@/lib/domain/refusal';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import type { Db } from '@/lib/platform/database';

/**
 * Puts copies of weeks in the place of those that some levels of a year have. Retired products stay behind, and are counted.
 * @param from the year that is copied from, of the same municipality
 * @throws Refusal wrong-step | changed-meanwhile | nothing-to-copy, on the field `levels` | week-over-ceiling
 */
export async function copyWeeks(db: Db, programme: Programme, from: Programme, form: CopyForm) {
  assertProgrammeOpen(programme.status);
  const standing = await listRations(db, programme.id);
  if (rationsSeen(standing) !== form.seen) throw new Refusal('changed-meanwhile');
  const source = from.id === programme.id ? standing : await listRations(db, from.id);
  const products = await listProducts(db, programme.organisationId);
  const retired = new Set(products.flatMap(({ id, status }) => (status === 'retired' ? [id] : [])));
  const known = new Map(products.map((product) => [product.id, product]));

  const written: SchoolLevel[] = [];
  const left = new Set<string>();
  for (const level of form.levels) {
    const sourceLevel = form.fromLevel ?? level;
    const week = source.filter((one) => one.level === sourceLevel && one.items.length > 0);
    // A level is never emptied by a copy of nothing, nor copied onto itself.
    if (week.length === 0 || (from.id === programme.id && sourceLevel === level)) continue;
    const kept = week.map(({ items }) => ({ items: items.filter(({ productId }) => !retired.has(productId)) }));
    const before = standing.filter((one) => one.level === level);
    const costs = { before: averageCost(before, known), after: averageCost(kept, known) };
    assertCeilingSeen(programme.ceilingCentavos, costs, form.agreedCeiling);
    for (const weekday of weekdays) {
      const items = week.find((one) => one.weekday === weekday)?.items ?? [];
      for (const { productId } of items) if (retired.has(productId)) left.add(productId);
      const version = standing.find((one) => one.level === level && one.weekday === weekday)?.version ?? 0;
      if (version === 0 && items.length === 0) continue;
      const place = { programmeId: programme.id, level, weekday, version };
      await saveRation(
        db,
        place,
        items.filter(({ productId }) => !retired.has(productId)),
      );
    }
    written.push(level);
  }
  if (written.length === 0) throw new Refusal('nothing-to-copy', {}, 'levels');
  return { id: programme.id, from: from.id, fromLevel: form.fromLevel ?? null, levels: written, left: left.size };
}
