import { ActForm } from '@/components/ui/act-form';
import { ExportMenu } from '@/components/ui/export-menu';
import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { Page } from '@/components/ui/page';
import type { Door } from '@/lib/domain/outcome';
import { schoolsEs } from '@/lib/messages/es/schools';

const words = schoolsEs.import;
const template = '/municipio/escuelas/importar/plantilla';

/** Uploads a list of schools. Nothing is written but the list itself, until its reader confirms. */
export function UploadPage({ act, year }: { act: Door; year: number }) {
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="narrow"
      breadcrumb={[{ label: schoolsEs.title, href: '/municipio/escuelas' }, { label: words.title }]}
    >
      <div>
        <ExportMenu
          label={words.template}
          links={[
            { label: 'XLSX', href: `${template}?formato=xlsx` },
            { label: 'CSV', href: `${template}?formato=csv` },
          ]}
        />
        <p className="hint">{words.templateHint}</p>
      </div>
      <ActForm act={act} submit={words.check} values={{ year: String(year) }}>
        <FileField name="file" label={words.file} hint={words.fileHint} accept=".xlsx,.csv" megabytes={1} />
        <Field name="year" label={words.year} type="number" width={4} />
        <Field name="source" label={words.source} hint={words.sourceHint} />
      </ActForm>
    </Page>
  );
}
