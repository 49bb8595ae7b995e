import { SecondCallPage } from '@/components/tenders/second-call-page';
import { callAgainAction } from '@/lib/actions/tenders';
import { titled } from '@/lib/messages/titled';
import { leaveStep } from '@/lib/queries/tenders/left-step';
import { readSecondCall } from '@/lib/queries/tenders/second-call';

export const generateMetadata = titled('second-call', (t) => t('title'));

export default async function SecondCall({ params }: { params: Promise<{ id: string }> }) {
  const page = await readSecondCall((await params).id);
  if (!page) return leaveStep((await params).id);
  return <SecondCallPage {...page} callAgain={callAgainAction} />;
}
