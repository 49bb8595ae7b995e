import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { day } from './format';

/** Why an award does not go on to the next in order. */
export const awardRefusals = {
  'award-signed': 'Esta convocatoria ya tiene sus contratos: lo adjudicado no cambia por aquí. Abra el contrato.',
  'not-the-winner': 'Esa propuesta no tiene nada adjudicado en esta parte. Abra de nuevo la página.',
  'next-unchecked': ({ unit, bidder }) =>
    `En «${unit ?? ''}» sigue ${bidder ?? ''}, que no tiene verificación completa. Pida a evaluación que la complete y vuelva a registrar.`,
  'next-needs-basis':
    'La regla de pasar a la siguiente (ADJ-NEXT) requiere validación legal. Pida esa validación o escriba el respaldo legal.',
  'papers-not-late': ({ day: until }) =>
    `El plazo para presentar documentos llega hasta el ${dayTold(until)} (PLZ-DOCS). Escriba un día posterior o elija otra causa.`,
  'happened-in-future': 'Ese día todavía no llega. Escriba la fecha de hoy o una anterior.',
  'happened-before-award': ({ day: told }) =>
    `A este proponente se le avisó el ${dayTold(told)}. Escriba ese día o uno posterior.`,
} satisfies Partial<Record<RefusalCode, string | ((params: RefusalParams) => string)>>;

/** A Day quoted by a refusal. */
function dayTold(value: string | number | undefined): string {
  return typeof value === 'string' && value ? day(value) : '';
}
