import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpportunityPage } from '@/components/matching/opportunity-page';
import { opportunitiesEs } from '@/lib/messages/es/matching';
import { readOpportunity } from '@/lib/queries/matching/opportunities';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readOpportunity((await params).id))?.detail.tender.title ?? opportunitiesEs.title };
}

export default async function Opportunity({ params }: Props) {
  const page = await readOpportunity((await params).id);
  if (!page) notFound();
  return <OpportunityPage {...page} />;
}
