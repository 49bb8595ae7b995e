import 'server-only';
import { deleteBreak, findProgramme, insertBreak, lockProgramme, type Programme } from '@/lib/data/programmes';
import { assertBreakFits, assertProgrammeOpen, type Break } from '@/lib/domain/programmes/programmes';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/** Takes days out of the school calendar. @throws Refusal wrong-step | break-overlaps | break-outside-programme */
export async function setBreak(db: Db, programmeId: string, added: Break) {
  const programme = await readLocked(db, programmeId);
  assertProgrammeOpen(programme.status);
  assertBreakFits(added, programme);
  return { id: programme.id, breakId: await insertBreak(db, programmeId, added), ...added };
}

/** Gives days back to the school calendar. @throws Refusal wrong-step | not-found */
export async function removeBreak(db: Db, programmeId: string, breakId: string) {
  const programme = await readLocked(db, programmeId);
  assertProgrammeOpen(programme.status);
  await deleteBreak(db, programmeId, breakId);
  return { id: programme.id, breakId };
}

/** Read again once it is held: another break may have come in while waiting. */
async function readLocked(db: Db, programmeId: string): Promise<Programme> {
  await lockProgramme(db, programmeId);
  const programme = await findProgramme(db, programmeId);
  if (!programme) throw new Refusal('not-found');
  return programme;
}
