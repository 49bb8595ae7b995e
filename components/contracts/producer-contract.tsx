import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { producer } from '@/lib/routes/producer';
import { ChangeList, EndNotice } from './change-list';
import type { ChangedContract } from './changes-details';
import { FineTable } from './fine-table';
import { LateTable } from './late-table';

/** What happens to a contract after it was signed, on the producer's phone: changes to answer, what is late, and fines. */
export function ProducerContract({ contract, answer }: { contract: ChangedContract; answer: ServerAction }) {
  const tPayments = useTranslations('payments');
  const tCalendar = useTranslations('calendar-files');
  const t = useTranslations('contract-changes');
  return (
    <Page
      title={t('ofContract', { number: contract.number })}
      lead={contract.title}
      width="narrow"
      breadcrumb={[{ label: tPayments('collections.title'), href: producer.collections() }, { label: contract.number }]}
    >
      {contract.end ? (
        <EndNotice end={contract.end} />
      ) : (
        <LinkButton href={producer.contractCalendar(contract.id)} tone="secondary" download>
          {tCalendar('addDeliveries')}
        </LinkButton>
      )}
      <Section title={t('changes')} lead={t('changesLead')}>
        <ChangeList changes={contract.changes} answer={contract.mayAnswer ? answer : undefined} />
      </Section>
      <Section title={t('late')} lead={t('lateLead')} id="multas">
        <LateTable late={contract.late} />
        <FineTable fines={contract.fines} />
        <p className="text-ink-2">{t('lateLeadOwn')}</p>
      </Section>
    </Page>
  );
}
