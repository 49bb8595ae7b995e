import { notFound } from 'next/navigation';
import { CapacityForm } from '@/components/census/capacity-form';
import { removeCapacityAct, saveCapacityAct } from '@/lib/actions/census';
import { censusEs } from '@/lib/messages/es/census';
import { readFoodOptions, readOwnFile } from '@/lib/queries/census/files';

export const metadata = { title: censusEs.form.capacity };

/** `nueva`, or the capacity to change. */
export default async function CapacityPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const file = await readOwnFile();
  const capacity = file?.capacities.find((one) => one.id === id) ?? null;
  if (!file || (id !== 'nueva' && !capacity)) notFound();
  return <CapacityForm capacity={capacity} foods={await readFoodOptions()} save={saveCapacityAct} remove={removeCapacityAct} />;
}
