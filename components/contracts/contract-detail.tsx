import { useTranslations } from 'next-intl';
import { RecordHistory } from '@/components/history/record-history';
import { SavedNotice } from '@/components/history/saved-notice';
import { PaperActions } from '@/components/paper/paper-actions';
import { BigFigure } from '@/components/ui/big-figure';
import { PhoneFold } from '@/components/ui/fold';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import { contractStanding } from '@/lib/domain/contracts/standing';
import type { ServerAction } from '@/lib/domain/outcome';
import { money, percent } from '@/lib/messages/format';
import type { HistoryEntry } from '@/lib/queries/history';
import { office } from '@/lib/routes/office';
import { ContractNow, ContractTag } from './contract-now';
import { ContractPaperFoot, ContractPaperHead } from './contract-paper';
import { Balance, Schedule } from './contract-tables';
import { ContractTermsSection } from './contract-terms';
import { type ContractDeliveries, DeliveryMonths } from './delivery-months';
import type { ContractDetails } from './details';

type Props = {
  contract: ContractDetails;
  deliveries: ContractDeliveries;
  history: readonly HistoryEntry[] /** The schedule was just changed. */;
  rescheduled?: boolean;
  close: ServerAction;
};

/** A contract: how much of it has been accepted, its terms with their rules, its schedule against what came. */
export function ContractDetail({ contract, deliveries, history, rescheduled = false, close }: Props) {
  const t = useTranslations('contracts');
  const { accepted, paid, owed } = contract.money;
  const left = contract.items.reduce((sum, item) => sum + item.units - item.accepted, 0);
  const standing = contractStanding(contract.months, left, contract.end !== null);
  return (
    <Page
      title={`${t(`forms.${contract.form}`)} ${contract.number}`}
      lead={contract.tender.title}
      breadcrumb={[{ label: t('title'), href: office.contracts() }, { label: contract.number }]}
      tag={<ContractTag state={standing.state} />}
    >
      <SavedNotice saved={rescheduled}>{t('reschedule.saved')}</SavedNotice>
      <ContractPaperHead contract={contract} />
      <BigFigure
        label={t('columns.accepted')}
        value={percent(accepted, contract.amountCentavos)}
        note={t('acceptedOf', { accepted: money(accepted), amount: money(contract.amountCentavos) })}
        how={<p>{t('acceptedHow')}</p>}
      >
        <p className="num">{t('paidAndOwed', { paid: money(paid), owed: money(owed) })}</p>
      </BigFigure>
      <ContractNow contract={contract} standing={standing} left={left} close={contract.mayClose ? close : undefined} />
      <Section title={t('balance')}>
        <Balance items={contract.items} />
      </Section>
      <DeliveryMonths contractId={contract.id} months={contract.months} standing={standing} {...deliveries} />
      <PhoneFold title={t('months')}>
        <Schedule contract={contract} />
        {contract.mayReschedule && (
          <LinkButton href={office.contractSchedule(contract.id)} tone="secondary">
            {t('reschedule.title')}
          </LinkButton>
        )}
      </PhoneFold>
      <ContractTermsSection contract={contract} />
      <ContractPaperFoot contract={contract} />
      <RecordHistory entries={history} />
      <div className="flex flex-wrap items-center gap-3">
        <PaperActions hrefOf={(asked) => office.contractPaper(contract.id, asked)} />
      </div>
    </Page>
  );
}
