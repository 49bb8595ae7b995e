import type { Centavos } from '@/lib/domain/units';
import { count, integer, money } from './format';

const days = (amount: number) => count(amount, 'día', 'días');
const acts = (amount: number) => count(amount, 'acta', 'actas');

export const paymentsEs = {
  days: {
    how: [
      'Por cada acta de recepción pagada del todo: días calendario desde su fecha (conformidad) hasta el pago que terminó de pagarla.',
      'Mediana: la mitad de las actas se pagó en esos días o menos. Percentil 90: nueve de cada diez. Cuantiles de tipo 8 de Hyndman y Fan.',
      'Lo que aún se debe no entra en esta cifra: está en la lista de abajo, con sus días. Un pago revertido no cuenta.',
    ],
  },
  clock: {
    note: (open: number, oldest: number) => `${acts(open)}; la más antigua lleva ${days(oldest)}`,
    term: (term: number) => `Plazo: ${days(term)} desde el acta de recepción.`,
    late: (late: number, owed: Centavos) => `Pasaron del plazo ${acts(late)} por ${money(owed)}.`,
    age: (from: number, to: number | null) =>
      to === null ? `Más de ${days(from - 1)}` : from === 0 ? `Hasta ${days(to)}` : `De ${integer(from)} a ${days(to)}`,
  },
  columns: {
    gross: 'Bruto',
    retained: 'Retención',
    tax: 'Impuestos',
    fine: 'Multas',
    net: 'Líquido',
  },
} as const;

/** The pages on which a payment is prepared, recorded, read and reversed. */
export const paymentEs = {
  amountsLead: (owed: Centavos, open: number) => `Se deben ${money(owed)} por ${acts(open)}.`,
  factActs: (paid: number, gross: Centavos) => `Paga ${acts(paid)} por ${money(gross)} brutos.`,
} as const;

/** What a producer had accepted, was paid and is owed. */
export const collectionsEs = {
  owedSince: (since: string, passed: number) => `desde el ${since}, hace ${days(passed)}`,
  owedHow: [
    'Unidades aceptadas × precio del contrato, menos el valor bruto de lo pagado. La retención de cada pago se devuelve al cumplir el contrato y se muestra aparte. Un pago revertido no cuenta.',
  ],
} as const;
