import { useTranslations } from 'next-intl';
import { HowComputed } from '@/components/ui/how-computed';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import type { AskedOfLots } from '@/lib/domain/tenders/lot-demand';
import { askedOfProduct } from '@/lib/messages/told/lot-demand';

/** Lots that buy more or less than the demand asks of them; nothing where all buy what it asks. */
export function AskedNotice({ asked }: { asked: readonly AskedOfLots[] }) {
  const t = useTranslations('lot-demand');
  const differing = asked.filter((one) => one.units !== one.asked);
  if (differing.length === 0) return null;
  return (
    <Notice tone="due" title={t('title')}>
      <ul className={`${looks.list} num`}>
        {differing.map((one) => (
          <li key={`${one.lots[0]?.id} ${one.product}`}>{askedOfProduct(t, one)}</li>
        ))}
      </ul>
      <HowComputed>
        <p>{t('lead')}</p>
        <p>{t('how')}</p>
      </HowComputed>
    </Notice>
  );
}
