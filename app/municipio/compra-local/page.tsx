import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfficePurchasePage } from '@/components/local-purchase/purchase-pages';
import { localPurchaseEs } from '@/lib/messages/es/local-purchase';
import { readOwnLocalPurchase, readPurchasePaper } from '@/lib/queries/local-purchase';

export const metadata: Metadata = { title: localPurchaseEs.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CompraLocalDelMunicipio({ searchParams }: Props) {
  const summary = await readOwnLocalPurchase(await searchParams);
  if (!summary) notFound();
  return <OfficePurchasePage summary={summary} years={summary.years} paper={await readPurchasePaper(summary)} />;
}
