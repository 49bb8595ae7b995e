import type { AllocationStanding } from '@/lib/domain/awards/view';
import { count, integer, money, percent } from './format';

export const evaluationEs = {
  tabsLabel: 'Etapas después del plazo',
  tabs: { opening: 'Apertura', evaluation: 'Evaluación', award: 'Adjudicación' },
  tenders: 'Convocatorias',
  // opening
  openingTitle: 'Apertura de propuestas',
  sealedTitle: 'Los sobres siguen cerrados',
  sealed: (deadline: string) => `Plazo: ${deadline}. Hasta la apertura nadie lee las propuestas ni sabe cuántas hay.`,
  readyTitle: 'El plazo terminó: ya se puede abrir',
  ready: 'Al abrir se descifran los sobres y queda el acta con la hora y su nombre. Se hace una sola vez.',
  notReady: 'La apertura la hace una persona con rol de evaluación.',
  endedTitle: 'No hay apertura',
  ended: 'La convocatoria terminó sin abrir propuestas.',
  act: 'Acta de apertura',
  opened: (at: string, by: string) => `Abierta el ${at} por ${by}.`,
  presented: (amount: number) => count(amount, 'propuesta abierta', 'propuestas abiertas'),
  bidder: 'Proponente',
  kind: 'Tipo',
  receipt: 'Comprobante',
  received: 'Recibida',
  total: 'Monto ofertado',
  noOffersTitle: 'No se presentó ninguna propuesta',
  noOffers:
    'Sin propuestas la apertura recomienda declarar desierta (DES-NOOFFER: NB-SABS art. 27; DBC 15.1). El camino normal es la segunda convocatoria.',
  unreadableTitle: 'Sobres que no se pudieron abrir',
  unreadable:
    'Quedan en acta y fuera de la evaluación. Avise a quien opera el sistema: un sobre así fue alterado después de recibido.',
  unconfirmedTitle: 'Propuestas que no se confirmaron',
  unconfirmed:
    'Una enmienda las tocó y quien las envió no las confirmó antes del cierre. Quedan en acta, sin abrir y fuera de la evaluación.',
  unreadableReasons: {
    'seal-broken': 'el sello no corresponde: el contenido fue alterado o movido',
    'hash-differs': 'el contenido no corresponde a la huella del comprobante',
    'content-unreadable': 'el contenido no se puede leer',
    'not-confirmed': 'quien la envió no la confirmó frente a la enmienda',
  } as Readonly<Record<string, string>>,
  // evaluation
  evaluationTitle: 'Evaluación',
  evaluationLead:
    'Precio Evaluado Más Bajo: las propuestas se ordenan por precio ajustado y se verifica la primera. Si no cumple, se verifica la siguiente (DBC n. 16-18).',
  beforeOpening: 'Primero se abren las propuestas.',
  goToOpening: 'Ir a la apertura',
  reference: (amount: bigint) => `Precio referencial: ${money(amount)}.`,
  extraLabel: 'Costo de la preferencia',
  extra: (extra: bigint, lowest: bigint) => `${percent(extra, lowest)} más que el precio más bajo no excluido, ${money(lowest)}.`,
  noExtra: 'Es también el precio más bajo: la preferencia no cuesta nada.',
  extraHow: (chosen: bigint, lowest: bigint, extra: bigint) =>
    `${money(chosen)} − ${money(lowest)} = ${money(extra)}. Se contrata al precio real ofertado (EVA-REAL: DBC n. 18.2).`,
  standing: { would: 'Quedaría adjudicado', recommended: 'Recomendado', decided: 'Adjudicado' } satisfies Record<
    AllocationStanding,
    string
  >,
  deserted: 'Declarar desierta',
  desertedStanding: {
    would: 'Quedaría desierta',
    recommended: 'Recomendado: declarar desierta',
    decided: 'Declarada desierta',
  } satisfies Record<AllocationStanding, string>,
  desertedWhy: 'Ninguna propuesta queda en carrera.',
  share: (name: string, units: number, of: number) => `${name}: ${integer(units)} de ${integer(of)} unidades`,
  shareWhole: (name: string) => `${name}: todo`,
  uncovered: (units: number) => `Sin cubrir: ${count(units, 'unidad', 'unidades')}. Puede salir en segunda convocatoria.`,
  comparedWhole: 'Los precios se comparan por la cantidad completa, al precio unitario de cada propuesta.',
  nextCheck: (name: string) => `Falta la verificación técnica de ${name}`,
  toCheckTitle: 'Verificación',
  toCheck: (name: string) => `Verificación de ${name}`,
  complies: 'CUMPLE',
  fails: 'NO CUMPLE',
  reason: 'Motivo',
  verdictNames: { complies: 'cumple', fails: 'no cumple', unchecked: 'sin verificar' },
  mend: 'Corregir',
  mendOf: (name: string) => `Corregir las verificaciones de ${name}`,
  requirement: 'Requisito',
  result: 'Resultado',
  notChecked: 'sin verificar',
  checkedOf: (name: string) => `Verificaciones de ${name}`,
  nothingAsked: 'Esta convocatoria no pide requisitos: no hay nada que verificar.',
  recommendTitle: 'Recomendación',
  recommendPending:
    'Cuando cada parte tenga su verificación, también la de los márgenes que deciden el orden, aquí se envía la recomendación a la autoridad.',
  report: 'Informe de evaluación y recomendación',
  reportHint: 'Lo lee la autoridad y queda en el registro.',
  basis: 'Respaldo legal para seguir sin validación',
  basisHint: (rules: string) =>
    `Hay márgenes reclamados que dependen de ${rules} y todavía no cuentan. Escriba con qué respaldo recomienda así; queda en el registro.`,
  legalBasis: (unit: string, basis: string) => `Respaldo legal en «${unit}»: ${basis}`,
  recommendedBy: (name: string) => `Recomendó ${name}.`,
  noOffersReport: 'No se presentaron propuestas: la apertura recomienda declarar desierta (DES-NOOFFER).',
  // award
  awardTitle: 'Adjudicación',
  awardLead:
    'La autoridad adjudica según la recomendación. Si se aparta, escribe un informe fundamentado, que va a la MAE y a la Contraloría (EVA-DEPART: DBC n. 22.2).',
  beforeRecommendation: 'Todavía no hay recomendación.',
  sentBack: 'La evaluación se devolvió con observaciones: se espera otra recomendación.',
  goToEvaluation: 'Ir a la evaluación',
  barred: 'Usted participó en la apertura, en la evaluación o con una propuesta: adjudica otra persona.',
  onlyAuthority: 'Decide la autoridad (RPC o RPA).',
  choice: (unit: string) => `Decisión sobre ${unit}`,
  asRecommended: 'Según la recomendación',
  choose: (name: string, isOpen: boolean) => `Adjudicar primero a ${name}${isOpen ? ' (margen sin verificar)' : ''}`,
  departure: 'Informe fundamentado',
  departureHint: 'Escríbalo solo si se aparta de la recomendación.',
  departed: 'La autoridad se apartó de la recomendación',
  awardedBy: (name: string) => `Decidió ${name}.`,
  contracts: 'Seguir con los contratos',
  signing: 'Plazos para firmar y quién sigue',
  outcomes: { pending: 'en evaluación', recommended: 'recomendado', awarded: 'adjudicado', deserted: 'desierto' },
} as const;

/** What the evaluator wrote; of a tender without offers, what the opening says in their place. */
export function reportTold(report: string): string {
  return report === 'DES-NOOFFER' ? evaluationEs.noOffersReport : report;
}
