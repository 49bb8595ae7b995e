import 'server-only';
import { countPupils, type Programme, updateProgramme } from '@/lib/data/programmes';
import { assertProgrammeMove, type ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { allPupils } from '@/lib/domain/schools/levels';
import type { Db } from '@/lib/platform/database';

/** Moves a year along its life. @throws Refusal wrong-step | programme-without-pupils | changed-meanwhile */
export async function moveProgramme(db: Db, programme: Programme, version: number, to: ProgrammeStatus) {
  const pupils = allPupils(await countPupils(db, programme.organisationId, programme.year));
  assertProgrammeMove(programme.status, to, pupils);
  await updateProgramme(db, { id: programme.id, version }, { status: to });
  return { id: programme.id, from: programme.status, to };
}
