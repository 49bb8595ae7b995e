import { notFound } from 'next/navigation';
import { CollectionsPage } from '@/components/payments/collections';
import { titled } from '@/lib/messages/titled';
import { readCollections } from '@/lib/queries/collections';

export const generateMetadata = titled('payments', (t) => t('collections.title'));

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Cobros({ searchParams }: Props) {
  const collections = await readCollections(await searchParams);
  if (!collections) notFound();
  return <CollectionsPage {...collections} />;
}
