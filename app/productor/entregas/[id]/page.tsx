import { notFound, redirect } from 'next/navigation';
import { NoteForm } from '@/components/deliveries/note-form';
import { ProducerNote } from '@/components/deliveries/producer-note';
import { withdrawNoteAction, writeNoteAction } from '@/lib/actions/deliveries';
import { answerAmendmentAction } from '@/lib/actions/receptions';
import { titled } from '@/lib/messages/titled';
import { readProducerDelivery } from '@/lib/queries/delivery-note';
import { readHistory } from '@/lib/queries/history';
import { readPaperHead } from '@/lib/queries/paper';
import { producer } from '@/lib/routes/producer';

export const generateMetadata = titled('deliveries', (t) => t('noteTitle'));

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ reponer?: string }> };

export default async function Entrega({ params, searchParams }: Props) {
  const found = await readProducerDelivery((await params).id, (await searchParams).reponer === 'si');
  if (!found) notFound();
  if ('noteId' in found) redirect(producer.delivery(found.noteId));
  if ('form' in found) return <NoteForm note={found.form} write={writeNoteAction} />;
  const { note } = found;
  const [paper, history] = await Promise.all([readPaperHead(producer.delivery(note.id)), readHistory([note.id])]);
  return <ProducerNote {...{ note, paper, history }} withdraw={withdrawNoteAction} answer={answerAmendmentAction} />;
}
