import { LotsPage } from '@/components/tenders/lots-page';
import { mergeLotsAction, takeDemandAction } from '@/lib/actions/tenders-draft';
import { titled } from '@/lib/messages/titled';
import { leaveStep } from '@/lib/queries/tenders/left-step';
import { readLots } from '@/lib/queries/tenders/serving';

export const generateMetadata = titled('tenders-office', (t) => t('lots.title'));

export default async function Lots({ params }: { params: Promise<{ id: string }> }) {
  const page = await readLots((await params).id);
  if (!page) return leaveStep((await params).id);
  return <LotsPage {...page} actions={{ merge: mergeLotsAction, takeDemand: takeDemandAction }} />;
}
