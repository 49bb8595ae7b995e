import 'server-only';
import { previewSchoolImport } from '@/lib/data/school-import-preview';
import { confirmSchoolImport, type SchoolImport } from '@/lib/data/school-imports';
import { insertSchools, listZones, saveEnrolments, saveZone, updateSchool } from '@/lib/data/schools';
import type { Actor } from '@/lib/domain/access/actor';
import { importedAtOnce } from '@/lib/domain/jobs/job';
import { Refusal } from '@/lib/domain/refusal';
import type { ImportDifference } from '@/lib/domain/schools/difference';
import type { SchoolFacts } from '@/lib/domain/schools/school-fields';
import { readGrounds } from '@/lib/integrations/municipal-outline';
import type { Db } from '@/lib/platform/database';
import { startJob } from '@/lib/services/jobs/start';

/** The fingerprint of what its reader saw, and whether they said yes to its warnings. */
export type SeenImport = { fingerprint: string; warnings: boolean };

/**
 * Does what the staged list says, whole or not at all, and only if that is still what its reader saw. A list of many changes is left to a
 * worker, which judges it again.
 * @throws Refusal import-already-confirmed | import-has-problems | changed-meanwhile | import-warnings-unseen | job-underway
 */
export async function importSchools(db: Db, actor: Actor, staged: SchoolImport, seen: SeenImport, now: Date) {
  const difference = await judgeImport(db, staged, seen);
  if (difference.added.length + difference.changed.length <= importedAtOnce)
    return { ...(await writeImport(db, staged, difference, now)), jobId: null };
  const input = { importId: staged.id, ...seen };
  return {
    id: staged.id,
    schoolIds: [],
    jobId: await startJob(db, actor, { kind: 'schools-import', input, uniqueKey: staged.id }),
  };
}

/** What the list would change, if that may be done. Writes nothing. */
export async function judgeImport(db: Db, staged: SchoolImport, seen: SeenImport): Promise<ImportDifference> {
  if (staged.confirmedAt) throw new Refusal('import-already-confirmed');
  const preview = await previewSchoolImport(db, staged, await readGrounds());
  if (!preview || preview.problems.length > 0) throw new Refusal('import-has-problems');
  if (preview.fingerprint !== seen.fingerprint) throw new Refusal('changed-meanwhile');
  if (preview.warnings.length > 0 && !seen.warnings) throw new Refusal('import-warnings-unseen', {}, 'warningsSeen');
  return preview.difference;
}

/**
 * Writes what was judged.
 * @param told how many schools of how many are written
 * @throws Refusal import-already-confirmed
 */
export async function writeImport(
  db: Db,
  staged: SchoolImport,
  difference: ImportDifference,
  now: Date,
  told: (done: number, of: number) => Promise<void> = async () => {},
) {
  await confirmSchoolImport(db, staged, now);
  const { organisationId, year, source } = staged;
  for (const name of difference.newZones) await saveZone(db, { organisationId, name });
  const zoneIds = new Map((await listZones(db, organisationId)).map(({ id, name }) => [name, id]));
  const columns = ({ zone, ...facts }: SchoolFacts) => ({ ...facts, zoneId: zoneIds.get(zone) ?? '' });

  const many = difference.added.length + difference.changed.length;
  const added = difference.added.map(({ facts, enrolments }) => ({ school: columns(facts), enrolments }));
  const addedIds = await insertSchools(db, { organisationId, year, source }, added);
  for (const [place, { id, version, facts, enrolments }] of difference.changed.entries()) {
    await told(added.length + place, many);
    await updateSchool(db, { id, version }, { ...columns(facts), active: true });
    await saveEnrolments(db, id, year, source, enrolments);
  }
  await told(many, many);
  return {
    id: staged.id,
    schoolIds: [...addedIds, ...difference.changed.map(({ id }) => id)],
    added: added.length,
    changed: difference.changed.length,
    unchanged: difference.unchanged.length,
  };
}
