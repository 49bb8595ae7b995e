import { notFound } from 'next/navigation';
import { RationsPage } from '@/components/rations/rations-page';
import { saveWeekAct } from '@/lib/actions/rations';
import { rationsEs } from '@/lib/messages/es/rations';
import { readRations } from '@/lib/queries/rations';

export const metadata = { title: rationsEs.title };

type Props = { searchParams: Promise<{ programa?: string; nivel?: string; listo?: string }> };

export default async function Raciones({ searchParams }: Props) {
  const query = await searchParams;
  const found = await readRations(query);
  if (!found) notFound();
  return <RationsPage {...found} act={saveWeekAct} saved={query.listo !== undefined} />;
}
