import type { Grouping } from '@/lib/domain/payments/choice';
import type { Centavos } from '@/lib/domain/units';
import { count, integer, money } from './format';

const days = (amount: number) => count(amount, 'día', 'días');
const acts = (amount: number) => count(amount, 'acta', 'actas');

export const paymentsEs = {
  title: 'Pagos',
  lead: 'Lo que las escuelas aceptaron y todavía se debe, lo más antiguo primero.',
  days: {
    label: 'Días hasta el pago',
    unit: (median: number) => (median === 1 ? 'día' : 'días'),
    note: (p90: string, paid: number) =>
      `mediana; nueve de cada diez en ${p90} días o menos · ${count(paid, 'acta pagada del todo', 'actas pagadas del todo')}`,
    none: 'Todavía no hay pagos registrados.',
    how: [
      'Por cada acta de recepción pagada del todo: días calendario desde su fecha (conformidad) hasta el pago que terminó de pagarla.',
      'Mediana: la mitad de las actas se pagó en esos días o menos. Percentil 90: nueve de cada diez. Cuantiles de tipo 8 de Hyndman y Fan.',
      'Lo que aún se debe no entra en esta cifra: está en la lista de abajo, con sus días. Un pago revertido no cuenta.',
    ],
  },
  clock: {
    label: 'Por pagar',
    note: (open: number, oldest: number) => `${acts(open)}; la más antigua lleva ${days(oldest)}`,
    term: (term: number) => `Plazo: ${days(term)} desde el acta de recepción.`,
    late: (late: number, owed: Centavos) => `Pasaron del plazo ${acts(late)} por ${money(owed)}.`,
    inTime: 'Nada pasó del plazo.',
    ages: 'Actas abiertas por edad',
    age: (from: number, to: number | null) =>
      to === null ? `Más de ${days(from - 1)}` : from === 0 ? `Hasta ${days(to)}` : `De ${integer(from)} a ${days(to)}`,
    columns: { age: 'Desde el acta', acts: 'Actas', owed: 'Se debe' },
    pastTerm: 'pasó el plazo',
    open: 'Elegir qué pagar',
  },
  owed: 'Por pagar',
  groups: { contrato: 'Por contrato', mes: 'Por mes', escuela: 'Por escuela', acta: 'Acta por acta' } as const satisfies Record<
    Grouping,
    string
  >,
  groupColumns: { contrato: 'Contrato', mes: 'Mes del acta', escuela: 'Escuela', acta: 'Acta' } as const satisfies Record<
    Grouping,
    string
  >,
  groupedBy: 'Cómo ver lo que se debe',
  owedColumns: { acts: 'Actas', amount: 'Se debe', since: 'Desde', days: 'Días', open: 'Ver' },
  openActs: (group: string) => `Ver las actas: ${group}`,
  actOf: (note: string, where: string) => `Entrega ${note}, ${where}`,
  choose: 'Ver lo elegido antes de pagar',
  chooseAll: 'Elegir todo lo que se debe',
  chooseThese: 'Elegir todas estas',
  within: 'Actas de lo que eligió abrir.',
  outOf: (shown: number, all: number) =>
    `Se muestran ${integer(shown)} de ${integer(all)}, lo más antiguo primero. El total es de todo.`,
  total: 'Total',
  nothingOwed: 'No se debe nada',
  nothingOwedLead: 'Todo lo que las escuelas aceptaron está pagado.',
  paid: 'Pagos registrados',
  paidShown: (shown: number, all: number) => `En esta página, ${integer(shown)} de ${integer(all)}; los más nuevos primero.`,
  columns: {
    voucher: 'Comprobante',
    contract: 'Contrato',
    supplier: 'Proveedor',
    acts: 'Actas',
    gross: 'Bruto',
    retained: 'Retención',
    tax: 'Impuestos',
    fine: 'Multas',
    net: 'Líquido',
    paidOn: 'Pagado',
    days: 'Días desde el acta',
    deducted: 'Impuestos y multas',
  },
  states: { standing: 'vale', reversed: 'revertido' },
  nonePaid: 'Todavía no hay pagos.',
} as const;

