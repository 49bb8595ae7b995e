import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { TermList } from '@/components/ui/term';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import { producer } from '@/lib/routes/producer';
import { CapacityList } from './capacity-list';
import { LastChange } from './change-line';
import { DocumentList } from './document-list';
import { FilePage } from './file-page';

/** What the producer can deliver, line by line. */
export function OwnCapacities({ file: { capacities } }: { file: ActorFile }) {
  const t = useTranslations('census');
  return (
    <FilePage title={t('file.capacity')} lead={t('file.capacityLead')}>
      <CapacityList
        capacities={capacities}
        empty={t('file.noCapacity')}
        actions={({ id, food }) => <LastChange href={producer.capacity(id)} what={food} />}
      />
      <LinkButton href={producer.capacity('nueva')}>{t('file.addCapacity')}</LinkButton>
    </FilePage>
  );
}

/** The producer's papers, and how each stands. */
export function OwnDocuments({ file: { documents } }: { file: ActorFile }) {
  const t = useTranslations('census');
  return (
    <FilePage title={t('file.documents')} lead={t('file.documentsLead')}>
      <DocumentList
        documents={documents}
        empty={t('file.noDocuments')}
        actions={({ id, kind }) => <LastChange href={producer.document(id)} what={t(`documentNames.${kind}`)} />}
      />
      <TermList of={['rupe', 'nit', 'senasag', 'margin']} />
      <LinkButton href={producer.document('nuevo')}>{t('file.addDocument')}</LinkButton>
    </FilePage>
  );
}
