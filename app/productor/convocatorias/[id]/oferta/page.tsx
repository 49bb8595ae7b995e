import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfferPage } from '@/components/offers/offer-page';
import { stepTitle } from '@/components/offers/step-title';
import { saveOfferDraftAction, sendOfferAction } from '@/lib/actions/offers';
import { readStep } from '@/lib/domain/offers/steps';
import { getTranslators } from '@/lib/messages/translators';
import { readOfferDraft } from '@/lib/queries/offers/offer-draft';
import { readOfferStep } from '@/lib/queries/offers/step';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ paso?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const translators = await getTranslators();
  const [found, { paso }] = [await readOfferDraft((await params).id), await searchParams];
  const step = typeof paso === 'string' ? paso : undefined;
  return { title: found ? stepTitle(translators, found.tender, readStep(step, found.tender)) : translators('offers')('title') };
}

export default async function Oferta({ params, searchParams }: Props) {
  const { paso } = await searchParams;
  const found = await readOfferStep((await params).id, typeof paso === 'string' ? paso : undefined);
  if (!found) notFound();
  return <OfferPage {...found} actions={{ save: saveOfferDraftAction, send: sendOfferAction }} />;
}
