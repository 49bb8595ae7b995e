import 'server-only';
import { type NoteToReceive, saveReception } from '@/lib/data/deliveries';
import { notify } from '@/lib/data/notices';
import { checkReception, type SeenLine } from '@/lib/domain/deliveries/reception';
import type { Db } from '@/lib/platform/database';

/**
 * The reception act of a note, by the school's receiver. The supplier is told of what was not accepted.
 * @throws Refusal already-received, or what checkReception finds
 */
export async function receiveDelivery(
  db: Db,
  note: NoteToReceive,
  { seen, remark, receivedById }: { seen: readonly SeenLine[]; remark: string; receivedById: string },
) {
  const lines = checkReception(note.lines, seen);
  const actId = await saveReception(db, { noteId: note.noteId, receivedById, remark, lines });
  const acceptedUnits = lines.reduce((sum, line) => sum + line.acceptedUnits, 0);
  const rejectedUnits = lines.reduce((sum, line) => sum + line.rejectedUnits, 0);
  if (rejectedUnits > 0) {
    await notify(db, {
      organisationIds: [note.supplierId],
      code: 'delivery-rejected',
      params: { note: note.number, contract: note.contractNumber, units: rejectedUnits },
      href: `/productor/entregas/${note.noteId}`,
    });
  }
  return { id: note.noteId, actId, acceptedUnits, rejectedUnits };
}
