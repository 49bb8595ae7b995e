import type { Metadata } from 'next';
import { DataPage } from '@/components/data/data-page';
import { dataEs } from '@/lib/messages/es/data';
import { readCatalogue } from '@/lib/queries/open-data/catalogue';

export const metadata: Metadata = { title: dataEs.title, description: dataEs.lead };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Datos({ searchParams }: Props) {
  return <DataPage {...(await readCatalogue(await searchParams))} />;
}
