import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CollectionsPage } from '@/components/payments/collections';
import { collectionsEs } from '@/lib/messages/es/payments';
import { readCollections } from '@/lib/queries/collections';

export const metadata: Metadata = { title: collectionsEs.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Cobros({ searchParams }: Props) {
  const collections = await readCollections(await searchParams);
  if (!collections) notFound();
  return <CollectionsPage {...collections} />;
}
