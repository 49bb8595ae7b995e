import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LineList } from '@/components/local-purchase/line-list';
import { sharedMetadata } from '@/components/share/metadata';
import { readPublicLineList } from '@/lib/queries/local-purchase-lines';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const t = await getTranslations('local-purchase');
  return sharedMetadata({
    title: t('lines.title'),
    description: t('lines.lead'),
    path: site.purchaseLines(),
    picture: 'compra-local',
  });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LineasDeCompraLocal({ searchParams }: Props) {
  const list = await readPublicLineList(await searchParams);
  if (!list) notFound();
  return <LineList of="site" {...list} />;
}
