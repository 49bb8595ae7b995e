import { LinkButton } from '@/components/ui/link-button';
import { TermList } from '@/components/ui/term';
import { censusEs, documentNames } from '@/lib/messages/es/census';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import { producer } from '@/lib/routes/producer';
import { CapacityList } from './capacity-list';
import { LastChange } from './change-line';
import { DocumentList } from './document-list';
import { FilePage } from './file-page';

const { file: words } = censusEs;

/** What the producer can deliver, line by line. */
export function OwnCapacities({ file: { capacities } }: { file: ActorFile }) {
  return (
    <FilePage title={words.capacity} lead={words.capacityLead}>
      <CapacityList
        capacities={capacities}
        empty={words.noCapacity}
        actions={({ id, food }) => <LastChange href={producer.capacity(id)} what={food} />}
      />
      <LinkButton href={producer.capacity('nueva')}>{words.addCapacity}</LinkButton>
    </FilePage>
  );
}

/** The producer's papers, and how each stands. */
export function OwnDocuments({ file: { documents } }: { file: ActorFile }) {
  return (
    <FilePage title={words.documents} lead={words.documentsLead}>
      <DocumentList
        documents={documents}
        empty={words.noDocuments}
        actions={({ id, kind }) => <LastChange href={producer.document(id)} what={documentNames[kind]} />}
      />
      <TermList of={['rupe', 'nit', 'senasag', 'margin']} />
      <LinkButton href={producer.document('nuevo')}>{words.addDocument}</LinkButton>
    </FilePage>
  );
}
