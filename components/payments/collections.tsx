import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { BigFigure } from '@/components/ui/big-figure';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { KeyValues } from '@/components/ui/key-values';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { dayShort, integer, money, percentOf } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
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
  const t = useTranslations('payments');
  if (contracts.length === 0) {
    return (
      <Page title={t('collections.title')} width="narrow">
        <EmptyState title={t('collections.noContracts')}>{t('collections.noContractsLead')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('collections.title')} lead={t('collections.lead')} width="narrow">
      <BigFigure
        label={t('collections.owedToYou')}
        value={money(total.owed)}
        note={since(t, total) ?? t('collections.nothingOwedToYou')}
        how={<p>{t('collections.owedHow')}</p>}
      />
      <div>
        {contracts.map((contract) => (
          <SectionFold
            key={contract.id}
            title={t('collections.contract', { number: contract.number, buyer: contract.buyer })}
            note={contract.owed > 0n ? t('collections.owesNow', { amount: money(contract.owed) }) : t('collections.upToDate')}
          >
            <KeyValues
              items={[
                { label: t('collections.accepted'), value: money(contract.accepted) },
                { label: t('collections.collected'), value: money(contract.net) },
                { label: t('collections.kept', { percent: percentOf(contract.retentionBps) }), value: money(contract.retained) },
                ...(contract.tax > 0n ? [{ label: t('collections.tax'), value: money(contract.tax) }] : []),
                ...(contract.fine > 0n ? [{ label: t('collections.fine'), value: money(contract.fine) }] : []),
                {
                  label: t('collections.owes'),
                  value: contract.owed > 0n ? `${money(contract.owed)}, ${since(t, contract) ?? ''}` : money(0n),
                },
              ]}
            />
            <p>
              <AppLink href={producer.contract(contract.id)}>{t('collections.seeContract')}</AppLink>
            </p>
          </SectionFold>
        ))}
        {contracts.length < total.contracts && (
          <p className="text-ink-2">
            {t('collections.contractsShown', { shown: integer(contracts.length), all: integer(total.contracts) })}
          </p>
        )}
        <SectionFold title={t('paid')} note={integer(payments.all)}>
          <PaidTable paid={payments} party="buyer" base={producer.collections} />
        </SectionFold>
      </div>
      <TermList of={['reception', 'retention']} />
    </Page>
  );
}

function since(t: Translator<'payments'>, { since: day, days }: Pick<Contract, 'since' | 'days'>): string | null {
  return day && days !== null ? t('collections.owedSince', { since: dayShort(day), passed: days }) : null;
}
