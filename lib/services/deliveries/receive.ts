import 'server-only';
import { lockNote } from '@/lib/data/amendments';
import { type NoteToReceive, saveReception } from '@/lib/data/deliveries';
import { readNoteEnd } from '@/lib/data/delivery-ends';
import { notify } from '@/lib/data/notices';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { checkReception, type SeenLine } from '@/lib/domain/deliveries/reception';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';

type Signed = { seen: readonly SeenLine[]; remark: string; agreedExpired: boolean; receivedById: string };

/**
 * The reception act of a note, by the school's receiver. The supplier is told of what was not accepted or never came.
 * @throws Refusal already-received | receive-withdrawn, or what checkReception finds
 */
export async function receiveDelivery(
  db: Db,
  note: NoteToReceive,
  { seen, remark, agreedExpired, receivedById }: Signed,
  now: Date,
) {
  await lockNote(db, note.noteId); // its producer may be taking it back
  if ((await readNoteEnd(db, note.noteId)).withdrawn) throw new Refusal('receive-withdrawn');
  const lines = checkReception(note.lines, seen, { deliveredOn: note.deliveredOn, today: dayInLaPaz(now), agreedExpired });
  const actId = await saveReception(db, { noteId: note.noteId, receivedById, remark, lines });
  const acceptedUnits = lines.reduce((sum, line) => sum + line.acceptedUnits, 0);
  const rejectedUnits = lines.reduce((sum, line) => sum + line.rejectedUnits, 0);
  const missingUnits = lines.reduce((sum, line) => sum + line.missingUnits, 0);
  if (rejectedUnits + missingUnits > 0) {
    await notify(db, {
      partyIds: [note.supplierPartyId],
      code: 'delivery-rejected',
      params: { note: note.number, contract: note.contractNumber, units: rejectedUnits, missing: missingUnits },
      href: producer.delivery(note.noteId),
    });
  }
  return { id: note.noteId, actId, acceptedUnits, rejectedUnits, missingUnits, agreedExpired };
}
