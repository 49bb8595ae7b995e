import { notFound } from 'next/navigation';
import { ImportPreview } from '@/components/schools/import-preview';
import { importSchoolsAct } from '@/lib/actions/schools';
import { schoolsEs } from '@/lib/messages/es/schools';
import { readSchoolImport } from '@/lib/queries/schools';

export const metadata = { title: schoolsEs.import.previewTitle };

export default async function RevisarImportacion({ params }: { params: Promise<{ id: string }> }) {
  const found = await readSchoolImport((await params).id);
  if (!found) notFound();
  return <ImportPreview {...found} act={importSchoolsAct} />;
}
