import type { Origin } from '@/lib/domain/foods/foods';
import type { Handout } from '@/lib/domain/foods/handout';
import type { Translator } from '@/lib/messages/translator';
import { gramsOnly, quantityOf } from './format';

/** "Del municipio, del departamento". */
export function originsInLine(t: Translator<'foods'>, origins: readonly Origin[]): string {
  return origins.map((origin, index) => (index === 0 ? t(`origins.${origin}`) : t(`origins.${origin}`).toLowerCase())).join(', ');
}

export const handoutsEs: Record<Handout, string> = { whole: 'entero, a cada estudiante', shared: 'se abre y se reparte' };

export const foodsEs = {
  amount: quantityOf,
  grams: gramsOnly,
} as const;

/** What is known of an amount: "120 mg", "al menos 120 mg" or "desconocido". */
export function amountKnown(t: Translator<'foods'>, known: number, unknownFoods: readonly string[], unit: string): string {
  if (unknownFoods.length === 0) return foodsEs.amount(known, unit);
  return known === 0 ? t('unknown') : t('atLeast', { text: foodsEs.amount(known, unit) });
}
