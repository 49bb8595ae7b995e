import { notFound } from 'next/navigation';
import { ZonesPage } from '@/components/schools/zones-page';
import { removeZoneAction } from '@/lib/actions/school-merges';
import { saveZoneAction } from '@/lib/actions/schools';
import { titled } from '@/lib/messages/titled';
import { readZones } from '@/lib/queries/schools';

export const generateMetadata = titled('schools', (t) => t('zone.title'));

type Props = { searchParams: Promise<{ listo?: string; unida?: string; quitada?: string }> };

export default async function Zonas({ searchParams }: Props) {
  const found = await readZones();
  if (!found) notFound();
  const { listo, unida, quitada } = await searchParams;
  const done = unida ? 'merged' : quitada ? 'removed' : listo ? 'saved' : null;
  return <ZonesPage {...found} action={saveZoneAction} remove={removeZoneAction} done={done} />;
}
