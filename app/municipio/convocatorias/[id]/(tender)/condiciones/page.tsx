import { notFound } from 'next/navigation';
import { TermsPage } from '@/components/tenders/terms-page';
import { updateTenderAction } from '@/lib/actions/tenders';
import { titled } from '@/lib/messages/titled';
import { readOfficeTender } from '@/lib/queries/tenders/office';

export const generateMetadata = titled('tenders-office', (t) => t('officeTenders.taskTerms'));

export default async function TenderTerms({ params }: { params: Promise<{ id: string }> }) {
  const page = await readOfficeTender((await params).id);
  if (!page?.rights.edit) notFound();
  return <TermsPage tender={page.detail.tender} update={updateTenderAction} />;
}
