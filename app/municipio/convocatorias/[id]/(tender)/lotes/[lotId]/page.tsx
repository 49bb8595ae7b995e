import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LotPage } from '@/components/tenders/lot-page';
import { removeLotAction, saveLotAction, splitLotAction, takeDemandAction } from '@/lib/actions/tenders-draft';
import { leaveStep } from '@/lib/queries/tenders/left-step';
import { readOfficeTender } from '@/lib/queries/tenders/office';
import { readLot } from '@/lib/queries/tenders/serving';

type Props = { params: Promise<{ id: string; lotId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const tTenders = await getTranslations('tenders');
  const t = await getTranslations('tenders-office');
  const { id, lotId } = await params;
  const lot = (await readOfficeTender(id))?.detail.lots.find((one) => one.id === lotId);
  return { title: lot ? tTenders('lotTitle', { number: String(lot.number), title: lot.title }) : t('lots.title') };
}

const actions = { save: saveLotAction, split: splitLotAction, remove: removeLotAction, takeDemand: takeDemandAction };

export default async function Lot({ params }: Props) {
  const page = await readLot((await params).id, (await params).lotId);
  if (!page) return leaveStep((await params).id);
  return <LotPage tender={page.detail.tender} lot={page.lot} asked={page.asked} actions={actions} />;
}
