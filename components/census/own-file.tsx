import { ActForm } from '@/components/ui/act-form';
import { Confirm } from '@/components/ui/confirm';
import { Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import type { ActorFile, NeedView } from '@/lib/domain/census/actor-file';
import type { Door } from '@/lib/domain/outcome';
import { cardsEs } from '@/lib/messages/es/cards';
import { censusEs, needTopicName } from '@/lib/messages/es/census';
import { dayOf, dayShort } from '@/lib/messages/es/format';
import { ActorFacts, StatusTag } from './actor-facts';
import { CapacityList } from './capacity-list';
import { DocumentList } from './document-list';

type Props = { file: ActorFile; removeCapacity: Door; removeDocument: Door };

const { file: words } = censusEs;
const base = '/productor/ficha';

const toCard = (
  <LinkButton href={`${base}/tarjeta`} tone="secondary">
    {cardsEs.mine}
  </LinkButton>
);

/** The producer's own file, on the phone. */
export function OwnFile({ file, removeCapacity, removeDocument }: Props) {
  return (
    <Page title={words.title} lead={words.lead} tag={<StatusTag status={file.status} />} actions={toCard} width="narrow">
      <Section title={words.capacity} lead={words.capacityLead} id="capacidad">
        <CapacityList
          capacities={file.capacities}
          empty={words.noCapacity}
          actions={({ id }) => <Change href={`${base}/capacidad/${id}`} act={removeCapacity} name="capacityId" id={id} />}
        />
        <LinkButton href={`${base}/capacidad/nueva`}>{words.addCapacity}</LinkButton>
      </Section>
      <Section title={words.documents} lead={words.documentsLead} id="documentos">
        <DocumentList
          documents={file.documents}
          empty={words.noDocuments}
          actions={({ id }) => <Change href={`${base}/documento/${id}`} act={removeDocument} name="documentId" id={id} />}
        />
        <LinkButton href={`${base}/documento/nuevo`}>{words.addDocument}</LinkButton>
      </Section>
      <Section title={words.data} id="datos">
        <ActorFacts file={file} />
        <LinkButton href={`${base}/datos`} tone="secondary">
          {words.edit}
        </LinkButton>
      </Section>
      <Section title={words.needs} lead={words.needsLead} id="necesidades">
        <Needs needs={file.needs} />
        <LinkButton href={`${base}/necesidad`} tone="secondary">
          {words.addNeed}
        </LinkButton>
      </Section>
    </Page>
  );
}

/** Change or remove one line of the file. */
function Change({ href, act, name, id }: { href: string; act: Door; name: string; id: string }) {
  return (
    <div className="cluster">
      <LinkButton href={href} tone="plain">
        {words.change}
      </LinkButton>
      <Confirm label={words.remove} question={words.removeQuestion} tone="secondary">
        <ActForm act={act} submit={words.remove} tone="danger" variant="inline">
          <Hidden name={name} value={id} />
        </ActForm>
      </Confirm>
    </div>
  );
}

function Needs({ needs }: { needs: readonly NeedView[] }) {
  if (needs.length === 0) return <p className="quiet">{words.noNeeds}</p>;
  return (
    <ul className="list">
      {needs.map(({ id, topic, text, at }) => (
        <li key={id}>
          <p>{text}</p>
          <p className="quiet">
            {needTopicName(topic)}, {dayShort(dayOf(at))}
          </p>
        </li>
      ))}
    </ul>
  );
}
