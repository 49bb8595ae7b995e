import { notFound } from 'next/navigation';
import { Today } from '@/components/dashboards/today';
import { OpportunitiesPage } from '@/components/matching/opportunities-page';
import { titled } from '@/lib/messages/titled';
import { readToday } from '@/lib/queries/dashboards/today';
import { readOpportunities } from '@/lib/queries/matching/opportunities';

export const generateMetadata = titled('matching', (t) => t('opportunities.title'));

export default async function Opportunities() {
  const [page, tasks] = await Promise.all([readOpportunities(), readToday()]);
  if (!page) notFound();
  return (
    <>
      <Today tasks={tasks} here={['answer-tender']} />
      <OpportunitiesPage {...page} />
    </>
  );
}
