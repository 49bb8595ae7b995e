import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { KeyValues } from '@/components/ui/key-values';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { type LineOutcome, notRecorded, readsOtherwise } from '@/lib/domain/deliveries/reception';
import type { Day } from '@/lib/domain/units';
import { dayShort, instantLong } from '@/lib/messages/format';
import { acceptedText, missingText, rejectedText } from '@/lib/messages/told/receptions';
import type { Translator } from '@/lib/messages/translator';

/** What holds of a received line: the act, and what both sides amended of it. */
export type ReceivedLine = LineOutcome & {
  surplusUnits: number;
  seenBatch: string;
  /** Null where nobody recorded it. */
  seenProducedOn: Day | null;
};
type Line = { id: string; product: string; batch: string; producedOn: Day; received: ReceivedLine | null | undefined };
type Props = {
  lines: readonly Line[];
  act: { receivedAt: Date; receivedBy: string; remark: string };
  /** Whether what stands is no longer what was signed first. */
  amended: boolean;
};

/** The reception act of a note: of each product what was accepted, what was rejected and what never came. */
export function ReceptionAct({ lines, act, amended }: Props) {
  const t = useTranslations('deliveries');
  return (
    <Section title={t('actTitle')} lead={`${t('actOn')}: ${instantLong(act.receivedAt)}`}>
      {amended && <p>{t('amended')}</p>}
      <DataTable
        caption={t('actTitle')}
        quietCaption
        columns={[
          { key: 'product', label: t('columns.product') },
          { key: 'accepted', label: t('columns.accepted'), align: 'end' },
          { key: 'rejected', label: t('columns.rejected'), align: 'end' },
          { key: 'missing', label: t('columns.missing'), align: 'end' },
          { key: 'batch', label: t('columns.batch') },
          { key: 'produced', label: t('columns.produced') },
        ]}
        rows={lines.flatMap(({ received, ...line }) => (received ? [receivedRow(t, line, received)] : []))}
      />
      {act.remark && <KeyValues items={[{ label: t('remark'), value: act.remark }]} />}
    </Section>
  );
}

function receivedRow(t: Translator<'deliveries'>, line: Omit<Line, 'received'>, received: ReceivedLine) {
  return {
    id: line.id,
    product: line.product,
    accepted: acceptedText(t, received),
    rejected: rejectedText(t, received),
    missing: missingText(t, received),
    batch: (
      <>
        {received.seenBatch} {readsOtherwise(received, line) && <Tag tone="due">{t('differs')}</Tag>}
      </>
    ),
    produced: received.seenProducedOn ? dayShort(received.seenProducedOn) : notRecorded,
  };
}
