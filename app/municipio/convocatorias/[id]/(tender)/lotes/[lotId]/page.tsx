import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LotPage } from '@/components/tenders/lot-page';
import { removeLotAction, saveLotAction, splitLotAction, takeDemandAction } from '@/lib/actions/tenders-draft';
import { tendersEs } from '@/lib/messages/es/tenders';
import { lotsEs } from '@/lib/messages/es/tenders-office';
import { readOfficeTender } from '@/lib/queries/tenders/office';
import { readLot } from '@/lib/queries/tenders/serving';

type Props = { params: Promise<{ id: string; lotId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, lotId } = await params;
  const lot = (await readOfficeTender(id))?.detail.lots.find((one) => one.id === lotId);
  return { title: lot ? tendersEs.lotTitle(lot.number, lot.title) : lotsEs.title };
}

const actions = { save: saveLotAction, split: splitLotAction, remove: removeLotAction, takeDemand: takeDemandAction };

export default async function Lot({ params }: Props) {
  const page = await readLot((await params).id, (await params).lotId);
  if (!page) notFound();
  return <LotPage tender={page.detail.tender} lot={page.lot} asked={page.asked} actions={actions} />;
}
