import { type Claim, claims } from '@/lib/domain/offers/claims';
import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { dayTold } from './format';
import { claimShort } from './offers-claims';

/** Why a margin of preference is not taken as it is declared, or why nothing is decided on it. */
export const claimRefusals = {
  'claim-incomplete': ({ certificate }) =>
    `Del certificado ${certificate ?? ''} falta quién lo emitió o su fecha de emisión. Complételos en los márgenes de preferencia, o deje de pedir ese margen.`,
  'claim-not-issued': ({ certificate, day: issued }) =>
    `El certificado ${certificate ?? ''} tiene fecha del ${dayTold(issued)}, que todavía no llega. Escriba la fecha que está en el papel.`,
  'claim-expired': ({ certificate, day: until, deadline }) =>
    `El certificado ${certificate ?? ''} vale hasta el ${dayTold(until)} y tiene que estar vigente el ${dayTold(deadline)}. Renuévelo y escriba el nuevo, o deje de pedir ese margen.`,
  'claim-unchecked': ({ bidder, claim, unit }) =>
    `En «${unit ?? ''}» nadie verificó el margen de ${marginTold(claim)} que declaró ${bidder ?? ''}. Complete esa verificación en la evaluación; si ya terminó, pida que la autoridad la devuelva con observaciones.`,
} satisfies Partial<Record<RefusalCode, (params: RefusalParams) => string>>;

function marginTold(code: string | number | undefined): string {
  const claim = claims.find((one): one is Claim => one === code);
  return claim ? claimShort[claim] : '';
}
