import { documentState } from '@/lib/domain/census/papers';
import type { CensusPaper } from '@/lib/domain/offers/certificates';
import type { Day } from '@/lib/domain/units';
import type { Translator } from '@/lib/messages/translator';
import { dayShort } from './format';

/** Checking an offer: what it says, what the census holds, what the evaluator finds. */
export const checksEs = {
  reasons: {
    met: ['Lo respalda su ficha en el censo', 'Consta en los documentos que presentó', 'Comprobado en visita'],
    unmet: ['No presentó el documento exigido', 'El documento está vencido', 'No alcanza lo que se pide'],
  },
} as const;

/** Checking a margin of preference that was declared. */
export const claimChecksEs = {
  checkOf: {
    first: (name: string) => `Verificar los márgenes de ${name}`,
    again: (name: string) => `Corregir la verificación de los márgenes de ${name}`,
  },
  reasons: {
    met: ['Visto el original: coincide con lo declarado', 'Coincide con el documento verificado del censo'],
    unmet: [
      'No presentó el certificado',
      'El número no existe para quien lo emite',
      'El certificado está vencido',
      'Es de otra organización',
    ],
  },
} as const;

/** "RUPE-1, de SENASAG, del 01/03/2025, hasta el 01/03/2027, vigente" */
export function paperTold(
  t: Translator<'census'>,
  { number, issuer, issuedOn, validUntil, verified }: CensusPaper,
  on: Day,
): string {
  return [
    number,
    issuer && `de ${issuer}`,
    issuedOn && `del ${dayShort(issuedOn)}`,
    validUntil ? `hasta el ${dayShort(validUntil)}` : 'sin vencimiento',
    t(`documentStateNames.${documentState({ validUntil, verified }, on)}`),
  ]
    .filter(Boolean)
    .join(', ');
}
