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
  section: 'Lo que pide la demanda',
  title: 'Lo que se compra no es lo que pide la demanda',
  lead: 'Las raciones, los inscritos o el calendario cambiaron desde que se hicieron los lotes, o se cambiaron los lotes.',
  how: 'Lo que hoy se sirve en sus escuelas y días (raciones × inscritos × días de clase), menos lo que otros contratos y adjudicaciones de la gestión ya traen.',
  line: (one: AskedOfLots) =>
    one.asked === 0
      ? `La demanda no pide nada en sus escuelas y días y ${buyers(one)} ${units(one.units)}.`
      : one.asked === one.units
        ? `La demanda pide ${units(one.asked)}: es lo que ${buyers(one)}.`
        : `La demanda pide ${units(one.asked)} y ${buyers(one)} ${integer(one.units)}: ${
            one.units < one.asked ? `faltan ${integer(one.asked - one.units)}` : `sobran ${integer(one.units - one.asked)}`
          }.`,
  lineOf: (one: AskedOfLots) => `${one.product}. ${lotDemandEs.line(one)}`,
  dates: 'Si cambia las fechas, guarde el lote: aquí verá lo que pide la demanda en los días nuevos.',
  take: 'Tomar la cantidad que pide la demanda',
  choose: 'Lotes que toman la cantidad que pide la demanda',
  acknowledge: 'Sé que estos lotes compran menos de lo que pide la demanda y publico así',
} as const;
