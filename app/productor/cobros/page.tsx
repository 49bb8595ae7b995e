import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CollectionsPage } from '@/components/payments/collections';
import { collectionsEs } from '@/lib/messages/es/payments';
import { readCollections } from '@/lib/queries/collections';

export const metadata: Metadata = { title: collectionsEs.title };

export default async function Cobros() {
  const collections = await readCollections();
  if (!collections) notFound();
  return <CollectionsPage {...collections} />;
}
