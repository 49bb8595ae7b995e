import { useTranslations } from 'next-intl';
import { minBaseBps } from '@/lib/domain/local-purchase/formulas';
import { percentOf } from '@/lib/messages/es/format';

const parts = ['numerator', 'denominator', 'value', 'transformed'] as const;

/** How the local share of what was accepted is computed, and from when it is told. */
export function HowLocal() {
  const tShares = useTranslations('shares');
  const t = useTranslations('local-purchase');
  return (
    <>
      {parts.map((part) => (
        <p key={part}>{t(`how.${part}`)}</p>
      ))}
      <p>{t('how.enough', { share: percentOf(minBaseBps), little: tShares('little') })}</p>
    </>
  );
}
