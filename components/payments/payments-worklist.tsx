import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { PaperFoot } from '@/components/paper/paper-foot';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { BigFigure } from '@/components/ui/big-figure';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { TermList } from '@/components/ui/term';
import type { PaymentDays } from '@/lib/domain/payments/payment-days';
import type { Day } from '@/lib/domain/units';
import { dayShort, decimal } from '@/lib/messages/format';
import type { PaidPage } from '@/lib/queries/paid';
import { office } from '@/lib/routes/office';
import { OwedForm } from './owed-form';
import { PaymentClockSection } from './payment-clock';
import { PaidTable } from './payment-table';

type Props = Omit<ComponentProps<typeof OwedForm>, 'canChoose'> & {
  buyer: string;
  paper: Paper;
  clock: ComponentProps<typeof PaymentClockSection>['clock'] | null;
  payments: PaidPage;
  days: PaymentDays;
  today: Day;
  canRecord: boolean;
};

/** The treasury: how long what is owed has waited, what to pay, what was paid and how long it takes. */
export function PaymentsWorklist({ buyer, paper, clock, payments, days, today, canRecord, ...choice }: Props) {
  const tPayments = useTranslations('payments');
  const t = useTranslations('paper');
  return (
    <Page title={tPayments('title')} lead={tPayments('lead')} actions={<PrintButton />}>
      <PaperHead
        paper={paper}
        institution={buyer}
        kind={t('kinds.payments')}
        access="treasury"
        facts={[{ label: t('facts.date'), value: dayShort(today) }]}
      />
      {clock && <PaymentClockSection clock={clock} />}
      {choice.owed.total.acts > 0 ? (
        <Section title={tPayments('owed')} id="por-pagar">
          <OwedForm {...choice} canChoose={canRecord} />
        </Section>
      ) : (
        <EmptyState title={tPayments('nothingOwed')}>{tPayments('nothingOwedLead')}</EmptyState>
      )}
      <DaysFigure days={days} />
      <TermList of={['reception', 'retention']} />
      <Section title={tPayments('paid')}>
        <PaidTable paid={payments} party="supplier" base={office.payments} />
      </Section>
      <PaperFoot signers={[{ role: t('signers.treasurer') }]} />
    </Page>
  );
}

function DaysFigure({ days }: { days: PaymentDays }) {
  const tPayments = useTranslations('payments');
  if (!days) return <p className="text-ink-2">{tPayments('days.none')}</p>;
  return (
    <BigFigure
      label={tPayments('days.label')}
      value={decimal(days.median, 1)}
      unit={tPayments('days.unit', { median: days.median })}
      note={tPayments('days.note', { p90: decimal(days.p90, 1), paid: days.acts })}
      how={(['counted', 'quantiles', 'owed'] as const).map((one) => <p key={one}>{tPayments(`days.how.${one}`)}</p>)}
      size="medium"
    />
  );
}
