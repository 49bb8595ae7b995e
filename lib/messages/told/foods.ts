import type { Origin } from '@/lib/domain/foods/foods';
import { quantityOf } from '../es/format';
import type { Translator } from '../translator';

/** "Del municipio, del departamento". */
export function originsInLine(t: Translator<'foods'>, origins: readonly Origin[]): string {
  return origins.map((origin, index) => (index === 0 ? t(`origins.${origin}`) : t(`origins.${origin}`).toLowerCase())).join(', ');
}

/** What is known of an amount: "120 mg", "al menos 120 mg" or "desconocido". */
export function amountKnown(t: Translator<'foods'>, known: number, unknownFoods: readonly string[], unit: string): string {
  if (unknownFoods.length === 0) return quantityOf(known, unit);
  return known === 0 ? t('unknown') : t('atLeast', { text: quantityOf(known, unit) });
}
