import { notFound } from 'next/navigation';
import { ZonesPage } from '@/components/schools/zones-page';
import { saveZoneAct } from '@/lib/actions/schools';
import { schoolsEs } from '@/lib/messages/es/schools';
import { readZones } from '@/lib/queries/schools';

export const metadata = { title: schoolsEs.zone.title };

export default async function Zonas({ searchParams }: { searchParams: Promise<{ listo?: string }> }) {
  const found = await readZones();
  if (!found) notFound();
  return <ZonesPage {...found} act={saveZoneAct} saved={(await searchParams).listo !== undefined} />;
}
