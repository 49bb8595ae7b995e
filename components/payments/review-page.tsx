import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { Amounts } from '@/lib/domain/payments/settlement';
import { integer } from '@/lib/messages/format';
import type { ChosenContract } from '@/lib/queries/chosen-contracts';
import { office } from '@/lib/routes/office';
import { amountColumns, amountsOf } from './amounts';
import { PayContract } from './pay-contract';

type Props = {
  /** As the address says it. */
  chosen: readonly string[];
  contracts: readonly ChosenContract[];
  total: Amounts;
  /** The payment recorded a moment ago. */
  paid: string | null;
  payment: ComponentProps<typeof PayContract>['preview'] | null;
  record: ComponentProps<typeof PayContract>['record'];
};

/** What was chosen, before anything is recorded: contract by contract gross, what is taken off, and net; then each payment by itself. */
export function ReviewPage({ chosen, contracts, total, paid, payment, record }: Props) {
  const t = useTranslations('payments');
  return (
    <Page
      title={t('payment.reviewTitle')}
      lead={paid ? contracts.length > 0 && t('payment.reviewLeadNext') : t('payment.reviewLead')}
      breadcrumb={[{ label: t('title'), href: office.payments() }, { label: t('payment.reviewTitle') }]}
    >
      {paid && (
        <Notice tone="ok" title={t('payment.recorded')} live>
          <AppLink href={office.payment(paid)}>{t('payment.seeRecorded')}</AppLink>
        </Notice>
      )}
      {contracts.length === 0 && (
        <EmptyState title={chosen.length > 0 ? t('payment.allPaid') : t('payment.nothingChosen')}>
          {chosen.length > 0 ? '' : t('payment.nothingChosenLead')}
        </EmptyState>
      )}
      {contracts.length > 1 && (
        <Section title={t('payment.chosen')}>
          <ChosenTable {...{ chosen, contracts, total }} paying={payment?.contract.id ?? null} />
        </Section>
      )}
      {payment && <PayContract key={payment.contract.id} preview={payment} chosen={chosen} record={record} />}
      <TermList of={['reception', 'retention']} />
      <p>
        <LinkButton href={office.payments()} tone="plain">
          {t('payment.back')}
        </LinkButton>
      </p>
    </Page>
  );
}

type TableProps = Pick<Props, 'chosen' | 'contracts' | 'total'> & { paying: string | null };

function ChosenTable({ chosen, contracts, total, paying }: TableProps) {
  const t = useTranslations('payments');
  const payAddress = (id: string) => office.reviewPayment({ elegido: chosen, pagar: id }, 'pagar');
  return (
    <DataTable
      caption={t('payment.chosen')}
      quietCaption
      columns={[
        { key: 'contract', label: t('columns.contract') },
        { key: 'acts', label: t('columns.acts'), align: 'end', brief: true },
        ...amountColumns(t),
        { key: 'pay', label: t('payment.pay'), hidden: true },
      ]}
      rows={contracts.map(({ id, number, supplier, acts, amounts }) => ({
        id,
        contract: `${number}, ${supplier}`,
        acts: integer(acts),
        ...amountsOf(amounts),
        pay: id !== paying && <AppLink href={payAddress(id)}>{t('payment.payOf', { contract: number })}</AppLink>,
      }))}
      foot={{
        contract: t('total'),
        acts: integer(contracts.reduce((sum, { acts }) => sum + acts, 0)),
        ...amountsOf(total),
      }}
    />
  );
}
