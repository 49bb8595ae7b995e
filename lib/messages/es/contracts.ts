import type { ContractState, DeliveryCounts } from '@/lib/domain/contracts/standing';
import type { ContractForm } from '@/lib/domain/law/contract';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';
import { count, integer } from './format';

const forms: Readonly<Record<ContractForm, string>> = { contract: 'Contrato', 'purchase-order': 'Orden de compra' };
const frequencies: Readonly<Record<DeliveryFrequency, string>> = {
  daily: 'cada día de clases',
  weekly: 'cada semana',
  fortnightly: 'cada dos semanas',
  monthly: 'cada mes',
};

export const contractsEs = {
  title: 'Contratos y entregas',
  lead: 'Lo adjudicado se formaliza por proveedor, con su cronograma por escuela. Aquí se ve qué se entregó, qué se aceptó y qué falta.',
  forms,
  frequencies,
  toFormalise: 'Por formalizar',
  toFormaliseLead:
    'Convocatorias adjudicadas sin contrato. Se hace uno por proveedor, con su cronograma y la retención que fija la regla.',
  formalise: 'Formalizar',
  waitsForOfficer: 'Le corresponde a la unidad de contrataciones.',
  list: 'Contratos y órdenes de compra',
  empty: 'Todavía no hay contratos',
  emptyLead: 'Aparecen aquí cuando se formaliza una convocatoria adjudicada.',
  columns: {
    number: 'Número',
    what: 'Qué',
    supplier: 'Proveedor',
    amount: 'Monto',
    accepted: 'Aceptado',
    paid: 'Pagado',
    ends: 'Última entrega',
  },
  pages: 'Páginas de contratos',
  acceptedOf: (accepted: string, amount: string) => `${accepted} aceptados de ${amount}`,
  acceptedHow: 'Unidades aceptadas en las actas de recepción × precio del contrato. Lo rechazado no cuenta.',
  terms: 'Condiciones y su regla',
  supplier: 'Proveedor',
  form: 'Forma',
  signed: 'Firma',
  period: 'Entregas',
  periodValue: (from: string, until: string, frequency: string) => `del ${from} al ${until}, ${frequency}`,
  shelfLife: 'Vida útil al entregar',
  shelfLifeValue: (days: number) => (days > 0 ? `al menos ${count(days, 'día', 'días')}` : 'no se pidió'),
  retention: 'Retención de cada pago',
  tender: 'Convocatoria',
  balance: 'Saldo por producto',
  balanceColumns: {
    product: 'Producto',
    price: 'Precio',
    contracted: 'Contratado',
    delivered: 'Entregado',
    accepted: 'Aceptado',
    rejected: 'Rechazado',
    left: 'Saldo',
  },
  months: 'Cronograma y lo entregado',
  monthColumns: { month: 'Mes', scheduled: 'Programado', delivered: 'Entregado', accepted: 'Aceptado', rejected: 'Rechazado' },
  contractStates: {
    late: 'con atraso',
    'to-receive': 'por recibir',
    'to-begin': 'por empezar',
    running: 'en curso',
    short: 'con saldo',
    complete: 'entregado todo',
  } satisfies Record<ContractState, string>,
  next: {
    title: 'Qué sigue',
    late: (n: number) => `${count(n, 'entrega atrasada', 'entregas atrasadas')}: pregunte al proveedor`,
    toReceive: (n: number) => `${count(n, 'entrega espera', 'entregas esperan')} su acta de recepción`,
    due: (day: string) => `Próxima entrega: ${day}`,
    short: (units: number) => `El cronograma terminó y faltan ${count(units, 'unidad', 'unidades')} por aceptar.`,
    complete: 'Se aceptó todo lo contratado.',
  },
  deliveriesOf: (month: string) => `Entregas de ${month}`,
  deliveryCount: (n: number) => count(n, 'entrega', 'entregas'),
  monthStanding: ({ all, received, late, toReceive }: DeliveryCounts) =>
    [
      received === all ? 'todas recibidas' : received > 0 ? count(received, 'recibida', 'recibidas') : '',
      late > 0 ? count(late, 'atrasada', 'atrasadas') : '',
      toReceive > 0 ? `${integer(toReceive)} por recibir` : '',
    ]
      .filter(Boolean)
      .join(', '),
  here: (n: number) => `aquí ${integer(n)}`,
  deliveries: 'Entregas',
  deliveryColumns: {
    due: 'Día',
    school: 'Escuela',
    state: 'Estado',
    scheduled: 'Programado',
    delivered: 'Entregado',
    accepted: 'Aceptado',
  },
  deliveryFilters: { todas: 'Todas', atrasadas: 'Atrasadas', 'por-recibir': 'Por recibir', 'con-rechazo': 'Con rechazo' },
  noDeliveries: 'No hay entregas con ese filtro.',
  deliveryPages: 'Páginas de entregas',
  filterBy: 'Entregas por estado',
  makeUp: 'fuera del cronograma',
  states: { scheduled: 'programada', late: 'atrasada', delivered: 'por recibir', received: 'recibida' },
  units: (units: number) => count(units, 'unidad', 'unidades'),
} as const;
