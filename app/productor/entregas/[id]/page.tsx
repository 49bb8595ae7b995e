import { notFound, redirect } from 'next/navigation';
import { NoteForm } from '@/components/deliveries/note-form';
import { ProducerNote } from '@/components/deliveries/producer-note';
import { withdrawNoteAction, writeNoteAction } from '@/lib/actions/deliveries';
import { answerAmendmentAction } from '@/lib/actions/receptions';
import { titled } from '@/lib/messages/titled';
import { readDeliveryPage } from '@/lib/queries/note-page';
import { producer } from '@/lib/routes/producer';

export const generateMetadata = titled('deliveries', (t) => t('noteTitle'));

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ reponer?: string }> };

export default async function Entrega({ params, searchParams }: Props) {
  const found = await readDeliveryPage((await params).id, (await searchParams).reponer === 'si');
  if (!found) notFound();
  if ('noteId' in found) redirect(producer.delivery(found.noteId));
  if ('form' in found) return <NoteForm note={found.form} write={writeNoteAction} />;
  return <ProducerNote {...found} withdraw={withdrawNoteAction} answer={answerAmendmentAction} />;
}
