import type { ComponentProps } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { Amounts } from '@/lib/domain/payments/settlement';
import { integer } from '@/lib/messages/es/format';
import { paymentsEs, paymentEs as words } from '@/lib/messages/es/payments';
import type { ChosenContract } from '@/lib/queries/chosen-contracts';
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

const address = '/municipio/pagos';

/** What was chosen, before anything is recorded: contract by contract gross, what is taken off, and net; then each payment by itself. */
export function ReviewPage({ chosen, contracts, total, paid, payment, record }: Props) {
  return (
    <Page
      title={words.reviewTitle}
      lead={words.reviewLead}
      breadcrumb={[{ label: paymentsEs.title, href: address }, { label: words.reviewTitle }]}
    >
      {paid && (
        <Notice tone="ok" title={words.recorded} live>
          <AppLink href={`${address}/${paid}`}>{words.seeRecorded}</AppLink>
        </Notice>
      )}
      {contracts.length === 0 && (
        <EmptyState title={chosen.length > 0 ? words.allPaid : words.nothingChosen}>
          {chosen.length > 0 ? '' : words.nothingChosenLead}
        </EmptyState>
      )}
      {contracts.length > 1 && (
        <Section title={words.chosen}>
          <ChosenTable {...{ chosen, contracts, total }} paying={payment?.contract.id ?? null} />
        </Section>
      )}
      {payment && <PayContract key={payment.contract.id} preview={payment} chosen={chosen} record={record} />}
      <TermList of={['reception', 'retention']} />
      <p>
        <LinkButton href={address} tone="plain">
          {words.back}
        </LinkButton>
      </p>
    </Page>
  );
}

type TableProps = Pick<Props, 'chosen' | 'contracts' | 'total'> & { paying: string | null };

function ChosenTable({ chosen, contracts, total, paying }: TableProps) {
  const { columns } = paymentsEs;
  const payAddress = (id: string) =>
    `${address}/revisar?${new URLSearchParams([...chosen.map((one) => ['elegido', one]), ['pagar', id]])}#pagar`;
  return (
    <DataTable
      caption={words.chosen}
      quietCaption
      columns={[
        { key: 'contract', label: columns.contract },
        { key: 'acts', label: columns.acts, align: 'end', brief: true },
        ...amountColumns,
        { key: 'pay', label: words.pay, hidden: true },
      ]}
      rows={contracts.map(({ id, number, supplier, acts, amounts }) => ({
        id,
        contract: `${number}, ${supplier}`,
        acts: integer(acts),
        ...amountsOf(amounts),
        pay: id !== paying && <AppLink href={payAddress(id)}>{words.payOf(number)}</AppLink>,
      }))}
      foot={{
        contract: paymentsEs.total,
        acts: integer(contracts.reduce((sum, { acts }) => sum + acts, 0)),
        ...amountsOf(total),
      }}
    />
  );
}
