import 'server-only';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { readProducerDelivery } from './delivery-note';
import { readHistory } from './history';
import { readNote } from './notes';
import { readPaperHead } from './paper';

/** A delivery note at the reader's school, with its paper and what was done to it. Null for whoever may not read it. */
export async function readReceptionPage(noteId: string) {
  const note = await readNote(noteId);
  if (!note) return null;
  const [paper, history] = await Promise.all([readPaperHead(office.reception(note.id)), readHistory([note.id])]);
  return { note, paper, history };
}

/**
 * A delivery of the reader's own: the form for its note, where one is to be written; the note with its paper and what was done to it; or
 * which note the schedule's delivery has. Null for whoever may not read it. @param again a second note, for what is still missing
 */
export async function readDeliveryPage(id: string, again: boolean) {
  const found = await readProducerDelivery(id, again);
  if (!found || !('note' in found)) return found;
  const { note } = found;
  const [paper, history] = await Promise.all([readPaperHead(producer.delivery(note.id)), readHistory([note.id])]);
  return { note, paper, history };
}
