import { notFound } from 'next/navigation';
import { EnterLine } from '@/components/census/enter-line';
import { enterCapacityAction } from '@/lib/actions/census-officer';
import { censusEs } from '@/lib/messages/es/census';
import { readCensusFile, readFoodOptions } from '@/lib/queries/census/files';

export const metadata = { title: censusEs.add.capacity };

export default async function EnterCapacityPage({ params }: { params: Promise<{ orgId: string }> }) {
  const found = await readCensusFile((await params).orgId);
  if (!found?.canAdd) notFound();
  return <EnterLine file={found.file} foods={await readFoodOptions()} action={enterCapacityAction} />;
}
