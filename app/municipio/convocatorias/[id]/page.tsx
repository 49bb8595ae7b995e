import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfficeTenderPage } from '@/components/tenders/office-tender-page';
import { annulTenderAct, callAgainAct, cancelTenderAct } from '@/lib/actions/tenders';
import { tendersEs } from '@/lib/messages/es/tenders';
import { readTenderPage } from '@/lib/queries/tenders/office';

export const metadata: Metadata = { title: tendersEs.title };

export default async function OfficeTender({ params }: { params: Promise<{ id: string }> }) {
  const page = await readTenderPage((await params).id);
  if (!page) notFound();
  return (
    <OfficeTenderPage
      {...page}
      acts={{
        cancel: cancelTenderAct,
        annul: annulTenderAct,
        callAgain: callAgainAct,
      }}
    />
  );
}
