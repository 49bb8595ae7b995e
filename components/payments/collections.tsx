import { AppLink } from '@/components/ui/app-link';
import { BigFigure } from '@/components/ui/big-figure';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { KeyValues } from '@/components/ui/key-values';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { dayShort, integer, money, percentOf } from '@/lib/messages/es/format';
import { paymentsEs, collectionsEs as words } from '@/lib/messages/es/payments';
import type { PaidPage } from '@/lib/queries/paid';
import { producer } from '@/lib/routes/producer';
import { PaidTable } from './payment-table';

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

type Props = {
  /** Over all contracts, however many are shown. */
  total: { contracts: number; owed: Centavos; since: Day | null; days: number | null };
  contracts: readonly Contract[];
  payments: PaidPage;
};

/** On the producer's phone: what is owed and since when, what was accepted and collected. */
export function CollectionsPage({ total, contracts, payments }: Props) {
  if (contracts.length === 0) {
    return (
      <Page title={words.title} width="narrow">
        <EmptyState title={words.noContracts}>{words.noContractsLead}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={words.title} lead={words.lead} width="narrow">
      <BigFigure
        label={words.owedToYou}
        value={money(total.owed)}
        note={since(total) ?? words.nothingOwedToYou}
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
            <p>
              <AppLink href={producer.contract(contract.id)}>{words.seeContract}</AppLink>
            </p>
          </SectionFold>
        ))}
        {contracts.length < total.contracts && (
          <p className="text-ink-2">{words.contractsShown(contracts.length, total.contracts)}</p>
        )}
        <SectionFold title={paymentsEs.paid} note={integer(payments.all)}>
          <PaidTable paid={payments} party="buyer" base={producer.collections} />
        </SectionFold>
      </div>
      <TermList of={['reception', 'retention']} />
    </Page>
  );
}

function since({ since: day, days }: Pick<Contract, 'since' | 'days'>): string | null {
  return day && days !== null ? words.owedSince(dayShort(day), days) : null;
}
