import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CapacityForm } from '@/components/census/capacity-form';
import { removeCapacityAction, saveCapacityAction } from '@/lib/actions/census';
import { readFoodOptions, readOwnFile } from '@/lib/queries/census/files';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('census');
  const { id } = await params;
  const one = (await readOwnFile())?.capacities.find((other) => other.id === id);
  return { title: one ? `${t('form.capacity')}: ${one.food}` : t('file.addCapacity') };
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
