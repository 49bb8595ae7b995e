import { notFound } from 'next/navigation';
import { EnterLine } from '@/components/census/enter-line';
import { enterCapacityAction } from '@/lib/actions/census-officer';
import { titled } from '@/lib/messages/titled';
import { readCensusFile, readFoodOptions } from '@/lib/queries/census/files';

export const generateMetadata = titled('census', (t) => t('add.capacity'));

export default async function EnterCapacityPage({ params }: { params: Promise<{ orgId: string }> }) {
  const found = await readCensusFile((await params).orgId);
  if (!found?.canAdd) notFound();
  return <EnterLine file={found.file} foods={await readFoodOptions()} action={enterCapacityAction} />;
}
