import type { Centavos } from '@/lib/domain/units';
import { count, money } from './format';

const days = (amount: number) => count(amount, 'día', 'días');

export const paymentsEs = {
  title: 'Pagos',
  lead: 'Lo que las escuelas aceptaron y todavía no se pagó, lo más antiguo primero.',
  days: {
    label: 'Días hasta el pago',
    unit: (median: number) => (median === 1 ? 'día' : 'días'),
    note: (p90: string, acts: number) =>
      `mediana; nueve de cada diez en ${p90} días o menos · ${count(acts, 'acta pagada', 'actas pagadas')}`,
    none: 'Todavía no hay pagos registrados.',
    how: [
      'Por cada acta de recepción pagada: días calendario desde su fecha (conformidad) hasta el pago.',
      'Mediana: la mitad de las actas se pagó en esos días o menos. Percentil 90: nueve de cada diez. Cuantiles de tipo 8 de Hyndman y Fan.',
      'Lo que aún no se pagó no entra en esta cifra: está en la lista de abajo, con sus días.',
    ],
  },
  owed: 'Por pagar',
  owedColumns: {
    contract: 'Contrato',
    supplier: 'Proveedor',
    acts: 'Actas',
    amount: 'Aceptado sin pagar',
    since: 'Desde',
    days: 'Días',
  },
  nothingOwed: 'No se debe nada',
  nothingOwedLead: 'Todo lo que las escuelas aceptaron está pagado.',
  record: (contract: string) => `Registrar un pago del contrato ${contract}`,
  recordLead: (percent: string) => `El sistema suma lo aceptado y calcula la retención de ${percent} y el líquido.`,
  acts: 'Actas que paga',
  all: (acts: number, total: Centavos) =>
    `Paga ${count(acts, 'acta', 'actas')} por ${money(total)}, salvo que elija solo algunas.`,
  chooseActs: 'Elegir qué actas paga',
  act: (note: number, school: string) => `Entrega ${note}, ${school}`,
  actHint: (amount: string, day: string) => `${amount} · recibida el ${day}`,
  voucher: 'Número de comprobante',
  paidOn: 'Fecha de pago',
  send: 'Registrar el pago',
  paid: 'Pagos registrados',
  paidColumns: {
    voucher: 'Comprobante',
    contract: 'Contrato',
    supplier: 'Proveedor',
    buyer: 'Paga',
    gross: 'Bruto',
    retained: 'Retención',
    net: 'Líquido',
    paidOn: 'Pagado',
    days: 'Días desde el acta',
  },
  nonePaid: 'Todavía no hay pagos.',
  collections: 'Cobros',
  collectionsLead: 'Lo que le aceptaron, lo que cobró y lo que le deben.',
  owedToYou: 'Le deben',
  owedSince: (since: string, passed: number) => `desde el ${since}, hace ${days(passed)}`,
  nothingOwedToYou: 'Todo lo aceptado está pagado.',
  owedHow: [
    'Unidades aceptadas × precio del contrato, menos el valor bruto de lo pagado. La retención de cada pago se devuelve al cumplir el contrato y se muestra aparte.',
  ],
  byContract: 'Por contrato',
  contract: (number: string, buyer: string) => `${number}, ${buyer}`,
  accepted: 'Aceptado',
  collected: 'Cobrado (líquido)',
  kept: (percent: string) => `Retenido (${percent})`,
  owes: 'Por cobrar',
  owesNow: (amount: string) => `Por cobrar: ${amount}`,
  upToDate: 'Al día',
  noContracts: 'Todavía no tiene contratos',
  noContractsLead: 'Cuando le adjudiquen una compra y la escuela acepte su entrega, aquí verá qué le deben.',
} as const;
