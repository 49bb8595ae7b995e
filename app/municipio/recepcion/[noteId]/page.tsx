import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReceptionPage } from '@/components/deliveries/reception-form';
import { receiveDeliveryAction } from '@/lib/actions/deliveries';
import { deliveriesEs } from '@/lib/messages/es/deliveries';
import { readReceptionPage } from '@/lib/queries/note-page';
import { readNote } from '@/lib/queries/notes';

type Props = { params: Promise<{ noteId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const note = await readNote((await params).noteId);
  return { title: note ? deliveriesEs.noteOf(note.number, note.contract.number) : deliveriesEs.receptionTitle };
}

export default async function RecibirEntrega({ params }: Props) {
  const page = await readReceptionPage((await params).noteId);
  if (!page) notFound();
  return <ReceptionPage {...page} receive={receiveDeliveryAction} />;
}
