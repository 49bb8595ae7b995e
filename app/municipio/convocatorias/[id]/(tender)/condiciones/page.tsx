import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TermsPage } from '@/components/tenders/terms-page';
import { updateTenderAction } from '@/lib/actions/tenders';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';
import { readOfficeTender } from '@/lib/queries/tenders/office';

export const metadata: Metadata = { title: officeTendersEs.taskTerms };

export default async function TenderTerms({ params }: { params: Promise<{ id: string }> }) {
  const page = await readOfficeTender((await params).id);
  if (!page?.rights.edit) notFound();
  return <TermsPage tender={page.detail.tender} update={updateTenderAction} />;
}
