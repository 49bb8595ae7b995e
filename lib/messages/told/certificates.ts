import type { Day } from '@/lib/domain/units';
import { dayShort } from '../format';
import type { Translator } from '../translator';

type Declared = { certificate: string; issuer: string | null; issuedOn: Day | null; validUntil: Day | null };

/** "N.º 12-2025, de SENAVEX, del 01/03/2025, vale hasta el 01/03/2027" */
export function certificateTold(t: Translator<'offers-claims'>, { certificate, issuer, issuedOn, validUntil }: Declared): string {
  return [
    certificate,
    issuer && t('certificate.issuer', { issuer }),
    issuedOn && t('certificate.issued', { day: dayShort(issuedOn) }),
    validUntil ? t('certificate.until', { day: dayShort(validUntil) }) : issuedOn && t('certificate.noEnd'),
  ]
    .filter(Boolean)
    .join(', ');
}
