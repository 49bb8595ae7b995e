import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LotPage } from '@/components/tenders/lot-page';
import { removeLotAct, saveLotAct, splitLotAct, takeDemandAct } from '@/lib/actions/tenders-draft';
import { tendersEs } from '@/lib/messages/es/tenders';
import { lotsEs } from '@/lib/messages/es/tenders-office';
import { readOfficeTender } from '@/lib/queries/tenders/office';
import { readLot } from '@/lib/queries/tenders/serving';

type Props = { params: Promise<{ id: string; lotId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, lotId } = await params;
  const lot = (await readOfficeTender(id))?.sheet.lots.find((one) => one.id === lotId);
  return { title: lot ? tendersEs.lotTitle(lot.number, lot.title) : lotsEs.title };
}

const acts = { save: saveLotAct, split: splitLotAct, remove: removeLotAct, takeDemand: takeDemandAct };

export default async function Lot({ params }: Props) {
  const page = await readLot((await params).id, (await params).lotId);
  if (!page) notFound();
  return <LotPage tender={page.sheet.tender} lot={page.lot} asked={page.asked} acts={acts} />;
}
