import { DataPage } from '@/components/data/data-page';
import { sharedMetadata } from '@/components/share/metadata';
import { dataEs } from '@/lib/messages/es/data';
import { readCropMap } from '@/lib/queries/crops';
import { readCatalogue } from '@/lib/queries/open-data/catalogue';
import { site } from '@/lib/routes/site';

export const metadata = sharedMetadata({ title: dataEs.title, description: dataEs.lead, path: site.data() });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Datos({ searchParams }: Props) {
  const query = await searchParams;
  const [catalogue, crops] = await Promise.all([readCatalogue(query), readCropMap(query)]);
  return <DataPage {...catalogue} crops={crops} />;
}
