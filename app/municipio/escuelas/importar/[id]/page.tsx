import { notFound, redirect } from 'next/navigation';
import { ImportPreview } from '@/components/schools/import-preview';
import { importSchoolsAction } from '@/lib/actions/school-import';
import { titled } from '@/lib/messages/titled';
import { readSchoolImport } from '@/lib/queries/school-import';
import { office } from '@/lib/routes/office';

export const generateMetadata = titled('school-import', (t) => t('previewTitle'));

export default async function RevisarImportacion({ params }: { params: Promise<{ id: string }> }) {
  const found = await readSchoolImport((await params).id);
  if (!found) notFound();
  const { preview, reading } = found;
  if (!preview || !reading) redirect(found.confirmedAt ? office.schools() : office.importColumns(found.id));
  return <ImportPreview {...found} preview={preview} reading={reading} action={importSchoolsAction} />;
}
