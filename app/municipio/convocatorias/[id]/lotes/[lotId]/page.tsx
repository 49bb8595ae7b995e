import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LotPage } from '@/components/tenders/lot-page';
import { removeLotAct, saveLotAct, splitLotAct } from '@/lib/actions/tenders-draft';
import { lotsEs } from '@/lib/messages/es/tenders-office';
import { readOfficeTender } from '@/lib/queries/tenders/office';

export const metadata: Metadata = { title: lotsEs.title };

export default async function Lot({ params }: { params: Promise<{ id: string; lotId: string }> }) {
  const { id, lotId } = await params;
  const page = await readOfficeTender(id);
  const lot = page?.sheet.lots.find((one) => one.id === lotId);
  if (!page?.rights.edit || !lot) notFound();
  return <LotPage tender={page.sheet.tender} lot={lot} acts={{ save: saveLotAct, split: splitLotAct, remove: removeLotAct }} />;
}
