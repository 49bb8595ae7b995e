import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReceptionPage } from '@/components/deliveries/reception-form';
import { receiveDeliveryAction } from '@/lib/actions/deliveries';
import { readHistory } from '@/lib/queries/history';
import { readNote } from '@/lib/queries/notes';
import { readPaperHead } from '@/lib/queries/paper';
import { office } from '@/lib/routes/office';

type Props = { params: Promise<{ noteId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('deliveries');
  const note = await readNote((await params).noteId);
  return { title: note ? t('noteOf', { number: String(note.number), contract: note.contract.number }) : t('receptionTitle') };
}

export default async function RecibirEntrega({ params }: Props) {
  const note = await readNote((await params).noteId);
  if (!note) notFound();
  const [paper, history] = await Promise.all([readPaperHead(office.reception(note.id)), readHistory([note.id])]);
  return <ReceptionPage note={note} paper={paper} history={history} receive={receiveDeliveryAction} />;
}
