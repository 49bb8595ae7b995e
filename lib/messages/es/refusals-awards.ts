import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { dayTold } from './format';

/** Why something is not awarded so, or does not go on to the next in order. */
export const awardRefusals = {
  'departure-needs-report': ({ unit }) =>
    `En «${unit ?? ''}» usted se aparta de la recomendación: escriba el informe fundamentado.`,
  'capacity-needs-reason': ({ unit }) =>
    `En «${unit ?? ''}» lo adjudicado pasa de la capacidad libre de quien gana. Escriba por qué se adjudica así, o elija otra propuesta.`,
  'offer-not-awardable': ({ unit }) =>
    `En «${unit ?? ''}» elija otra propuesta: esa está excluida o le falta la verificación técnica.`,
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
