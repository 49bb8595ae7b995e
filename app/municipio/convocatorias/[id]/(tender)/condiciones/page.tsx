import { TermsPage } from '@/components/tenders/terms-page';
import { updateTenderAction } from '@/lib/actions/tenders';
import { titled } from '@/lib/messages/titled';
import { leaveStep } from '@/lib/queries/tenders/left-step';
import { readOfficeTender } from '@/lib/queries/tenders/office';

export const generateMetadata = titled('tenders-office', (t) => t('officeTenders.taskTerms'));

export default async function TenderTerms({ params }: { params: Promise<{ id: string }> }) {
  const page = await readOfficeTender((await params).id);
  if (!page?.rights.edit) return leaveStep((await params).id);
  return <TermsPage tender={page.detail.tender} update={updateTenderAction} />;
}
