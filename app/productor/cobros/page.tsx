import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CollectionsPage } from '@/components/payments/collections';
import { paymentsEs } from '@/lib/messages/es/payments';
import { readCollections } from '@/lib/queries/payments';

export const metadata: Metadata = { title: paymentsEs.collections };

export default async function Cobros() {
  const collections = await readCollections();
  if (!collections) notFound();
  return <CollectionsPage {...collections} />;
}
