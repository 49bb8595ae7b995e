import 'server-only';
import { previewSchoolImport } from '@/lib/data/school-import-preview';
import { confirmSchoolImport, type SchoolImport } from '@/lib/data/school-imports';
import { insertSchools, listZones, saveEnrolments, saveZone, updateSchool } from '@/lib/data/schools';
import { Refusal } from '@/lib/domain/refusal';
import type { SchoolFacts } from '@/lib/domain/schools/school-fields';
import { readGrounds } from '@/lib/integrations/municipal-outline';
import type { Db } from '@/lib/platform/database';

/**
 * Does what the staged list says, whole or not at all, and only if that is still what its reader saw.
 * @param seen the fingerprint of what its reader saw, and whether they said yes to its warnings
 * @throws Refusal import-already-confirmed | import-has-problems | changed-meanwhile | import-warnings-unseen
 */
export async function importSchools(db: Db, staged: SchoolImport, seen: { fingerprint: string; warnings: boolean }, now: Date) {
  await confirmSchoolImport(db, staged, now);
  const preview = await previewSchoolImport(db, staged, await readGrounds());
  if (!preview || preview.problems.length > 0) throw new Refusal('import-has-problems');
  if (preview.fingerprint !== seen.fingerprint) throw new Refusal('changed-meanwhile');
  if (preview.warnings.length > 0 && !seen.warnings) throw new Refusal('import-warnings-unseen', {}, 'warningsSeen');
  const { difference } = preview;

  const { organisationId, year, source } = staged;
  for (const name of difference.newZones) await saveZone(db, { organisationId, name });
  const zoneIds = new Map((await listZones(db, organisationId)).map(({ id, name }) => [name, id]));
  const columns = ({ zone, ...facts }: SchoolFacts) => ({ ...facts, zoneId: zoneIds.get(zone) ?? '' });

  const added = difference.added.map(({ facts, enrolments }) => ({ school: columns(facts), enrolments }));
  const addedIds = await insertSchools(db, { organisationId, year, source }, added);
  for (const { id, version, facts, enrolments } of difference.changed) {
    await updateSchool(db, { id, version }, { ...columns(facts), active: true });
    await saveEnrolments(db, id, year, source, enrolments);
  }
  return {
    id: staged.id,
    schoolIds: [...addedIds, ...difference.changed.map(({ id }) => id)],
    added: added.length,
    changed: difference.changed.length,
    unchanged: difference.unchanged.length,
  };
}
