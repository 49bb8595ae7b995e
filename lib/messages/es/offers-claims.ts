import type { Claim } from '@/lib/domain/offers/claims';
import type { Day } from '@/lib/domain/units';
import { dayShort } from './format';
export const claimShort: Record<Claim, string> = {
  F1: 'producido en el país',
  F2: 'componente nacional',
  F3: 'pequeño productor',
};
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
