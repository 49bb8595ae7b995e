import type { Claim } from '@/lib/domain/offers/claims';
import type { Day } from '@/lib/domain/units';
import { dayShort, percentPoints } from './format';

export const claimLabels: Record<Claim, string> = {
  F1: `Bien producido en el país (${percentPoints(10)})`,
  F2: `Componente nacional de ${percentPoints(30)} o más (${percentPoints(15)} o ${percentPoints(25)} adicional)`,
  F3: `MyPE, asociación de pequeños productores u OECA (${percentPoints(20)})`,
};

export const claimShort: Record<Claim, string> = {
  F1: 'producido en el país',
  F2: 'componente nacional',
  F3: 'pequeño productor',
};

/** "Margen: pequeño productor" */
export const claimNamed = (claim: Claim): string => `Margen: ${claimShort[claim]}`;

/** The margins, as the bidder declares them. */
export const offerClaimsEs = {
  optional:
    'Solo si tiene certificado. Mejoran su lugar en el orden; el contrato se firma al precio que usted ofrece. Lo que declare se compara con el censo antes de adjudicar: lo que no se confirma, no cuenta.',
  chosen: (claims: readonly string[]) => (claims.length === 0 ? 'No pide ninguno' : `Pide ${claims.join('; ')}`),
  chosenOne: (claim: Claim, certificate: string) => `${claimShort[claim]} (${certificate})`,
  certificate: 'Número del certificado',
  issuer: 'Quién lo emitió',
  issued: 'Fecha de emisión',
  until: 'Vence el',
  untilHint: 'Déjelo vacío si no vence. Tiene que estar vigente el día del plazo.',
  fromCensus: 'Viene de su ficha en el censo. Corríjalo si el papel dice otra cosa.',
  noPaper:
    'Su ficha en el censo no tiene este documento. Puede declararlo, pero agréguelo a su ficha: quien evalúa lo compara con ella.',
  addPaper: 'Agregar el documento a mi ficha',
  hints: {
    F1: 'Certificado de bien producido en el país.',
    F2: 'Certificado de Costo Bruto de Producción. Se suma solo sobre el margen anterior.',
    F3: 'Acreditación de MyPE, OECA o APP.',
  } satisfies Record<Claim, string>,
} as const;

type Declared = { certificate: string; issuer: string | null; issuedOn: Day | null; validUntil: Day | null };

/** "N.º 12-2025, de SENAVEX, del 01/03/2025, vale hasta el 01/03/2027" */
export function certificateTold({ certificate, issuer, issuedOn, validUntil }: Declared): string {
  return [
    certificate,
    issuer && `de ${issuer}`,
    issuedOn && `del ${dayShort(issuedOn)}`,
    validUntil ? `vale hasta el ${dayShort(validUntil)}` : issuedOn && 'sin vencimiento',
  ]
    .filter(Boolean)
    .join(', ');
}
