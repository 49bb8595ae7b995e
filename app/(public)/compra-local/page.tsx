import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicPurchasePage } from '@/components/local-purchase/purchase-pages';
import { localPurchaseEs } from '@/lib/messages/es/local-purchase';
import { readPublicLocalPurchase } from '@/lib/queries/local-purchase';

export const metadata: Metadata = { title: localPurchaseEs.title, description: localPurchaseEs.lead };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CompraLocal({ searchParams }: Props) {
  const purchase = await readPublicLocalPurchase(await searchParams);
  if (!purchase) notFound();
  return <PublicPurchasePage {...purchase} />;
}
