import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LotPage } from '@/components/tenders/lot-page';
import { removeLotAct, saveLotAct, splitLotAct, takeDemandAct } from '@/lib/actions/tenders-draft';
import { lotsEs } from '@/lib/messages/es/tenders-office';
import { readLot } from '@/lib/queries/tenders/serving';

export const metadata: Metadata = { title: lotsEs.title };

const acts = {
  save: saveLotAct,
  split: splitLotAct,
  remove: removeLotAct,
  takeDemand: takeDemandAct,
};

export default async function Lot({ params }: { params: Promise<{ id: string; lotId: string }> }) {
  const { id, lotId } = await params;
  const page = await readLot(id, lotId);
  if (!page) notFound();
  return <LotPage tender={page.sheet.tender} lot={page.lot} asked={page.asked} acts={acts} />;
}
