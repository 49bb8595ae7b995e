import { Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { Qr } from '@/components/ui/qr';
import { paperEs as words } from '@/lib/messages/es/paper';
import type { Paper } from './paper-head';

/** The code of a public page, at its end on the screen. On paper it stands in the head. */
export function RecordAddress({
  paper,
  title = words.share,
  lead = words.shareLead,
}: {
  paper: Paper;
  title?: string;
  lead?: string;
}) {
  return (
    <div className="print:hidden!">
      <Section title={title} lead={lead}>
        <Qr svg={paper.svg} address={paper.address} />
        <PrintButton />
      </Section>
    </div>
  );
}
