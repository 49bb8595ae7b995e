import { PublishPage } from '@/components/tenders/publish-page';
import { askRuleAction } from '@/lib/actions/rules';
import { publishTenderAction } from '@/lib/actions/tenders';
import { titled } from '@/lib/messages/titled';
import { readPublication } from '@/lib/queries/tenders/drafting';
import { leaveStep } from '@/lib/queries/tenders/left-step';

export const generateMetadata = titled('tenders-office', (t) => t('publish.title'));

export default async function Publish({ params }: { params: Promise<{ id: string }> }) {
  const page = await readPublication((await params).id);
  if (!page) return leaveStep((await params).id);
  return <PublishPage {...page} publish={publishTenderAction} ask={askRuleAction} />;
}
