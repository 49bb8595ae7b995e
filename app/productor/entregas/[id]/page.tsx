import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { NoteForm } from '@/components/deliveries/note-form';
import { ProducerNote } from '@/components/deliveries/producer-note';
import { withdrawNoteAct, writeNoteAct } from '@/lib/actions/deliveries';
import { answerAmendmentAct } from '@/lib/actions/receptions';
import { deliveriesEs } from '@/lib/messages/es/deliveries';
import { readProducerDelivery } from '@/lib/queries/delivery-note';
import { readHistory } from '@/lib/queries/history';
import { readPaper } from '@/lib/queries/paper';

export const metadata: Metadata = { title: deliveriesEs.noteTitle };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ reponer?: string }> };

export default async function Entrega({ params, searchParams }: Props) {
  const found = await readProducerDelivery((await params).id, (await searchParams).reponer === 'si');
  if (!found) notFound();
  if ('noteId' in found) redirect(`/productor/entregas/${found.noteId}`);
  if ('form' in found) return <NoteForm note={found.form} write={writeNoteAct} />;
  const { note } = found;
  const [paper, history] = await Promise.all([readPaper(`/productor/entregas/${note.id}`), readHistory([note.id])]);
  return <ProducerNote note={note} paper={paper} history={history} withdraw={withdrawNoteAct} answer={answerAmendmentAct} />;
}
