import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LineList } from '@/components/local-purchase/line-list';
import { localPurchaseEs } from '@/lib/messages/es/local-purchase';
import { readPublicLineList } from '@/lib/queries/local-purchase-lines';

export const metadata: Metadata = { title: localPurchaseEs.lines.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LineasDeCompraLocal({ searchParams }: Props) {
  const list = await readPublicLineList(await searchParams);
  if (!list) notFound();
  return <LineList base="/compra-local" {...list} />;
}
