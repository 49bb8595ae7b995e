import { notFound } from 'next/navigation';
import { UploadPage } from '@/components/schools/upload-page';
import { stageSchoolsAction } from '@/lib/actions/school-import';
import { schoolImportEs } from '@/lib/messages/es/school-import';
import { readSchoolForm } from '@/lib/queries/schools';

export const metadata = { title: schoolImportEs.title };

export default async function ImportarEscuelas() {
  const found = await readSchoolForm();
  if (!found) notFound();
  return <UploadPage action={stageSchoolsAction} year={found.year} />;
}
