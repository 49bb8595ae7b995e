import type { AskedOfLots } from '@/lib/domain/tenders/lot-demand';
import { count, integer } from './format';

const units = (amount: number) => count(amount, 'unidad', 'unidades');

/** "el lote compra", "los lotes 1, 2 y 3 compran juntos" */
function buyers({ lots }: AskedOfLots): string {
  const numbers = lots.map(({ number }) => integer(number));
  return numbers.length > 1
    ? `los lotes ${numbers.slice(0, -1).join(', ')} y ${numbers.at(-1)} compran juntos`
    : `el lote ${numbers[0] ?? ''} compra`;
}

/** What lots buy against what the demand asks of them. */
export const lotDemandEs = {
  line: (one: AskedOfLots) =>
    one.asked === 0
      ? `La demanda no pide nada en sus escuelas y días y ${buyers(one)} ${units(one.units)}.`
      : one.asked === one.units
        ? `La demanda pide ${units(one.asked)}: es lo que ${buyers(one)}.`
        : `La demanda pide ${units(one.asked)} y ${buyers(one)} ${integer(one.units)}: ${
            one.units < one.asked ? `faltan ${integer(one.asked - one.units)}` : `sobran ${integer(one.units - one.asked)}`
          }.`,
  lineOf: (one: AskedOfLots) => `${one.product}. ${lotDemandEs.line(one)}`,
} as const;
