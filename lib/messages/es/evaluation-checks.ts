import { documentState } from '@/lib/domain/census/papers';
import type { CensusPaper, CertificateDoubt } from '@/lib/domain/offers/certificates';
import type { ClaimState } from '@/lib/domain/offers/claims';
import type { Day } from '@/lib/domain/units';
import { documentStateNames } from './census';
import { count, dayShort, integer, kilograms, kilometres, money } from './format';

/** Checking an offer: what it says, what the census holds, what the evaluator finds. */
export const checksEs = {
  offers: 'Ofrece',
  inCensus: 'En el censo',
  declared: 'Declara',
  complies: '¿Cumple?',
  reason: 'Motivo',
  reasonHint:
    'Elija uno de la lista o escriba en qué se basa: documento, folio, visita. Se publica con la decisión: no escriba cédulas, teléfonos ni direcciones.',
  save: (requirement: string) => `Guardar: ${requirement}`,
  reasons: {
    paper: (number: string) => `Consta en el documento ${number}`,
    met: ['Lo respalda su ficha en el censo', 'Consta en los documentos que presentó', 'Comprobado en visita'],
    unmet: ['No presentó el documento exigido', 'El documento está vencido', 'No alcanza lo que se pide'],
  },
  saved: (complies: boolean, reason: string) => `Guardado: ${complies ? 'CUMPLE' : 'NO CUMPLE'}. ${reason}`,
  item: (name: string, units: number, asked: number, price: bigint) =>
    `${name}: ${integer(units)} de ${count(asked, 'unidad', 'unidades')}, a ${money(price)}`,
  more: (amount: number) => `y ${count(amount, 'producto más', 'productos más')}`,
  none: {
    paper: 'No tiene este documento.',
    file: 'No dice nada de esto.',
    capacity: 'No declaró capacidad.',
    delivery: 'Declara que no entrega en escuelas.',
  },
  capacity: (food: string, grams: number) => `${food}: ${kilograms(grams)} al mes`,
  delivery: (km: number) => `Entrega en escuelas, hasta ${kilometres(km)}`,
  experience: (months: number) => `${count(months, 'mes', 'meses')} de experiencia`,
} as const;

/** Checking a margin of preference that was declared. */
export const claimChecksEs = {
  title: 'Márgenes de preferencia',
  lead: 'Lo que declaró cada proponente, lo que dice el censo y lo que encontró quien evalúa. Lo que no se confirma deja de contar y el orden se calcula otra vez.',
  tableOf: 'Márgenes declarados y su verificación',
  bidder: 'Proponente',
  margin: 'Margen',
  declared: 'Declarado',
  census: 'En el censo',
  result: 'Verificación',
  states: { declared: 'declarado', confirmed: 'confirmado', 'not-confirmed': 'no confirmado' } satisfies Record<
    ClaimState,
    string
  >,
  decides: 'decide el orden',
  /** What nobody looked at yet, and what was: that is only mended. */
  check: { first: 'Verificar', again: 'Corregir' },
  checkOf: {
    first: (name: string) => `Verificar los márgenes de ${name}`,
    again: (name: string) => `Corregir la verificación de los márgenes de ${name}`,
  },
  confirmed: '¿El certificado existe y dice lo declarado?',
  yes: 'Confirmado',
  no: 'No confirmado',
  save: (margin: string) => `Guardar: ${margin}`,
  reasons: {
    met: ['Visto el original: coincide con lo declarado', 'Coincide con el documento verificado del censo'],
    unmet: [
      'No presentó el certificado',
      'El número no existe para quien lo emite',
      'El certificado está vencido',
      'Es de otra organización',
    ],
  },
  saved: (confirmed: boolean, reason: string) => `Guardado: ${confirmed ? 'confirmado' : 'no confirmado'}. ${reason}`,
  doubts: {
    'no-paper': 'El censo no tiene ese documento.',
    undated: 'La propuesta no dice quién lo emitió ni sus fechas.',
    'number-differs': 'El número no es el mismo.',
    'issuer-differs': 'Quien lo emitió no es el mismo.',
    'issued-differs': 'La fecha no es la misma.',
    'until-differs': 'El vencimiento no es el mismo.',
    unverified: 'El censo todavía no verificó ese documento.',
    expired: 'No está vigente el día del plazo.',
  } satisfies Record<CertificateDoubt, string>,
  same: 'Coincide con el censo.',
  openTitle: 'Este orden depende de márgenes que nadie verificó',
  open: (name: string, margin: string) => `${name}: ${margin}`,
  goCheck: 'Ir a verificarlos',
  declaredOnly: 'Los márgenes marcados «declarado» nadie los verificó; aunque no contaran, se adjudicaría a los mismos.',
} as const;

/** Sending an evaluation back, and what was sent back. */
export const returnsEs = {
  reportTitle: 'Informe de evaluación',
  title: 'Devolver la evaluación',
  open: 'Devolver con observaciones',
  lead: 'Si falta algo o no está bien fundado, quien evalúa lo corrige y recomienda otra vez.',
  remarks: 'Observaciones',
  remarksHint: 'Qué hay que verificar otra vez o fundamentar mejor. Las lee quien evalúa y quedan en el registro.',
  returned: 'La autoridad devolvió esta evaluación',
  by: (name: string, at: string) => `${name}, ${at}`,
  listTitle: 'Evaluaciones devueltas',
  had: (name: string) => `Lo que había recomendado ${name}`,
  deserted: 'declarar desierta',
  unit: (label: string, recommended: string) => `${label}: ${recommended}`,
} as const;

/** "RUPE-1, de SENASAG, del 01/03/2025, hasta el 01/03/2027, vigente" */
export function paperTold({ number, issuer, issuedOn, validUntil, verified }: CensusPaper, on: Day): string {
  return [
    number,
    issuer && `de ${issuer}`,
    issuedOn && `del ${dayShort(issuedOn)}`,
    validUntil ? `hasta el ${dayShort(validUntil)}` : 'sin vencimiento',
    documentStateNames[documentState({ validUntil, verified }, on)],
  ]
    .filter(Boolean)
    .join(', ');
}
