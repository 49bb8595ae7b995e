import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { Qr } from '@/components/ui/qr';
import type { Paper } from './paper-head';

type Props = {
  paper: Paper;
  title?: string;
  lead?: string;
  /** How the record is taken home; absent: it is printed. */
  children?: ReactNode;
};

/** The code of a public page, at its end on the screen. On paper it stands in the head. */
export function RecordAddress({ paper, title, lead, children }: Props) {
  const t = useTranslations('paper');
  return (
    <div className="print:hidden!">
      <Section title={title ?? t('share')} lead={lead ?? t('shareLead')}>
        <Qr svg={paper.svg} address={paper.address} />
        {children ?? <PrintButton />}
      </Section>
    </div>
  );
}
