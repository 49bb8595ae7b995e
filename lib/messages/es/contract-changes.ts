import type { ChangeState } from '@/lib/domain/contracts/change';
import type { EndKind } from '@/lib/domain/law/contract';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { count, day, dayShort, integer, money, percentOf, percentPoints, sentenceOf } from './format';

const units = (amount: number) => count(amount, 'unidad', 'unidades');

/** What happens to a contract after it was signed: changes, fines, its end. */
export const contractChangesEs = {
  title: 'Cambios, multas y término',
  lead: 'Todo queda escrito: lo que se cambia, lo que llega tarde y cómo termina el contrato.',
  ofContract: (number: string) => `Contrato ${number}`,
  link: 'Cambios, multas y término del contrato',
  summary: (changes: number, fines: number) =>
    [
      changes > 0 ? count(changes, 'cambio propuesto', 'cambios propuestos') : '',
      fines > 0 ? count(fines, 'multa impuesta', 'multas impuestas') : '',
    ]
      .filter(Boolean)
      .join(', '),
  ended: (on: Day, kind: EndKind) => `Terminó el ${day(on)}, ${endNames[kind]}`,
  endedTitle: 'Este contrato terminó antes de su cronograma',
  endedPaid: 'Lo que se aceptó se paga. Lo que no llegó a entregarse quedó libre para otra compra.',
  again: 'Comprar lo que falta',
  basis: (text: string) => `Respaldo: ${sentenceOf(text)}`,
  ends: 'terminado',
  changes: 'Cambios del contrato',
  changesLead: 'Un cambio vale cuando los dos están de acuerdo. Precio, producto y origen no cambian.',
  whoDoes:
    'Los cambios y el término los propone o decide la autoridad. Las multas las impone quien es responsable de contrataciones, y la autoridad puede levantarlas.',
  noChanges: 'No se propuso ningún cambio.',
  contracted: (amount: Centavos, signed: Centavos) =>
    amount === signed
      ? `Se firmó por ${money(signed)} y sigue igual.`
      : `Se firmó por ${money(signed)}; hoy son ${money(amount)}.`,
  endedAmount: (amount: Centavos, signed: Centavos) =>
    amount === signed
      ? `Se firmó por ${money(signed)}.`
      : `Se firmó por ${money(signed)}; con los cambios llegó a ${money(amount)}.`,
  room: (used: Centavos, most: Centavos, limit: BasisPoints, left: Centavos) =>
    `Los cambios, sumados, llegan hasta ${percentOf(limit)} de lo firmado: ${money(most)}. Van ${money(used)} y quedan ${money(left)}. Lo que se aumenta y lo que se quita suman igual.`,
  kinds: { terms: 'Cambio de cantidades o plazo', end: 'Término de común acuerdo' },
  states: {
    waiting: 'espera al productor',
    agreed: 'acordado por los dos',
    declined: 'sin acuerdo',
    replaced: 'reemplazado',
  } satisfies Record<ChangeState, string>,
  line: (product: string, change: number) => `${product}: ${change > 0 ? `${units(change)} más` : `${units(-change)} menos`}`,
  longer: (until: Day) => `Plazo de entrega hasta el ${day(until)}`,
  amount: (amount: Centavos) =>
    amount === 0n ? 'El monto no cambia.' : amount > 0n ? `El monto sube ${money(amount)}.` : `El monto baja ${money(-amount)}.`,
  proposed: (when: string) => `Lo propuso el municipio, ${when}.`,
  answered: (agreed: boolean, when: string) =>
    agreed ? `El productor lo aceptó, ${when}.` : `El productor no lo aceptó, ${when}.`,
  propose: 'Proponer un cambio',
  proposeLead:
    'Escriba cuántas unidades quedarían en total de cada producto. El productor lo lee y responde; hasta entonces nada cambia.',
  proposeSubmit: 'Proponer el cambio',
  newUnits: (product: string) => product,
  newUnitsHint: (now: number) => `Hoy son ${units(now)}.`,
  endsOn: 'Entregas hasta (si el plazo se alarga)',
  endsOnHint: (last: Day) => `La última es el ${dayShort(last)}. En blanco, el plazo queda igual.`,
  reason: 'Por qué',
  reasonHint: 'Lo lee el productor y queda en el expediente. Al menos una frase.',
  legalBasis: 'Informe, cláusula o resolución que lo respalda',
  legalBasisHint: 'Por ejemplo: informe técnico 14/2026, cláusula décima.',
  agreedQuestion: '¿Está de acuerdo?',
  agree: 'Sí, acepto el cambio',
  agreeHint: 'El contrato pasa a ser el nuevo desde hoy.',
  decline: 'No estoy de acuerdo',
  declineHint: 'El contrato queda como está.',
  answerReason: 'Qué quiere decir al municipio',
  late: 'Atrasos y multas',
  lateLead:
    'Lo que llega fuera de su entrega cubre lo más antiguo que se le debía a la escuela. Lo que no se aceptó cuenta como no entregado. El atraso se cuenta en unidades por cada día calendario.',
  lateLeadOwn: 'Si usted avisó o tuvo un motivo, hable con el municipio: la autoridad puede levantar una multa.',
  noLate: 'Nada llegó tarde ni está atrasado.',
  lateCaption: 'Entregas con atraso',
  lateColumns: {
    delivery: 'Entrega',
    late: 'Unidades con atraso',
    missing: 'Falta todavía',
    days: 'Unidades × días',
    open: 'Sin multa todavía',
    most: 'Multa calculada',
  },
  total: 'Total',
  delivery: (dueOn: Day, school: string, products: readonly string[]) => `${dayShort(dueOn)}, ${school}: ${products.join('; ')}`,
  chosen: 'elegida',
  shown: (shown: number, all: number) => `Se muestran ${integer(shown)} de ${integer(all)}; las sumas son de todas.`,
  maxRate: (percent: number) =>
    `La multa calculada toma el máximo de la regla, ${percentPoints(percent)} por día. Es un aviso: nada se descuenta hasta que una persona la impone.`,
  notValidated: 'Para imponer multas o terminar por incumplimiento, asesoría legal debe pronunciarse antes sobre estas reglas:',
  seeRule: (rule: string) => `Ver la regla ${rule}`,
  finesCaption: 'Multas impuestas',
  noFines: 'No hay multas impuestas.',
  fineColumns: {
    fine: 'Multa',
    amount: 'Monto',
    taken: 'Descontado',
    state: 'Estado',
  },
  fine: (number: number, deliveries: number, rate: BasisPoints) =>
    `Multa ${integer(number)}: ${count(deliveries, 'entrega', 'entregas')}, ${percentOf(rate)} por día`,
  fineStates: { open: 'por descontar', part: 'descontada en parte', taken: 'descontada', lifted: 'levantada' },
  fineWhy: (reason: string, basis: string) => `${sentenceOf(reason)} Respaldo: ${sentenceOf(basis)}`,
  imposedBy: (who: string, when: string) => `La impuso ${who}, ${when}.`,
  liftedBy: (who: string, when: string, reason: string) => `La levantó ${who}, ${when}: ${sentenceOf(reason)}`,
  impose: 'Imponer una multa',
  chooseAll: 'Elegir todas',
  chooseMonth: (name: string, deliveries: number) => `Elegir las de ${name} (${integer(deliveries)})`,
  chooseNone: (chosen: number) => `Quitar lo elegido (${integer(chosen)})`,
  seeMonth: (name: string) => `Ver ${name}`,
  seePrevious: 'Ver las anteriores',
  seeNext: 'Ver las siguientes',
  imposeLead: 'Marque las entregas en la tabla, o elija un mes o todas. Lo que no elige no se multa.',
  percent: 'Multa por día según el contrato',
  percentHint: (most: number) => `De lo atrasado. La regla deja hasta ${percentPoints(most)}.`,
  reckon: 'Calcular la multa',
  reckonFirst: 'Elija entregas con atraso y escriba el porcentaje.',
  imposed: (amount: Centavos, deliveries: number, rate: BasisPoints) =>
    `${money(amount)} por ${count(deliveries, 'entrega', 'entregas')}, a ${percentOf(rate)} por día.`,
  factFine: (amount: Centavos, supplier: string) => `Multa de ${money(amount)} a ${supplier}.`,
  lift: 'Levantar una multa',
  liftOf: (number: number) => `Levantar la multa ${integer(number)}`,
  liftWhy: 'Por qué se levanta',
  reach: (fined: Centavos, bps: BasisPoints) => `Multas impuestas: ${money(fined)}, ${percentOf(bps)} del contrato.`,
  reachOpen: (open: Centavos, bps: BasisPoints) =>
    `Con lo calculado y todavía no impuesto (${money(open)}) llegarían a ${percentOf(bps)}.`,
  reachRule: (optional: number, mandatory: number) =>
    `Desde ${percentPoints(optional)} la autoridad puede terminar el contrato; a ${percentPoints(mandatory)} la regla dice que termina.`,
  reachMay: 'Las multas llegaron a lo que permite terminar el contrato',
  reachMust: 'Las multas llegaron a lo que obliga a terminar el contrato',
  end: 'Terminar el contrato',
  endLead:
    'De común acuerdo se propone y el productor responde. Por incumplimiento o fuerza mayor decide la autoridad, con su respaldo.',
  endKind: 'Por qué termina',
  endKinds: { default: 'Porque el productor no cumplió', 'force-majeure': 'Por fuerza mayor o caso fortuito' },
  endKindHints: {
    default: 'Pide la regla validada y multas impuestas desde el porcentaje que ella dice.',
    'force-majeure': 'Algo que nadie podía prever ni evitar. No hace falta ninguna multa.',
  },
  endDecide: 'Decide la autoridad',
  endAgree: 'Proponerlo de común acuerdo',
  chooseOne: 'Marque al menos una entrega.',
  endAgreeSubmit: 'Proponer el término',
} as const;

export const endNames: Record<EndKind, string> = {
  default: 'por incumplimiento del productor',
  agreement: 'de común acuerdo',
  'force-majeure': 'por fuerza mayor',
};
