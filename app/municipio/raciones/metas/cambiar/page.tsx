import { notFound } from 'next/navigation';
import { TargetsForm } from '@/components/rations/targets-form';
import { saveTargetsAction } from '@/lib/actions/foods';
import { titled } from '@/lib/messages/titled';
import { readTargets } from '@/lib/queries/rations';

export const generateMetadata = titled('rations', (t) => t('targets'));

type Props = { searchParams: Promise<{ nivel?: string; comida?: string }> };

export default async function CambiarMetas({ searchParams }: Props) {
  const found = await readTargets(await searchParams);
  if (!found?.mayCook) notFound();
  const { mayCook: _, ...targets } = found;
  return <TargetsForm {...targets} action={saveTargetsAction} />;
}
