import type { Ratio } from '@/lib/domain/units';
import { percent } from '../es/format';
import type { Translator } from '../translator';

/** A share as it is told: its percentage, or that there is too little yet to tell one. Its parts stand beside it. */
export function shareTold(t: Translator<'shares'>, { numerator, denominator, enough }: Ratio & { enough?: boolean }): string {
  return enough === false && denominator > 0n ? t('little') : percent(numerator, denominator);
}
