import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicPurchasePage } from '@/components/local-purchase/purchase-pages';
import { purchaseMetadata } from '@/components/share/purchase-metadata';
import { readPublicLocalPurchase } from '@/lib/queries/local-purchase';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return purchaseMetadata(await readPublicLocalPurchase(await searchParams));
}

export default async function CompraLocal({ searchParams }: Props) {
  const purchase = await readPublicLocalPurchase(await searchParams);
  if (!purchase) notFound();
  return <PublicPurchasePage {...purchase} />;
}
