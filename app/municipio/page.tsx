import { notFound } from 'next/navigation';
import { MunicipalHome } from '@/components/dashboards/municipal-home';
import { titled } from '@/lib/messages/titled';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';

export const generateMetadata = titled('municipal-home', (t) => t('title'));

export default async function MunicipalHomePage() {
  const home = await readMunicipalHome();
  if (!home) notFound();
  return <MunicipalHome {...home} />;
}
