import { HandOverCode } from '@/components/identity/hand-over-code';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Confirm } from '@/components/ui/confirm';
import { Hidden, TextArea } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { ServerAction } from '@/lib/domain/outcome';
import { censusEs, documentNames } from '@/lib/messages/es/census';
import { actorKindNames } from '@/lib/messages/es/law';
import { recoveryEs } from '@/lib/messages/es/recovery';
import { termsIn } from '@/lib/messages/es/terms';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import type { Twin } from '@/lib/queries/census/twins';
import { office } from '@/lib/routes/office';
import { ActorFacts, ActorStatusTag } from './actor-facts';
import { CapacityList } from './capacity-list';
import { DocumentList } from './document-list';
import { TwinsNotice } from './twins-notice';

type CensusActs = { confirm: ServerAction; verify: ServerAction; sendBack: ServerAction; issueCode: ServerAction };
type Props = {
  file: ActorFile;
  twins: readonly Twin[];
  canConfirm: boolean;
  canVerify: boolean;
  canAdd: boolean;
  readerId: string;
  actions: CensusActs;
};

const { back } = censusEs;

/** An actor of the census before the officer: who they are, what they can deliver, which papers they hold. */
export function CensusFile({ file, twins, canConfirm, canVerify, canAdd, readerId, actions }: Props) {
  const { file: words, add } = censusEs;
  return (
    <Page
      title={file.name}
      tag={<ActorStatusTag status={file.status} />}
      breadcrumb={[{ label: censusEs.title, href: office.census() }, { label: file.name }]}
    >
      <TwinsNotice twins={twins} />
      {canConfirm && (
        <div className={looks.card}>
          <p>{censusEs.confirmQuestion}</p>
          <ActionForm action={actions.confirm} submit={censusEs.confirm} done={censusEs.confirmed}>
            <Hidden name="organisationId" value={file.id} />
            <Hidden name="version" value={file.version} />
          </ActionForm>
          <SendBack file={file} action={actions.sendBack} />
        </div>
      )}
      {file.remarks && (
        <Notice tone="due" title={back.title}>
          <p>{file.remarks}</p>
          <p>{back.waits}</p>
        </Notice>
      )}
      <Section title={words.data}>
        <ActorFacts file={file} />
      </Section>
      {canVerify && (
        <HandOverCode
          action={actions.issueCode}
          organisationId={file.id}
          summary={recoveryEs.issue.producer}
          lead={recoveryEs.issue.producerLead}
        />
      )}
      <Section title={words.capacity}>
        <CapacityList capacities={file.capacities} empty={censusEs.nothingYet} />
        {canAdd && <AppLink href={office.actorCapacity(file.id)}>{add.capacity}</AppLink>}
      </Section>
      <Section title={words.documents}>
        <DocumentList
          documents={file.documents}
          empty={censusEs.nothingYet}
          actions={(document) =>
            canVerify &&
            document.state === 'unverified' &&
            (document.entered?.byId === readerId ? (
              <p className="text-ink-2">{add.mine}</p>
            ) : (
              <Confirm
                label={`${censusEs.verify} ${documentNames[document.kind]}`}
                question={censusEs.verifyQuestion}
                tone="secondary"
              >
                <ActionForm action={actions.verify} submit={censusEs.verify} variant="inline">
                  <Hidden name="documentId" value={document.id} />
                  <Hidden name="version" value={document.version} />
                </ActionForm>
              </Confirm>
            ))
          }
        />
        {canAdd && <AppLink href={office.actorDocument(file.id)}>{add.document}</AppLink>}
        <TermList of={termsIn([...file.documents.map(({ kind }) => documentNames[kind]), actorKindNames[file.kind]])} />
      </Section>
    </Page>
  );
}

function SendBack({ file, action }: { file: ActorFile; action: ServerAction }) {
  return (
    <Fold look="button" summary={back.open}>
      <p className="block text-small text-ink-2">{back.lead}</p>
      <ActionForm action={action} submit={back.submit} tone="secondary" done={back.done}>
        <Hidden name="organisationId" value={file.id} />
        <Hidden name="version" value={file.version} />
        <TextArea name="remarks" label={back.remarks} />
      </ActionForm>
    </Fold>
  );
}
