import { notFound, redirect } from 'next/navigation';
import { ImportPreview } from '@/components/schools/import-preview';
import { importSchoolsAction } from '@/lib/actions/school-import';
import { schoolImportEs } from '@/lib/messages/es/school-import';
import { readSchoolImport } from '@/lib/queries/school-import';

export const metadata = { title: schoolImportEs.previewTitle };

export default async function RevisarImportacion({ params }: { params: Promise<{ id: string }> }) {
  const found = await readSchoolImport((await params).id);
  if (!found) notFound();
  const { preview, reading } = found;
  if (!preview || !reading)
    redirect(found.confirmedAt ? '/municipio/escuelas' : `/municipio/escuelas/importar/${found.id}/columnas`);
  return <ImportPreview {...found} preview={preview} reading={reading} action={importSchoolsAction} />;
}
