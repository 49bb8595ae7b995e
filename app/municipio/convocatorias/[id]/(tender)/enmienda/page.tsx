import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AmendTenderPage } from '@/components/tenders/amend-page';
import { amendTenderAction } from '@/lib/actions/amendments';
import { amendEs } from '@/lib/messages/es/amendments';
import { readAmending } from '@/lib/queries/tenders/amending';

export const metadata: Metadata = { title: amendEs.title };

export default async function Amend({ params }: { params: Promise<{ id: string }> }) {
  const page = await readAmending((await params).id);
  if (!page) notFound();
  return <AmendTenderPage {...page} amend={amendTenderAction} />;
}
