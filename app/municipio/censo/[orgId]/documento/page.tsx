import { notFound } from 'next/navigation';
import { EnterLine } from '@/components/census/enter-line';
import { enterDocumentAction } from '@/lib/actions/census-documents';
import { titled } from '@/lib/messages/titled';
import { readCensusFile } from '@/lib/queries/census/files';

export const generateMetadata = titled('census', (t) => t('add.document'));

export default async function EnterDocumentPage({ params }: { params: Promise<{ orgId: string }> }) {
  const found = await readCensusFile((await params).orgId);
  if (!found?.canAdd) notFound();
  return <EnterLine file={found.file} foods={null} action={enterDocumentAction} />;
}
