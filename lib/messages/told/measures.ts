import type { Measure } from '@/lib/domain/matrix';
import { decimal, integer, mass, money, percent } from '../es/format';
import type { Translator } from '../translator';
import { shareTold } from './shares';

/** A figure of evidence as people read it, with its arithmetic where it is a share. */
export function measureTold(
  t: Translator<'matrix'>,
  tShares: Translator<'shares'>,
  measure: Measure,
): { value: string; name: string; arithmetic: string | null } {
  const name = t(`measureNames.${measure.code}`);
  switch (measure.unit) {
    case 'share':
    case 'money-share': {
      const { numerator, denominator } = measure.ratio;
      const written = measure.unit === 'share' ? integer : money;
      const arithmetic = t('arithmetic.share', { part: written(numerator), whole: written(denominator) });
      return { value: percent(numerator, denominator), name, arithmetic };
    }
    case 'purchase-share': {
      const { numerator, denominator } = measure.ratio;
      const arithmetic = t('arithmetic.share', { part: money(numerator), whole: money(denominator) });
      return { value: shareTold(tShares, measure.ratio), name, arithmetic };
    }
    case 'average': {
      const { numerator, denominator } = measure.ratio;
      const value = decimal(Number(numerator) / Number(denominator), 1);
      return { value, name, arithmetic: t('arithmetic.average', { total: integer(numerator), count: integer(denominator) }) };
    }
    case 'days':
      return { value: decimal(measure.value, 1), name, arithmetic: null };
    case 'grams':
      return { value: mass(Number(measure.value)), name, arithmetic: null };
    case 'centavos':
      return { value: money(measure.value), name, arithmetic: null };
    default:
      return { value: integer(measure.value), name, arithmetic: null };
  }
}
