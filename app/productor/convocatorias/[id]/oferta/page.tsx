import { notFound } from 'next/navigation';
import { OfferPage } from '@/components/offers/offer-page';
import { saveOfferDraftAct, sendOfferAct } from '@/lib/actions/offers';
import { offersEs } from '@/lib/messages/es/offers';
import { readOfferStep } from '@/lib/queries/offers/step';

export const metadata = { title: offersEs.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ paso?: string | string[] }> };

export default async function Oferta({ params, searchParams }: Props) {
  const { paso } = await searchParams;
  const found = await readOfferStep((await params).id, typeof paso === 'string' ? paso : undefined);
  if (!found) notFound();
  return <OfferPage {...found} acts={{ save: saveOfferDraftAct, send: sendOfferAct }} />;
}
