import { notFound } from 'next/navigation';
import { TargetsForm } from '@/components/rations/targets-form';
import { saveTargetsAction } from '@/lib/actions/foods';
import { rationsEs } from '@/lib/messages/es/rations';
import { readTargets } from '@/lib/queries/rations';

export const metadata = { title: rationsEs.targets };

type Props = { searchParams: Promise<{ nivel?: string; comida?: string }> };

export default async function CambiarMetas({ searchParams }: Props) {
  const found = await readTargets(await searchParams);
  if (!found?.mayCook) notFound();
  const { mayCook: _, ...targets } = found;
  return <TargetsForm {...targets} action={saveTargetsAction} />;
}
