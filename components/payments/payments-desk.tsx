import { PaperFoot } from '@/components/paper/paper-foot';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { AppLink } from '@/components/ui/app-link';
import { BigFigure } from '@/components/ui/big-figure';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { TermList } from '@/components/ui/term';
import type { Door } from '@/lib/domain/outcome';
import type { PaymentDays } from '@/lib/domain/payments/payment-days';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { dayShort, decimal, integer, money } from '@/lib/messages/es/format';
import { paperEs } from '@/lib/messages/es/paper';
import { paymentsEs as words } from '@/lib/messages/es/payments';
import { PaymentForm, type UnpaidAct } from './payment-form';
import { type PaymentRow, PaymentTable } from './payment-table';

type Owed = {
  id: string;
  number: string;
  supplier: string;
  retentionBps: BasisPoints;
  acts: number;
  owed: Centavos;
  since: Day;
  days: number;
};
type Props = {
  buyer: string;
  paper: Paper;
  owed: readonly Owed[];
  chosen: Owed | null;
  acts: readonly UnpaidAct[];
  payments: readonly PaymentRow[];
  days: PaymentDays;
  today: Day;
  canRecord: boolean;
  record: Door;
};

/** The treasury: what is owed, the payment of one contract, what was paid and how long it takes. */
export function PaymentsDesk({ buyer, paper, owed, chosen, acts, payments, days, today, canRecord, record }: Props) {
  return (
    <Page title={words.title} lead={words.lead} actions={<PrintButton />}>
      <PaperHead
        paper={paper}
        institution={buyer}
        kind={paperEs.kinds.payments}
        access="treasury"
        facts={[{ label: paperEs.facts.date, value: dayShort(today) }]}
      />
      <DaysFigure days={days} />
      <Section title={words.owed}>
        <OwedTable owed={owed} />
      </Section>
      {chosen && canRecord && <PaymentForm contract={chosen} acts={acts} today={today} record={record} />}
      <TermList of={['reception', 'retention']} />
      <Section title={words.paid}>
        <PaymentTable payments={payments} party="supplier" />
      </Section>
      <PaperFoot signers={[{ role: paperEs.signers.treasurer }]} />
    </Page>
  );
}

function DaysFigure({ days }: { days: PaymentDays }) {
  if (!days) return <p className="quiet">{words.days.none}</p>;
  return (
    <BigFigure
      label={words.days.label}
      value={decimal(days.median, 1)}
      unit={words.days.unit(days.median)}
      note={words.days.note(decimal(days.p90, 1), days.acts)}
      how={words.days.how.map((line) => <p key={line}>{line}</p>)}
    />
  );
}

function OwedTable({ owed }: { owed: readonly Owed[] }) {
  const columns = words.owedColumns;
  return (
    <DataTable
      caption={words.owed}
      quietCaption
      columns={[
        { key: 'contract', label: columns.contract },
        { key: 'supplier', label: columns.supplier },
        { key: 'acts', label: columns.acts, align: 'end' },
        { key: 'amount', label: columns.amount, align: 'end' },
        { key: 'since', label: columns.since },
        { key: 'days', label: columns.days, align: 'end' },
      ]}
      rows={owed.map((row) => ({
        id: row.id,
        contract: <AppLink href={`/municipio/pagos?contrato=${row.id}#pagar`}>{row.number}</AppLink>,
        supplier: row.supplier,
        acts: integer(row.acts),
        amount: money(row.owed),
        since: dayShort(row.since),
        days: integer(row.days),
      }))}
      empty={<EmptyState title={words.nothingOwed}>{words.nothingOwedLead}</EmptyState>}
    />
  );
}
