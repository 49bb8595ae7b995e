import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReceptionPage } from '@/components/deliveries/reception-form';
import { receiveDeliveryAction } from '@/lib/actions/deliveries';
import { readReceptionPage } from '@/lib/queries/note-page';
import { readNote } from '@/lib/queries/notes';

type Props = { params: Promise<{ noteId: string }>; searchParams: Promise<{ listo?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('deliveries');
  const note = await readNote((await params).noteId);
  return { title: note ? t('noteOf', { number: String(note.number), contract: note.contract.number }) : t('receptionTitle') };
}

export default async function RecibirEntrega({ params, searchParams }: Props) {
  const page = await readReceptionPage((await params).noteId);
  if (!page) notFound();
  const received = (await searchParams).listo !== undefined;
  return <ReceptionPage {...page} received={received} receive={receiveDeliveryAction} />;
}
