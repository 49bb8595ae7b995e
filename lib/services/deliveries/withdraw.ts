import 'server-only';
import { lockNote } from '@/lib/data/amendments';
import { lockContract } from '@/lib/data/contracts';
import { type OwnNote, readNoteEnd, saveWithdrawal } from '@/lib/data/delivery-ends';
import { notify } from '@/lib/data/notices';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';

/**
 * The producer takes a note back before the school received it: its units are free again, and so is its place in the schedule.
 * @throws Refusal already-received | note-withdrawn
 */
export async function withdrawNote(db: Db, note: OwnNote, { reason, withdrawnById }: { reason: string; withdrawnById: string }) {
  await lockContract(db, note.id);
  await lockNote(db, note.noteId);
  const { received, withdrawn } = await readNoteEnd(db, note.noteId);
  if (received) throw new Refusal('withdraw-received');
  if (withdrawn) throw new Refusal('note-withdrawn');
  await saveWithdrawal(db, { noteId: note.noteId, reason, withdrawnById });
  await notify(db, {
    organisationIds: [note.buyerId],
    code: 'note-withdrawn',
    params: { note: note.number, contract: note.contractNumber },
    href: office.reception(note.noteId),
  });
  return { id: note.noteId };
}
