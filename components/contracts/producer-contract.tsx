import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { contractChangesEs as words } from '@/lib/messages/es/contract-changes';
import { collectionsEs } from '@/lib/messages/es/payments';
import { producer } from '@/lib/routes/producer';
import { ChangeList, EndNotice } from './change-list';
import type { ChangedContract } from './changes-details';
import { FineTable } from './fine-table';
import { LateTable } from './late-table';

/** What happens to a contract after it was signed, on the producer's phone: changes to answer, what is late, and fines. */
export function ProducerContract({ contract, answer }: { contract: ChangedContract; answer: ServerAction }) {
  return (
    <Page
      title={words.ofContract(contract.number)}
      lead={contract.title}
      width="narrow"
      breadcrumb={[{ label: collectionsEs.title, href: producer.collections() }, { label: contract.number }]}
    >
      {contract.end && <EndNotice end={contract.end} />}
      <Section title={words.changes} lead={words.changesLead}>
        <ChangeList changes={contract.changes} answer={contract.mayAnswer ? answer : undefined} />
      </Section>
      <Section title={words.late} lead={words.lateLead} id="multas">
        <LateTable late={contract.late} />
        <FineTable fines={contract.fines} />
        <p className="text-ink-2">{words.lateLeadOwn}</p>
      </Section>
    </Page>
  );
}
