import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpportunityPage } from '@/components/matching/opportunity-page';
import { opportunitiesEs } from '@/lib/messages/es/matching';
import { readOpportunity } from '@/lib/queries/matching/opportunities';

export const metadata: Metadata = { title: opportunitiesEs.title };

export default async function Opportunity({ params }: { params: Promise<{ id: string }> }) {
  const page = await readOpportunity((await params).id);
  if (!page) notFound();
  return <OpportunityPage {...page} />;
}
