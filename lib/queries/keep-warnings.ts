import 'server-only';
import type { ScheduleContext } from '@/lib/domain/contracts/award-schedule';
import type { Outlasting } from '@/lib/domain/contracts/shelf-life';

/** A product that would have to keep longer than was asked, as pages tell it. */
export type KeepWarning = { product: string; days: number; asked: number; schools: readonly string[] };

/** Names the products and schools of deliveries that would have to keep too long; the same product of two contracts once. */
export function keepWarnings(
  { plan, shelfLifeDays }: Pick<ScheduleContext, 'plan' | 'shelfLifeDays'>,
  found: readonly Outlasting[],
): KeepWarning[] {
  const nameOf = new Map(plan.dropPoints.map(({ schoolId, name }) => [schoolId, name]));
  return [...new Set(found.map(({ productId }) => productId))].map((productId) => {
    const own = found.filter((one) => one.productId === productId);
    const product = plan.products.find(({ id }) => id === productId);
    return {
      product: product ? `${product.name}, ${product.presentation}` : '',
      days: Math.max(...own.map(({ days }) => days)),
      asked: shelfLifeDays,
      schools: [...new Set(own.flatMap(({ schoolIds }) => schoolIds))].map((id) => nameOf.get(id) ?? ''),
    };
  });
}
