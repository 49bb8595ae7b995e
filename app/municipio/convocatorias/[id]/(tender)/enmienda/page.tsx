import { AmendTenderPage } from '@/components/tenders/amend-page';
import { amendTenderAction } from '@/lib/actions/amendments';
import { titled } from '@/lib/messages/titled';
import { readAmending } from '@/lib/queries/tenders/amending';
import { leaveStep } from '@/lib/queries/tenders/left-step';

export const generateMetadata = titled('amendments', (t) => t('amend.title'));

export default async function Amend({ params }: { params: Promise<{ id: string }> }) {
  const page = await readAmending((await params).id);
  if (!page) return leaveStep((await params).id);
  return <AmendTenderPage {...page} amend={amendTenderAction} />;
}
