import { notFound } from 'next/navigation';
import { DocumentForm } from '@/components/census/document-form';
import { removeDocumentAct, saveDocumentAct } from '@/lib/actions/census';
import { censusEs } from '@/lib/messages/es/census';
import { readOwnFile } from '@/lib/queries/census/files';

export const metadata = { title: censusEs.form.document };

/** `nuevo`, or the paper to change. */
export default async function DocumentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const file = await readOwnFile();
  const document = file?.documents.find((one) => one.id === id) ?? null;
  if (!file || (id !== 'nuevo' && !document)) notFound();
  return <DocumentForm document={document} save={saveDocumentAct} remove={removeDocumentAct} />;
}
