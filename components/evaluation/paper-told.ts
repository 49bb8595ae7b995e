import { documentState } from '@/lib/domain/census/papers';
import type { CensusPaper } from '@/lib/domain/offers/certificates';
import type { Day } from '@/lib/domain/units';
import { dayShort } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

/** "RUPE-1, de SENASAG, del 01/03/2025, hasta el 01/03/2027, vigente" */
export function paperTold(
  t: Translator<'census'>,
  { number, issuer, issuedOn, validUntil, verified }: CensusPaper,
  on: Day,
): string {
  return [
    number,
    issuer && t('paper.issuer', { issuer }),
    issuedOn && t('paper.issued', { day: dayShort(issuedOn) }),
    validUntil ? t('file.until', { day: dayShort(validUntil) }) : t('file.noEnd'),
    t(`documentStateNames.${documentState({ validUntil, verified }, on)}`),
  ]
    .filter(Boolean)
    .join(', ');
}
