import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import { office } from '@/lib/routes/office';

/** Leads to what is on record more than once; nothing while there is none. */
export function RepeatedNotice({ groups }: { groups: number }) {
  const t = useTranslations('school-merges');
  if (groups === 0) return null;
  return (
    <Notice tone="due" title={t('duplicates.found', { groups })}>
      <AppLink href={office.repeatedRecords()}>{t('duplicates.see')}</AppLink>
    </Notice>
  );
}
