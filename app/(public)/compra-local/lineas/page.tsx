import { notFound } from 'next/navigation';
import { LineList } from '@/components/local-purchase/line-list';
import { sharedMetadata } from '@/components/share/metadata';
import { localPurchaseEs } from '@/lib/messages/es/local-purchase';
import { readPublicLineList } from '@/lib/queries/local-purchase-lines';
import { site } from '@/lib/routes/site';

const { title, lead: description } = localPurchaseEs.lines;
export const metadata = sharedMetadata({ title, description, path: site.purchaseLines(), picture: 'compra-local' });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LineasDeCompraLocal({ searchParams }: Props) {
  const list = await readPublicLineList(await searchParams);
  if (!list) notFound();
  return <LineList of="site" {...list} />;
}
