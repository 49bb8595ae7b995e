import type { ComponentProps } from 'react';
import { BigFigure } from '@/components/ui/big-figure';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { KeyValues } from '@/components/ui/key-values';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { type BasisPoints, type Centavos, type Day, sumCentavos } from '@/lib/domain/units';
import { dayShort, integer, money, percentOf } from '@/lib/messages/es/format';
import { paymentsEs, collectionsEs as words } from '@/lib/messages/es/payments';
import { PaymentTable } from './payment-table';

type Contract = {
  id: string;
  number: string;
  buyer: string;
  retentionBps: BasisPoints;
  accepted: Centavos;
  retained: Centavos;
  tax: Centavos;
  fine: Centavos;
  net: Centavos;
  owed: Centavos;
  since: Day | null;
  days: number | null;
};

type Props = { contracts: readonly Contract[]; payments: ComponentProps<typeof PaymentTable>['payments'] };

/** On the producer's phone: what is owed and since when, what was accepted and collected. */
export function CollectionsPage({ contracts, payments }: Props) {
  if (contracts.length === 0) {
    return (
      <Page title={words.title} width="narrow">
        <EmptyState title={words.noContracts}>{words.noContractsLead}</EmptyState>
      </Page>
    );
  }
  const oldest = contracts.reduce<Contract | null>((first, one) => ((one.days ?? -1) > (first?.days ?? -1) ? one : first), null);
  return (
    <Page title={words.title} lead={words.lead} width="narrow">
      <BigFigure
        label={words.owedToYou}
        value={money(sumCentavos(contracts.map(({ owed }) => owed)))}
        note={since(oldest) ?? words.nothingOwedToYou}
        how={words.owedHow.map((line) => <p key={line}>{line}</p>)}
      />
      <div>
        {contracts.map((contract) => (
          <SectionFold
            key={contract.id}
            title={words.contract(contract.number, contract.buyer)}
            note={contract.owed > 0n ? words.owesNow(money(contract.owed)) : words.upToDate}
          >
            <KeyValues
              items={[
                { label: words.accepted, value: money(contract.accepted) },
                { label: words.collected, value: money(contract.net) },
                { label: words.kept(percentOf(contract.retentionBps)), value: money(contract.retained) },
                ...(contract.tax > 0n ? [{ label: words.tax, value: money(contract.tax) }] : []),
                ...(contract.fine > 0n ? [{ label: words.fine, value: money(contract.fine) }] : []),
                {
                  label: words.owes,
                  value: contract.owed > 0n ? `${money(contract.owed)}, ${since(contract) ?? ''}` : money(0n),
                },
              ]}
            />
          </SectionFold>
        ))}
        <SectionFold title={paymentsEs.paid} note={integer(payments.length)}>
          <PaymentTable payments={payments} party="buyer" />
        </SectionFold>
      </div>
      <TermList of={['reception', 'retention']} />
    </Page>
  );
}

function since(contract: Contract | null): string | null {
  return contract?.since && contract.days !== null ? words.owedSince(dayShort(contract.since), contract.days) : null;
}
