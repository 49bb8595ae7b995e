import { notFound } from 'next/navigation';
import { MunicipalHome } from '@/components/dashboards/municipal-home';
import { municipalHomeEs } from '@/lib/messages/es/municipal-home';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';

export const metadata = { title: municipalHomeEs.title };

export default async function MunicipalHomePage() {
  const home = await readMunicipalHome();
  if (!home) notFound();
  return <MunicipalHome {...home} />;
}
