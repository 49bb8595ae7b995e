import { notFound } from 'next/navigation';
import { UploadPage } from '@/components/schools/upload-page';
import { stageSchoolsAction } from '@/lib/actions/school-import';
import { titled } from '@/lib/messages/titled';
import { readSchoolForm } from '@/lib/queries/schools';

export const generateMetadata = titled('school-import', (t) => t('title'));

export default async function ImportarEscuelas() {
  const found = await readSchoolForm();
  if (!found) notFound();
  return <UploadPage action={stageSchoolsAction} year={found.year} />;
}
