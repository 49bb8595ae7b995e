import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Crumb } from '@/components/ui/breadcrumb';
import { Page } from '@/components/ui/page';
import { producer } from '@/lib/routes/producer';

type Props = {
  title: string;
  lead?: string | undefined;
  /** The list to which this one line belongs. */
  within?: Crumb;
  children: ReactNode;
};

/** One thing of the producer's file on one page, with the way back. */
export function FilePage({ title, lead, within, children }: Props) {
  const t = useTranslations('census');
  const file = { label: t('file.back'), href: producer.file() };
  return (
    <Page title={title} lead={lead} width="narrow" breadcrumb={within ? [file, within] : [file]}>
      {children}
    </Page>
  );
}
