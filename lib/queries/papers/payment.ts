import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import { day, dayShort, instantLong, integer, money, percentOf } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';
import type { Download } from '../download';
import { type PaymentView, readPayment } from '../payment';
import { paperFile } from './file';
import { ruleNotes } from './rule-notes';

/** The statement of one payment on paper, from the query of its page. Null as its page is. */
export async function readPaymentPaper(rawId: string, format: string | null): Promise<Download | null> {
  const payment = await readPayment(rawId);
  if (!payment) return null;
  const t = await getTranslations('payments');
  const tPaper = await getTranslations('paper');
  const rules: PaperBlock[] = [{ kind: 'heading', level: 2, text: t('payment.rules') }, ...(await ruleNotes(payment.traces))];
  const blocks: PaperBlock[] = [
    ...(await head(payment)),
    await sums(payment),
    ...(payment.traces.length > 0 ? rules : []),
    ...(await acts(payment)),
    { kind: 'paragraph', text: t('payment.recordedBy', { name: payment.recordedBy, at: instantLong(payment.recordedAt) }) },
    {
      kind: 'signatures',
      signers: [{ name: payment.recordedBy, role: tPaper('signers.treasurer') }, { role: tPaper('signers.supplier') }],
    },
  ];
  return paperFile(
    {
      institution: payment.buyer,
      kind: tPaper('kinds.payment'),
      number: payment.voucher,
      title: t('payment.one', { voucher: payment.voucher }),
      page: office.payment(payment.id),
      blocks,
    },
    format,
  );
}

async function head({ reversal, basis, ...payment }: PaymentView): Promise<PaperBlock[]> {
  const t = await getTranslations('payments');
  return [
    ...(reversal
      ? ([
          { kind: 'paragraph', text: `${t('payment.reversedTitle')}. ${reversal.reason}` },
          { kind: 'paragraph', text: t('payment.reversed', { name: reversal.by, at: instantLong(reversal.at) }) },
        ] as const)
      : []),
    {
      kind: 'facts',
      facts: [
        { label: t('columns.contract'), value: payment.contractNumber },
        { label: t('columns.supplier'), value: payment.supplier },
        { label: t('columns.paidOn'), value: day(payment.paidOn) },
        { label: t('columns.days'), value: integer(payment.daysFromAct) },
        ...(basis ? [{ label: t('payment.basisOf'), value: basis }] : []),
      ],
    },
  ];
}

async function sums(payment: PaymentView): Promise<PaperBlock> {
  const t = await getTranslations('payments');
  const less = (amount: bigint) => money(amount > 0n ? -amount : 0n);
  return {
    kind: 'table',
    caption: t('payment.recordedAmounts'),
    columns: [{ label: t('payment.amounts') }, { label: t('payment.bolivianos'), numeric: true }],
    rows: [
      [t('amounts.gross'), money(payment.grossCentavos)],
      [t('payment.retained', { percent: percentOf(payment.retentionBps) }), less(payment.retainedCentavos)],
      [t('amounts.tax'), less(payment.taxCentavos)],
      [t('amounts.fine'), less(payment.fineCentavos)],
    ],
    foot: [t('payment.net'), money(payment.netCentavos)],
  };
}

async function acts({ acts: { shown, all } }: PaymentView): Promise<PaperBlock[]> {
  const t = await getTranslations('payments');
  return [
    {
      kind: 'table',
      caption: t('payment.actsPaid'),
      columns: [
        { label: t('payment.actColumns.note') },
        { label: t('payment.actColumns.school') },
        { label: t('payment.actColumns.received') },
        { label: t('payment.actColumns.accepted'), numeric: true },
        { label: t('payment.actColumns.amount'), numeric: true },
      ],
      rows: shown.map((act) => [integer(act.note), act.school, dayShort(act.receivedOn), money(act.accepted), money(act.amount)]),
    },
    ...(shown.length < all
      ? [{ kind: 'paragraph', text: t('payment.actsShown', { shown: integer(shown.length), all: integer(all) }) } as const]
      : []),
  ];
}
