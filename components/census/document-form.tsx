import { useTranslations } from 'next-intl';
import { AttachField } from '@/components/files/attach-field';
import { FileList } from '@/components/files/file-list';
import { ClientMessages } from '@/components/layouts/client-messages';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { Confirm } from '@/components/ui/confirm';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { type DocumentKind, documentKinds } from '@/lib/domain/census/papers';
import { acceptOf } from '@/lib/domain/files/file';
import type { ServerAction } from '@/lib/domain/outcome';
import type { DocumentView } from '@/lib/queries/census/actor-file';
import { producer } from '@/lib/routes/producer';
import { FilePage } from './file-page';
import { RemoveLine } from './remove-line';

/** Papers whose name does not say what they are. */
const explained = ['rupe', 'nit', 'sanitary-registry', 'small-accreditation'] as const satisfies readonly DocumentKind[];

/** One paper that the producer holds. */
export function DocumentForm({
  document,
  save,
  remove,
  removeFile,
}: {
  document: DocumentView | null;
  save: ServerAction;
  remove: ServerAction;
  removeFile: ServerAction;
}) {
  const t = useTranslations('census');
  const tFiles = useTranslations('files');
  return (
    <FilePage
      title={t('form.document')}
      lead={document ? t('form.again') : undefined}
      within={{ label: t('file.documents'), href: producer.documents() }}
    >
      <ActionForm action={save} submit={t('form.save')}>
        {document && <Hidden name="documentId" value={document.id} />}
        {document && <Hidden name="version" value={document.version} />}
        <DocumentFields document={document} photoHint={tFiles('photoHint')} />
      </ActionForm>
      {document && document.files.length > 0 && (
        <Section title={tFiles('kept')}>
          <FileList
            files={document.files}
            what={t(`documentNames.${document.kind}`)}
            actions={({ id, name }) => (
              <Confirm label={tFiles('removeThis', { name })} question={tFiles('removeQuestion')} tone="danger">
                <ActionForm action={removeFile} submit={tFiles('remove')} variant="inline">
                  <Hidden name="fileId" value={id} />
                </ActionForm>
              </Confirm>
            )}
          />
        </Section>
      )}
      <TermList of={['rupe', 'nit', 'senasag', 'oeca', 'mype', 'component']} />
      {document && <RemoveLine action={remove} name="documentId" id={document.id} />}
      <dl className="block text-small text-ink-2">
        {explained.map((kind) => (
          <div key={kind}>
            <dt className="inline font-semibold">{t(`documentNames.${kind}`)}: </dt>
            <dd className="inline">{t(`documentHints.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </FilePage>
  );
}

/** One paper, as its producer says it or the census writes it down. */
export function DocumentFields({ document, photoHint }: { document: DocumentView | null; photoHint: string }) {
  const t = useTranslations('census');
  const tFiles = useTranslations('files');
  const options = documentKinds.map((kind) => ({ value: kind, label: t(`documentNames.${kind}`) }));
  return (
    <>
      <SelectField name="kind" label={t('form.documentKind')} options={options} defaultValue={document?.kind} />
      <Field name="number" label={t('form.number')} defaultValue={document?.number} />
      <Field name="issuer" label={t('form.issuer')} optional defaultValue={document?.issuer} />
      <DateField name="issuedOn" label={t('form.issued')} optional defaultValue={document?.issuedOn} />
      <DateField name="validUntil" label={t('form.until')} optional defaultValue={document?.validUntil} />
      <ClientMessages of={['files']}>
        <AttachField label={tFiles('photo')} hint={photoHint} accept={acceptOf('census-document')} optional />
      </ClientMessages>
    </>
  );
}
