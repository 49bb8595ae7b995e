import { notFound } from 'next/navigation';
import { OfficePurchasePage } from '@/components/local-purchase/purchase-pages';
import { titled } from '@/lib/messages/titled';
import { readOwnLocalPurchase, readPurchasePaper } from '@/lib/queries/local-purchase';

export const generateMetadata = titled('local-purchase', (t) => t('title'));

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CompraLocalDelMunicipio({ searchParams }: Props) {
  const summary = await readOwnLocalPurchase(await searchParams);
  if (!summary) notFound();
  return <OfficePurchasePage summary={summary} years={summary.years} paper={await readPurchasePaper(summary)} />;
}
