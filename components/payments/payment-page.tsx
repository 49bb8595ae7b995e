import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { PaperActions } from '@/components/paper/paper-actions';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { AskFirst } from '@/components/ui/ask-first';
import { DataTable } from '@/components/ui/data-table';
import { Hidden, TextArea } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { ServerAction } from '@/lib/domain/outcome';
import { day, dayShort, instantLong, integer, money } from '@/lib/messages/format';
import type { PaidAct, PaymentView } from '@/lib/queries/payment';
import { office } from '@/lib/routes/office';
import { PaymentSums } from './payment-sums';

/** One payment as it was recorded: what it pays, what was taken off and why; and its reversal, or the way to it. */
export function PaymentPage({ payment, reverse }: { payment: PaymentView; reverse: ServerAction }) {
  const t = useTranslations('payments');
  const { voucher, reversal, acts, basis, traces } = payment;
  return (
    <Page
      title={t('payment.one', { voucher })}
      breadcrumb={[{ label: t('title'), href: office.payments() }, { label: voucher }]}
      tag={<Tag tone={reversal ? 'bad' : 'ok'}>{reversal ? t('states.reversed') : t('states.standing')}</Tag>}
      actions={<PaperActions hrefOf={(asked) => office.paymentPaper(payment.id, asked)} />}
    >
      {reversal && (
        <Notice tone="bad" title={t('payment.reversedTitle')}>
          <p>{reversal.reason}</p>
          <p className="text-ink-2">{t('payment.reversed', { name: reversal.by, at: instantLong(reversal.at) })}</p>
        </Notice>
      )}
      <KeyValues
        items={[
          {
            label: t('columns.contract'),
            value: <AppLink href={office.contract(payment.contractId)}>{payment.contractNumber}</AppLink>,
          },
          { label: t('columns.supplier'), value: payment.supplier },
          { label: t('columns.paidOn'), value: day(payment.paidOn) },
          { label: t('columns.days'), value: integer(payment.daysFromAct) },
          ...(basis ? [{ label: t('payment.basisOf'), value: basis }] : []),
        ]}
      />
      <PaymentSums title={t('payment.recordedAmounts')} amounts={payment} retentionBps={payment.retentionBps} />
      {traces.length > 0 && (
        <Section title={t('payment.rules')}>
          <ul className="stacked:mt-4">
            {traces.map((trace) => (
              <li key={trace.rule}>
                {trace.text} <RuleNote {...trace} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('payment.actsPaid')}>
        <PaidActs acts={acts.shown} />
        {acts.shown.length < acts.all && (
          <p className="text-ink-2">{t('payment.actsShown', { shown: integer(acts.shown.length), all: integer(acts.all) })}</p>
        )}
      </Section>
      <p className="text-ink-2">{t('payment.recordedBy', { name: payment.recordedBy, at: instantLong(payment.recordedAt) })}</p>
      {payment.canReverse && (
        <Section title={t('payment.reverse')} lead={t('payment.reverseLead')} id="revertir">
          <ActionForm action={reverse}>
            <Hidden name="paymentId" value={payment.id} />
            <TextArea name="reason" label={t('payment.reason')} hint={t('payment.reasonHint')} rows={2} />
            <AskFirst
              action="payment.reverse"
              facts={[t('payment.factReverse', { net: money(payment.netCentavos), supplier: payment.supplier })]}
              echo={[{ name: 'reason', label: t('payment.reason') }]}
              tone="danger"
            />
          </ActionForm>
        </Section>
      )}
    </Page>
  );
}

function PaidActs({ acts }: { acts: readonly PaidAct[] }) {
  const t = useTranslations('payments');
  return (
    <DataTable
      caption={t('payment.actsPaid')}
      quietCaption
      columns={[
        { key: 'note', label: t('payment.actColumns.note') },
        { key: 'school', label: t('payment.actColumns.school') },
        { key: 'received', label: t('payment.actColumns.received'), brief: true },
        { key: 'accepted', label: t('payment.actColumns.accepted'), align: 'end', brief: true },
        { key: 'amount', label: t('payment.actColumns.amount'), align: 'end', brief: true },
      ]}
      rows={acts.map((act) => ({
        id: act.actId,
        note: integer(act.note),
        school: act.school,
        received: dayShort(act.receivedOn),
        accepted: money(act.accepted),
        amount: money(act.amount),
      }))}
    />
  );
}
