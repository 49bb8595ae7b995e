import { useTranslations } from 'next-intl';
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
import { termsIn } from '@/lib/domain/law/terms';
import type { ServerAction } from '@/lib/domain/outcome';
import type { ActorFile } from '@/lib/queries/census/actor-file';
import type { Twin } from '@/lib/queries/census/twins';
import { office } from '@/lib/routes/office';
import { ActorStatusTag, ActorSummary } from './actor-facts';
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

/** An actor of the census before the officer: who they are, what they can deliver, which papers they hold. */
export function CensusFile({ file, twins, canConfirm, canVerify, canAdd, readerId, actions }: Props) {
  const tLaw = useTranslations('law');
  const tRecovery = useTranslations('recovery');
  const t = useTranslations('census');
  return (
    <Page
      title={file.name}
      tag={<ActorStatusTag status={file.status} />}
      breadcrumb={[{ label: t('title'), href: office.census() }, { label: file.name }]}
    >
      <TwinsNotice twins={twins} />
      {canConfirm && (
        <div className={looks.card}>
          <p>{t('confirmQuestion')}</p>
          <ActionForm action={actions.confirm} submit={t('confirm')} done={t('confirmed')}>
            <Hidden name="organisationId" value={file.id} />
            <Hidden name="version" value={file.version} />
          </ActionForm>
          <SendBack file={file} action={actions.sendBack} />
        </div>
      )}
      {file.remarks && (
        <Notice tone="due" title={t('back.title')}>
          <p>{file.remarks}</p>
          <p>{t('back.waits')}</p>
        </Notice>
      )}
      <Section title={t('file.data')}>
        <ActorSummary file={file} />
      </Section>
      {canVerify && (
        <HandOverCode
          action={actions.issueCode}
          organisationId={file.id}
          summary={tRecovery('issue.producer')}
          lead={tRecovery('issue.producerLead')}
        />
      )}
      <Section title={t('file.capacity')}>
        <CapacityList capacities={file.capacities} empty={t('nothingYet')} />
        {canAdd && <AppLink href={office.actorCapacity(file.id)}>{t('add.capacity')}</AppLink>}
      </Section>
      <Section title={t('file.documents')}>
        <DocumentList
          documents={file.documents}
          empty={t('nothingYet')}
          actions={(document) =>
            canVerify &&
            document.state === 'unverified' &&
            (document.entered?.byId === readerId ? (
              <p className="text-ink-2">{t('add.mine')}</p>
            ) : (
              <Confirm
                label={`${t('verify')} ${t(`documentNames.${document.kind}`)}`}
                question={t('verifyQuestion')}
                tone="secondary"
              >
                <ActionForm action={actions.verify} submit={t('verify')} variant="inline">
                  <Hidden name="documentId" value={document.id} />
                  <Hidden name="version" value={document.version} />
                </ActionForm>
              </Confirm>
            ))
          }
        />
        {canAdd && <AppLink href={office.actorDocument(file.id)}>{t('add.document')}</AppLink>}
        <TermList
          of={termsIn([...file.documents.map(({ kind }) => t(`documentNames.${kind}`)), tLaw(`actorKinds.${file.kind}`)])}
        />
      </Section>
    </Page>
  );
}

function SendBack({ file, action }: { file: ActorFile; action: ServerAction }) {
  const t = useTranslations('census');
  return (
    <Fold look="button" summary={t('back.open')}>
      <p className="block text-small text-ink-2">{t('back.lead')}</p>
      <ActionForm action={action} submit={t('back.submit')} tone="secondary" done={t('back.done')}>
        <Hidden name="organisationId" value={file.id} />
        <Hidden name="version" value={file.version} />
        <TextArea name="remarks" label={t('back.remarks')} />
      </ActionForm>
    </Fold>
  );
}
