import { notFound } from 'next/navigation';
import { AmendTenderPage } from '@/components/tenders/amend-page';
import { amendTenderAction } from '@/lib/actions/amendments';
import { titled } from '@/lib/messages/titled';
import { readAmending } from '@/lib/queries/tenders/amending';

export const generateMetadata = titled('amendments', (t) => t('amend.title'));

export default async function Amend({ params }: { params: Promise<{ id: string }> }) {
  const page = await readAmending((await params).id);
  if (!page) notFound();
  return <AmendTenderPage {...page} amend={amendTenderAction} />;
}
