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
  title: 'Entregas',
  next: 'Lo que debe entregar',
  nextLead: 'Lo próximo va primero.',
  pages: 'Páginas de entregas',
  made: 'Lo que ya entregó',
  lastNotes: (notes: number) => (notes === 1 ? 'su última nota de entrega' : `sus ${integer(notes)} últimas notas de entrega`),
  nothingDue: 'No tiene entregas pendientes',
  nothingDueLead: 'Cuando le adjudiquen una compra, aquí verá qué entregar, dónde y cuándo.',
  nothingMade: 'Todavía no entregó nada.',
  states: { due: 'por entregar', late: 'atrasada', delivered: 'espera recepción', received: 'recibida' },
  rejected: (amount: number) => count(amount, 'unidad rechazada', 'unidades rechazadas'),
  missingUnits: (amount: number) => count(amount, 'unidad no llegó', 'unidades no llegaron'),
  units,
  unitsOf: (amount: number, product: string) => `${units(amount)} de ${product}`,
  seeOpportunities: 'Ver qué puede vender',
  write: 'Hacer la nota de entrega',
  noteTitle: 'Nota de entrega',
  noteLead: (school: string, place: string) => `Para ${school}, ${place}.`,
  dueOn: 'Día programado',
  window: 'Recibe entre',
  contract: 'Contrato',
  outside: 'Fuera del cronograma, para reponer',
  deliveredOn: 'Fecha de entrega',
  amount: 'Cuánto entrega',
  amountHint: (due: number, left: number) =>
    left > 0
      ? `Programado: ${units(due)}. Puede entregar hasta ${units(left)}.`
      : `Programado: ${units(due)}. Del contrato ya no queda nada por entregar de este producto.`,
  amountOutside: (left: number) => `Fuera del cronograma. Del contrato quedan ${units(left)} por entregar.`,
  agree: {
    more: 'Está bien: entrego más de lo programado',
    shelfLife: 'Está bien: entrego con menos vida útil que la pedida',
    alike: 'Está bien: es otra entrega',
  },
  batch: 'Lote del producto',
  batchHint: 'Como está impreso o escrito en el producto.',
  producedOn: 'Fecha de elaboración o cosecha',
  expiresOn: 'Fecha de vencimiento',
  expiresHint: (day: string) => `Debe vencer el ${day} o después.`,
  skip: 'Si de un producto no entrega nada, deje la cantidad en 0.',
  issued: (number: number) => `Nota de entrega ${number}`,
  buyer: 'Compra',
  supplier: 'Entrega',
  school: 'Escuela',
  delivered: 'Entregado',
  lines: 'Productos entregados',
  columns: {
    product: 'Producto',
    units: 'Unidades',
    scheduled: 'Programado',
    weight: 'Peso',
    batch: 'Lote',
    produced: 'Elaborado',
    expires: 'Vence',
    accepted: 'Aceptadas',
    rejected: 'Rechazadas',
    missing: 'No llegaron',
  },
  notScheduled: 'fuera del cronograma',
  amended: 'Así queda con lo que los dos lados cambiaron después de firmarla.',
  withSurplus: (amount: number) => `con ${units(amount)} de más`,
  noExpiry: 'no indica',
  waiting: 'Espera la recepción de la escuela.',
  makeUp: 'Reponer lo que no se aceptó',
  shelfLife,
  warning: 'Revise la vida útil',
  receptionTitle: 'Recepción',
  receptionLead: 'Cuente y mire lo que llegó antes de aceptarlo.',
  toReceive: 'Por recibir',
  nothingToReceive: 'Nada por recibir ahora',
  nothingToReceiveLead: 'Cuando un productor haga su nota de entrega para su escuela, aparecerá aquí.',
  expected: 'Lo que debe llegar',
  expectedLead: 'Según el cronograma, hasta dentro de una semana.',
  receivedLast: 'Lo último que recibió',
  receive: 'Recibir',
  toReceiveFrom: (amount: number, supplier: string, on: Day) => `${units(amount)} de ${supplier}, ${dayShort(on)}`,
  lineExpected: (scheduled: number | null, noted: number) =>
    scheduled === null ? `La nota dice ${units(noted)}.` : `Programado: ${units(scheduled)}. La nota dice ${units(noted)}.`,
  receiveTitle: (supplier: string) => `Recibir de ${supplier}`,
  noteOf: (number: number, contract: string) => `Nota ${number} del contrato ${contract}`,
  accepted: 'Unidades en buen estado',
  acceptedHint: (amount: number) =>
    `La nota dice ${units(amount)}. Si alguna no está bien o no llegó, escriba menos y diga abajo qué pasó.`,
  missing: 'Unidades que no llegaron',
  missingHint: 'No se cuentan como rechazadas. Si llegó todo, deje 0.',
  missingReason: 'Por qué no llegaron',
  allCame: 'Llegaron todas',
  reason: 'Por qué rechaza las que sí llegaron',
  noReason: 'Acepto todas',
  seenBatch: 'Lote que lee en el producto',
  seenHint: 'Corrija lo que dice la nota si en el producto lee otra cosa.',
  seenProducedOn: 'Fecha de elaboración que lee',
  remark: 'Observación',
  barred: 'Usted adjudicó esta compra: la recepción le corresponde a otra persona.',
  notYours: 'La recepción le corresponde a quien recibe en esta escuela.',
  actTitle: 'Acta de recepción',
  actOn: 'Recibido',
  differs: 'lo leído difiere de la nota',
} as const;
