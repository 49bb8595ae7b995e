import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpportunitiesPage } from '@/components/matching/opportunities-page';
import { opportunitiesEs } from '@/lib/messages/es/matching';
import { readOpportunities } from '@/lib/queries/matching/opportunities';

export const metadata: Metadata = { title: opportunitiesEs.title };

export default async function Opportunities() {
  const page = await readOpportunities();
  if (!page) notFound();
  return <OpportunitiesPage {...page} />;
}
