import { ActionForm } from '@/components/ui/action-form';
import { ExportMenu } from '@/components/ui/export-menu';
import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { schoolImportEs as words } from '@/lib/messages/es/school-import';
import { schoolsEs } from '@/lib/messages/es/schools';
import { office } from '@/lib/routes/office';

/** Uploads a list of schools. Nothing is written but the list itself, until its reader confirms. */
export function UploadPage({ action, year }: { action: ServerAction; year: number }) {
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="narrow"
      breadcrumb={[{ label: schoolsEs.title, href: office.schools() }, { label: words.title }]}
    >
      <div>
        <ExportMenu label={words.template} address={(format) => office.importTemplate({ formato: format })} />
        <p className="block text-small text-ink-2">{words.templateHint}</p>
        <p className="block text-small text-ink-2">{words.blankHint}</p>
      </div>
      <ActionForm action={action} submit={words.check} values={{ year: String(year) }}>
        <FileField name="file" label={words.file} hint={words.fileHint} accept=".xlsx,.xlsm,.csv,.tsv,.txt" megabytes={1} />
        <Field name="year" label={words.year} type="number" width={4} />
        <Field name="source" label={words.source} hint={words.sourceHint} />
      </ActionForm>
    </Page>
  );
}
