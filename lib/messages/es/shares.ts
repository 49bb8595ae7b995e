import type { Ratio } from '@/lib/domain/units';
import { percent } from './format';

/** A percentage's own words. */
export const sharesEs = {
  little: 'todavía poco',
} as const;

/** A share as it is told: its percentage, or that there is too little yet to tell one. Its parts stand beside it. */
export function shareTold({ numerator, denominator, enough }: Ratio & { enough?: boolean }): string {
  return enough === false && denominator > 0n ? sharesEs.little : percent(numerator, denominator);
}
