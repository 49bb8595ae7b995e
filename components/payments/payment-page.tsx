import { RuleNote } from '@/components/law/rule-note';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { AskFirst } from '@/components/ui/ask-first';
import { DataTable } from '@/components/ui/data-table';
import { Hidden, TextArea } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { Tag } from '@/components/ui/tag';
import type { ServerAction } from '@/lib/domain/outcome';
import { day, dayShort, instantLong, integer, money } from '@/lib/messages/es/format';
import { paymentsEs, paymentEs as words } from '@/lib/messages/es/payments';
import type { PaidAct, PaymentView } from '@/lib/queries/payment';
import { office } from '@/lib/routes/office';
import { PaymentSums } from './payment-sums';

/** One payment as it was recorded: what it pays, what was taken off and why; and its reversal, or the way to it. */
export function PaymentPage({ payment, reverse }: { payment: PaymentView; reverse: ServerAction }) {
  const { voucher, reversal, acts, basis, traces } = payment;
  const { states, columns } = paymentsEs;
  return (
    <Page
      title={words.one(voucher)}
      breadcrumb={[{ label: paymentsEs.title, href: office.payments() }, { label: voucher }]}
      tag={<Tag tone={reversal ? 'bad' : 'ok'}>{reversal ? states.reversed : states.standing}</Tag>}
      actions={<PrintButton />}
    >
      {reversal && (
        <Notice tone="bad" title={words.reversedTitle}>
          <p>{reversal.reason}</p>
          <p className="text-ink-2">{words.reversed(reversal.by, instantLong(reversal.at))}</p>
        </Notice>
      )}
      <KeyValues
        items={[
          {
            label: columns.contract,
            value: <AppLink href={office.contract(payment.contractId)}>{payment.contractNumber}</AppLink>,
          },
          { label: columns.supplier, value: payment.supplier },
          { label: columns.paidOn, value: day(payment.paidOn) },
          { label: columns.days, value: integer(payment.daysFromAct) },
          ...(basis ? [{ label: words.basisOf, value: basis }] : []),
        ]}
      />
      <PaymentSums title={words.recordedAmounts} amounts={payment} retentionBps={payment.retentionBps} />
      {traces.length > 0 && (
        <Section title={words.rules}>
          <ul className="stacked:mt-4">
            {traces.map((trace) => (
              <li key={trace.rule}>
                {trace.text} <RuleNote {...trace} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.actsPaid}>
        <PaidActs acts={acts.shown} />
        {acts.shown.length < acts.all && <p className="text-ink-2">{words.actsShown(acts.shown.length, acts.all)}</p>}
      </Section>
      <p className="text-ink-2">{words.recordedBy(payment.recordedBy, instantLong(payment.recordedAt))}</p>
      {payment.canReverse && (
        <Section title={words.reverse} lead={words.reverseLead} id="revertir">
          <ActionForm action={reverse}>
            <Hidden name="paymentId" value={payment.id} />
            <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} />
            <AskFirst
              action="payment.reverse"
              facts={[words.factReverse(payment.netCentavos, payment.supplier)]}
              echo={[{ name: 'reason', label: words.reason }]}
              tone="danger"
            />
          </ActionForm>
        </Section>
      )}
    </Page>
  );
}

function PaidActs({ acts }: { acts: readonly PaidAct[] }) {
  const { actColumns: columns } = words;
  return (
    <DataTable
      caption={words.actsPaid}
      quietCaption
      columns={[
        { key: 'note', label: columns.note },
        { key: 'school', label: columns.school },
        { key: 'received', label: columns.received, brief: true },
        { key: 'accepted', label: columns.accepted, align: 'end', brief: true },
        { key: 'amount', label: columns.amount, align: 'end', brief: true },
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