/** The pages on which a payment is prepared, recorded, read and reversed. */
export const paymentEs = {
  reviewTitle: 'Revisar antes de pagar',
  reviewLead: 'Nada se registra todavía. Cada contrato es un pago, con su comprobante.',
  nothingChosen: 'No eligió nada',
  nothingChosenLead: 'Marque al menos un contrato, mes, escuela o acta.',
  allPaid: 'De lo que eligió ya no se debe nada',
  back: 'Volver a lo que se debe',
  chosen: 'Lo que eligió',
  pay: 'Pagar este',
  payOf: (contract: string) => `Pagar el contrato ${contract}`,
  recorded: 'El pago se registró.',
  seeRecorded: 'Ver el pago registrado',
  amounts: 'Concepto',
  bolivianos: 'Monto',
  amountsLead: (owed: Centavos, open: number) => `Se deben ${money(owed)} por ${acts(open)}.`,
  most: (most: number) => `Un pago lleva hasta ${integer(most)} actas: van las más antiguas y las demás quedan por pagar.`,
  amount: 'Monto bruto de este pago',
  amountHint: 'Si paga una parte, va a las actas más antiguas y el resto se sigue debiendo.',
  tax: 'Impuestos que retiene (IUE e IT)',
  taxProposed: (amount: Centavos) =>
    `Se proponen ${money(amount)}: vende una persona sin NIT en el censo. Si trajo factura o está en el régimen agropecuario, escriba 0 y el documento.`,
  taxNone: 'No se propone ninguno: el proveedor tiene NIT en el censo o no es una persona natural.',
  finesTaken: (taken: bigint, left: bigint) =>
    `Este pago descuenta ${money(taken)} de multas impuestas.${left > 0n ? ` Quedan ${money(left)} para el próximo pago.` : ''}`,
  finesOpen: (most: bigint) => `Hay atrasos sin multa: serían hasta ${money(most)}, si alguien la impone.`,
  finesSee: 'Ver atrasos y multas del contrato',
  basis: 'Documento que respalda un impuesto distinto del propuesto',
  basisHint: 'Por ejemplo: factura 145.',
  reckon: 'Calcular',
  table: 'Lo que se va a registrar',
  recordedAmounts: 'Montos de este pago',
  net: 'Líquido para el proveedor',
  left: (left: Centavos) =>
    left > 0n ? `Después se sigue debiendo ${money(left)} de estas actas.` : 'Con esto, estas actas quedan pagadas.',
  reckonFirst: 'Corrija los montos marcados y calcule de nuevo.',
  voucher: 'Número de comprobante',
  voucherHint: 'No se repite en su municipio; no importan mayúsculas ni espacios.',
  paidOn: 'Fecha de pago',
  fact: (net: Centavos, supplier: string, contract: string) =>
    `Se registra el pago de ${money(net)} líquidos a ${supplier}, contrato ${contract}.`,
  factActs: (paid: number, gross: Centavos) => `Paga ${acts(paid)} por ${money(gross)} brutos.`,
  one: (voucher: string) => `Pago con comprobante ${voucher}`,
  recordedBy: (name: string, at: string) => `Registró ${name}, ${at}.`,
  retained: (percent: string) => `Retención del contrato (${percent})`,
  actsPaid: 'Actas que paga',
  actsShown: (shown: number, all: number) => `Se muestran ${integer(shown)} de ${integer(all)}.`,
  actColumns: { note: 'Entrega', school: 'Escuela', received: 'Acta', accepted: 'Aceptado', amount: 'Paga' },
  basisOf: 'Respaldo',
  rules: 'Reglas que se mostraron',
  reversed: (name: string, at: string) => `Revirtió ${name}, ${at}.`,
  reversedTitle: 'Este pago se revirtió y no cuenta',
  reverse: 'Si este pago quedó mal registrado',
  reverseLead: 'No se corrige ni se borra: se revierte con un motivo y se registra de nuevo.',
  reason: 'Motivo',
  reasonHint: 'Qué estaba mal y qué documento lo muestra.',
  factReverse: (net: Centavos, supplier: string) =>
    `Vuelven a deberse las actas de este pago de ${money(net)} líquidos a ${supplier}.`,
} as const;

/** What a producer had accepted, was paid and is owed. */
export const collectionsEs = {
  title: 'Cobros',
  lead: 'Lo que le aceptaron, lo que cobró y lo que le deben.',
  owedToYou: 'Le deben',
  owedSince: (since: string, passed: number) => `desde el ${since}, hace ${days(passed)}`,
  contractsShown: (shown: number, all: number) =>
    `Se muestran ${integer(shown)} de ${integer(all)} contratos, primero los que deben. Lo que le deben es de todos.`,
  nothingOwedToYou: 'Todo lo aceptado está pagado.',
  owedHow: [
    'Unidades aceptadas × precio del contrato, menos el valor bruto de lo pagado. La retención de cada pago se devuelve al cumplir el contrato y se muestra aparte. Un pago revertido no cuenta.',
  ],
  contract: (number: string, buyer: string) => `${number}, ${buyer}`,
  accepted: 'Aceptado',
  collected: 'Cobrado (líquido)',
  kept: (percent: string) => `Retenido (${percent})`,
  tax: 'Impuestos retenidos',
  fine: 'Multas descontadas',
  seeContract: 'Cambios, atrasos y multas de este contrato',
  owes: 'Por cobrar',
  owesNow: (amount: string) => `Por cobrar: ${amount}`,
  upToDate: 'Al día',
  noContracts: 'Todavía no tiene contratos',
  noContractsLead: 'Cuando le adjudiquen una compra y la escuela acepte su entrega, aquí verá qué le deben.',
} as const;
