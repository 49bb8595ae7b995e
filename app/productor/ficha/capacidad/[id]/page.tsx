import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CapacityForm } from '@/components/census/capacity-form';
import { removeCapacityAction, saveCapacityAction } from '@/lib/actions/census';
import { censusEs } from '@/lib/messages/es/census';
import { readFoodOptions, readOwnFile } from '@/lib/queries/census/files';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const one = (await readOwnFile())?.capacities.find((other) => other.id === id);
  return { title: one ? `${censusEs.form.capacity}: ${one.food}` : censusEs.file.addCapacity };
}

/** `nueva`, or the capacity to change. */
export default async function CapacityPage({ params }: Props) {
  const { id } = await params;
  const file = await readOwnFile();
  const capacity = file?.capacities.find((one) => one.id === id) ?? null;
  if (!file || (id !== 'nueva' && !capacity)) notFound();
  return (
    <CapacityForm capacity={capacity} foods={await readFoodOptions()} save={saveCapacityAction} remove={removeCapacityAction} />
  );
}
