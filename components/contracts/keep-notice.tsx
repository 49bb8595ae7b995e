import { useTranslations } from 'next-intl';
import { HowComputed } from '@/components/ui/how-computed';
import { Notice } from '@/components/ui/notice';
import type { KeepWarning } from '@/lib/queries/keep-warnings';

/** Products that the schedule asks to keep longer than the purchase asked for, with their schools. Nothing where all are eaten in time. */
export function KeepNotice({ warnings }: { warnings: readonly KeepWarning[] }) {
  const t = useTranslations('contracts');
  if (warnings.length === 0) return null;
  return (
    <Notice tone="due" title={t('keep.title')}>
      {warnings.map(({ product, days, asked, schools }) => (
        <div key={product}>
          <p>{t('keep.line', { product, schools: schools.length, days, asked })}</p>
          <HowComputed summary={t('keep.where')}>{schools.join(', ')}</HowComputed>
        </div>
      ))}
      <p>{t('keep.next')}</p>
    </Notice>
  );
}
