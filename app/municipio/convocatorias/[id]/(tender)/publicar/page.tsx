import { notFound } from 'next/navigation';
import { PublishPage } from '@/components/tenders/publish-page';
import { askRuleAction } from '@/lib/actions/rules';
import { publishTenderAction } from '@/lib/actions/tenders';
import { titled } from '@/lib/messages/titled';
import { readPublication } from '@/lib/queries/tenders/drafting';

export const generateMetadata = titled('tenders-office', (t) => t('publish.title'));

export default async function Publish({ params }: { params: Promise<{ id: string }> }) {
  const page = await readPublication((await params).id);
  if (!page) notFound();
  return <PublishPage {...page} publish={publishTenderAction} ask={askRuleAction} />;
}
