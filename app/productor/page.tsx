import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpportunitiesPage } from '@/components/matching/opportunities-page';
import { Today } from '@/components/people/today';
import { opportunitiesEs } from '@/lib/messages/es/matching';
import { readOpportunities } from '@/lib/queries/matching/opportunities';
import { readToday } from '@/lib/queries/people/today';

export const metadata: Metadata = { title: opportunitiesEs.title };

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
