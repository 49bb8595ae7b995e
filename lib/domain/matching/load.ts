import type { ProductKind } from '@/lib/domain/foods/foods';
import type { Grams } from '@/lib/domain/units';

/**
 * What takes of a capacity: a contract, an award not contracted yet, an opened offer not decided yet, a sealed offer. The last
 * is known to its bidder alone.
 */
export const loadSources = ['contract', 'award', 'opened', 'sealed'] as const;
export type LoadSource = (typeof loadSources)[number];

/** The key of a capacity: a food, fresh or transformed. */
export type Made = { foodCode: string; kind: ProductKind };

/** What one purchase takes of a capacity in one calendar month. */
export type Load = Made & { tenderId: string; source: LoadSource /** 'YYYY-MM' */; month: string; grams: Grams };
