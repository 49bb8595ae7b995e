import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { Qr } from '@/components/ui/qr';
import type { Paper } from './paper-head';

/** The code of a public page, at its end on the screen. On paper it stands in the head. */
export function RecordAddress({ paper, title, lead }: { paper: Paper; title?: string; lead?: string }) {
  const t = useTranslations('paper');
  return (
    <div className="print:hidden!">
      <Section title={title ?? t('share')} lead={lead ?? t('shareLead')}>
        <Qr svg={paper.svg} address={paper.address} />
        <PrintButton />
      </Section>
    </div>
  );
}
