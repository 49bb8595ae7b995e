import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { ExportMenu } from '@/components/ui/export-menu';
import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { office } from '@/lib/routes/office';

/** Uploads a list of schools. Nothing is written but the list itself, until its reader confirms. */
export function UploadPage({ action, year }: { action: ServerAction; year: number }) {
  const tSchools = useTranslations('schools');
  const t = useTranslations('school-import');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="narrow"
      breadcrumb={[{ label: tSchools('title'), href: office.schools() }, { label: t('title') }]}
    >
      <div>
        <ExportMenu label={t('template')} address={(format) => office.importTemplate({ formato: format })} />
        <p className="block text-small text-ink-2">{t('templateHint')}</p>
        <p className="block text-small text-ink-2">{t('blankHint')}</p>
      </div>
      <ActionForm action={action} submit={t('check')} values={{ year: String(year) }}>
        <FileField name="file" label={t('file')} hint={t('fileHint')} accept=".xlsx,.xlsm,.csv,.tsv,.txt" megabytes={1} />
        <Field name="year" label={t('year')} type="number" width={4} />
        <Field name="source" label={t('source')} hint={t('sourceHint')} />
      </ActionForm>
    </Page>
  );
}
