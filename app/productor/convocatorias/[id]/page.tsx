import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OpportunityPage } from '@/components/matching/opportunity-page';
import { readOpportunity } from '@/lib/queries/matching/opportunities';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('matching');
  return { title: (await readOpportunity((await params).id))?.detail.tender.title ?? t('opportunities.title') };
}

export default async function Opportunity({ params }: Props) {
  const page = await readOpportunity((await params).id);
  if (!page) notFound();
  return <OpportunityPage {...page} />;
}
