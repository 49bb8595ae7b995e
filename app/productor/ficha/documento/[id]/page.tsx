import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DocumentForm } from '@/components/census/document-form';
import { removeDocumentAction, removeDocumentFileAction, saveDocumentAction } from '@/lib/actions/census-documents';
import { readOwnFile } from '@/lib/queries/census/files';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('census');
  const { id } = await params;
  const one = (await readOwnFile())?.documents.find((other) => other.id === id);
  return { title: one ? `${t('form.document')}: ${t(`documentNames.${one.kind}`)}` : t('file.addDocument') };
}

/** `nuevo`, or the paper to change. */
export default async function DocumentPage({ params }: Props) {
  const { id } = await params;
  const file = await readOwnFile();
  const document = file?.documents.find((one) => one.id === id) ?? null;
  if (!file || (id !== 'nuevo' && !document)) notFound();
  const actions = { save: saveDocumentAction, remove: removeDocumentAction, removeFile: removeDocumentFileAction };
  return <DocumentForm document={document} {...actions} />;
}
