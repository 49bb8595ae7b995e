import type { ShelfLife } from '@/lib/domain/deliveries/note';
import type { MissingReason, RejectReason } from '@/lib/domain/deliveries/reception';
import type { Day } from '@/lib/domain/units';
import { count, dayShort, integer } from './format';

/** Why units that came were not accepted. */
export const rejectReasonNames: Readonly<Record<RejectReason, string>> = {
  damaged: 'Dañado o roto',
  expired: 'Vencido',
  'bad-quality': 'Mala calidad',
  'wrong-product': 'No es el producto',
};

/** Why units of the note never came. */
export const missingReasonNames: Readonly<Record<MissingReason, string>> = {
  'not-brought': 'No se trajeron',
  'lost-on-way': 'Se perdieron en el camino',
  miscounted: 'La nota se contó mal',
};

const shelfLife: Readonly<Record<Exclude<ShelfLife, 'enough'>, (days: number) => string>> = {
  expired: () => 'Está vencido.',
  short: (days) => `Le queda menos de la vida útil pedida: ${count(days, 'día', 'días')} al entregar.`,
  unknown: (days) => `No dice cuándo vence; se pidió una vida útil de ${count(days, 'día', 'días')}.`,
};

const units = (amount: number) => count(amount, 'unidad', 'unidades');

export const deliveriesEs = {
  lastNotes: (notes: number) => (notes === 1 ? 'su última nota de entrega' : `sus ${integer(notes)} últimas notas de entrega`),
  units,
  unitsOf: (amount: number, product: string) => `${units(amount)} de ${product}`,
  amountHint: (due: number, left: number) =>
    left > 0
      ? `Programado: ${units(due)}. Puede entregar hasta ${units(left)}.`
      : `Programado: ${units(due)}. Del contrato ya no queda nada por entregar de este producto.`,
  amountOutside: (left: number) => `Fuera del cronograma. Del contrato quedan ${units(left)} por entregar.`,
  withSurplus: (amount: number) => `con ${units(amount)} de más`,
  shelfLife,
  toReceiveFrom: (amount: number, supplier: string, on: Day) => `${units(amount)} de ${supplier}, ${dayShort(on)}`,
  lineExpected: (scheduled: number | null, noted: number) =>
    scheduled === null ? `La nota dice ${units(noted)}.` : `Programado: ${units(scheduled)}. La nota dice ${units(noted)}.`,
  acceptedHint: (amount: number) =>
    `La nota dice ${units(amount)}. Si alguna no está bien o no llegó, escriba menos y diga abajo qué pasó.`,
} as const;
