import { getTranslations } from 'next-intl/server';
import { DataPage } from '@/components/data/data-page';
import { sharedMetadata } from '@/components/share/metadata';
import { readCropMap } from '@/lib/queries/crops';
import { readCatalogue } from '@/lib/queries/open-data/catalogue';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const t = await getTranslations('data');
  return sharedMetadata({ title: t('title'), description: t('lead'), path: site.data() });
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Datos({ searchParams }: Props) {
  const query = await searchParams;
  const [catalogue, crops] = await Promise.all([readCatalogue(query), readCropMap(query)]);
  return <DataPage {...catalogue} crops={crops} />;
}
