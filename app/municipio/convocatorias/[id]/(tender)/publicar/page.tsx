import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublishPage } from '@/components/tenders/publish-page';
import { askRuleAct } from '@/lib/actions/rules';
import { publishTenderAct } from '@/lib/actions/tenders';
import { publishEs } from '@/lib/messages/es/tenders-office';
import { readPublication } from '@/lib/queries/tenders/drafting';

export const metadata: Metadata = { title: publishEs.title };

export default async function Publish({ params }: { params: Promise<{ id: string }> }) {
  const page = await readPublication((await params).id);
  if (!page) notFound();
  return <PublishPage {...page} publish={publishTenderAct} ask={askRuleAct} />;
}
