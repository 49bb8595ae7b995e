import { notFound } from 'next/navigation';
import { LineList } from '@/components/local-purchase/line-list';
import { exportPurchaseLinesAction } from '@/lib/actions/purchase-lines';
import { titled } from '@/lib/messages/titled';
import { readOwnLineList } from '@/lib/queries/local-purchase-lines';

export const generateMetadata = titled('local-purchase', (t) => t('lines.title'));

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LineasDelMunicipio({ searchParams }: Props) {
  const list = await readOwnLineList(await searchParams);
  if (!list) notFound();
  return <LineList of="office" {...list} exportAll={exportPurchaseLinesAction} />;
}
