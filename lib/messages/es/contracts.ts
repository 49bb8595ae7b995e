import type { ContractState, DeliveryCounts } from '@/lib/domain/contracts/standing';
import type { ContractForm } from '@/lib/domain/law/contract';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import { count, dayShort, integer } from './format';

const forms: Readonly<Record<ContractForm, string>> = { contract: 'Contrato', 'purchase-order': 'Orden de compra' };
const units = (amount: number) => count(amount, 'unidad', 'unidades');
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
  withoutReceiver: {
    title: (n: number) => `${count(n, 'escuela no tiene', 'escuelas no tienen')} quien reciba`,
    schools: (names: readonly string[]) =>
      names.length > 8 ? `${names.slice(0, 8).join(', ')} y ${integer(names.length - 8)} más.` : `${names.join(', ')}.`,
    give: 'Los roles los da la administración de usuarios, en el equipo.',
    acknowledge: 'Lo sé: habrá quien reciba antes de la primera entrega',
  },
  early: {
    title: 'Todavía corren plazos de la adjudicación',
    lead: 'Puede formalizar antes si escribe por qué. El motivo queda en el registro de la convocatoria y de cada contrato.',
    appealUntil: (day: Day) => `hasta el ${dayShort(day)} todavía se puede impugnar la adjudicación`,
    reason: 'Por qué se formaliza antes',
    reasonHint: 'Por ejemplo: los adjudicados ya presentaron sus documentos, con qué nota y qué día.',
    fact: (day: Day, rule: string) => `Se firma antes de que termine un plazo: ${dayShort(day)} (${rule}).`,
    signed: { papers: 'Firmado antes del plazo para presentar documentos', appeal: 'Firmado antes del plazo para impugnar' },
  },
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
  endedOn: (day: string) => `terminado el ${day}`,
  pages: 'Páginas de contratos',
  acceptedOf: (accepted: string, amount: string) => `${accepted} aceptados de ${amount}`,
  paidAndOwed: (paid: string, owed: string) => `De lo aceptado se pagó ${paid} y se debe ${owed}.`,
  acceptedHow: 'Unidades aceptadas en las actas de recepción × precio del contrato. Lo rechazado y lo que no llegó no cuentan.',
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
  monthColumns: {
    month: 'Mes',
    scheduled: 'Programado',
    delivered: 'Entregado',
    accepted: 'Aceptado',
    rejected: 'Rechazado',
    missing: 'No llegó',
  },
  contractStates: {
    ended: 'terminado',
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
  monthStanding: ({ all, received, late, toReceive, closed }: DeliveryCounts) => {
    const ahead = all - received - late - toReceive - closed;
    return [
      received === all ? 'todas recibidas' : received > 0 ? count(received, 'recibida', 'recibidas') : '',
      late > 0 ? count(late, 'atrasada', 'atrasadas') : '',
      toReceive > 0 ? `${integer(toReceive)} por recibir` : '',
      closed > 0 ? count(closed, 'cerrada', 'cerradas') : '',
      // Alone it says nothing: all are.
      ahead > 0 && ahead < all ? `${integer(ahead)} todavía por entregar` : '',
    ]
      .filter(Boolean)
      .join(', ');
  },
  here: (n: number) => `en esta página, ${integer(n)}`,
  demand: {
    asked: (asked: number, brought: number) => `La demanda pide ${integer(asked)}, el contrato trae ${integer(brought)}`,
    same: 'cada entrega lleva lo que la escuela sirve hasta la siguiente',
    short: (units: number) => `faltan ${integer(units)}, repartidas en proporción entre las entregas que quedaban por hacer`,
    over: (units: number) => `sobran ${integer(units)}, repartidas en proporción entre las entregas que quedaban por hacer`,
    unknown: 'El cronograma es anterior a este cálculo: se repartió por días de clase, sin mirar los días de ración.',
  },
  keep: {
    title: 'Hay entregas que tendrían que durar más de lo que se pidió',
    line: (product: string, days: number, asked: number, schools: number) =>
      `${product}: en ${count(schools, 'escuela', 'escuelas')} tendría que durar hasta ${count(days, 'día', 'días')} después de entregado y se ${asked === 1 ? 'pidió' : 'pidieron'} ${count(asked, 'día', 'días')}.`,
    where: 'Ver en qué escuelas',
    next: 'Acuerde con el proveedor una vida útil mayor, o cambie los días de la ración.',
  },
  signing: {
    title: 'Lo adjudicado es más de lo que todavía se sirve',
    lead: 'Las entregas empiezan desde mañana. Lo que sobra se reparte en proporción entre las que quedan; lo adjudicado no cambia.',
    columns: {
      product: 'Producto',
      supplier: 'Proveedor',
      bought: 'Se compra',
      served: 'Todavía se sirve',
      difference: 'Diferencia',
    },
    acknowledge: (over: number) => `Sé que ${over === 1 ? 'sobra' : 'sobran'} ${units(over)} y formalizo lo adjudicado`,
  },
  reschedule: {
    title: 'Cambiar el cronograma',
    lead: 'Lo que falta entregar se reparte de nuevo según lo que hoy se sirve: raciones, inscritos, calendario y recesos. Lo comprado no cambia.',
    from: 'Cambiar desde',
    fromHint: 'Lo que ya tiene nota de entrega y lo anterior a ese día queda como está.',
    show: 'Ver cómo quedaría',
    preview: (from: string) => `Cómo quedaría desde el ${from}`,
    unchanged: 'El cronograma ya reparte así lo que falta: no hay nada que cambiar.',
    columns: { product: 'Producto', asked: 'Pide la demanda', brought: 'Queda del contrato', difference: 'Diferencia' },
    difference: (over: number) => (over === 0 ? 'lo justo' : over > 0 ? `sobran ${integer(over)}` : `faltan ${integer(-over)}`),
    demandTitle: 'La demanda y lo que queda por entregar',
    schoolsTitle: 'Qué cambia en cada escuela',
    schoolUnits: (before: number, after: number) =>
      before === after ? `${units(after)}, en otras entregas` : `${integer(before)} → ${units(after)}`,
    dayColumns: { day: 'Día', product: 'Producto', before: 'Ahora', after: 'Quedaría' },
    same: (deliveries: number, schools: number) =>
      `${count(deliveries, 'entrega queda', 'entregas quedan')} como ${deliveries === 1 ? 'está' : 'están'}${
        schools > 0 ? `; en ${count(schools, 'escuela', 'escuelas')} no cambia nada` : ''
      }.`,
    saved: 'Se cambió el cronograma y se avisó al proveedor.',
    reason: 'Por qué se cambia',
    reasonHint: 'Queda en el historial del contrato y se avisa al proveedor.',
    submit: 'Cambiar el cronograma',
    deliveries: (before: number, after: number) =>
      before === after
        ? `Siguen siendo ${count(after, 'entrega', 'entregas')} por escuela y día.`
        : `${count(before, 'entrega', 'entregas')} por escuela y día pasan a ser ${integer(after)}.`,
  },
  deliveries: 'Entregas',
  deliveryColumns: {
    due: 'Día',
    school: 'Escuela',
    state: 'Estado',
    scheduled: 'Programado',
    delivered: 'Entregado',
    accepted: 'Aceptado',
  },
  deliveryFilters: {
    todas: 'Todas',
    atrasadas: 'Atrasadas',
    'por-recibir': 'Por recibir',
    'con-rechazo': 'Con rechazo',
    'no-llego': 'Con faltantes',
    cerradas: 'Cerradas',
  },
  noDeliveries: 'No hay entregas con ese filtro.',
  deliveryPages: 'Páginas de entregas',
  filterBy: 'Entregas por estado',
  makeUp: 'fuera del cronograma',
  states: { scheduled: 'programada', late: 'atrasada', closed: 'cerrada', delivered: 'por recibir', received: 'recibida' },
  units,
} as const;
