import 'server-only';
import { findZone, insertSchool, type OwnedSchool, saveEnrolments, saveZone, updateSchool, type Zone } from '@/lib/data/schools';
import { Refusal } from '@/lib/domain/refusal';
import type { Enrolment } from '@/lib/domain/schools/levels';
import type { SchoolColumns } from '@/lib/domain/schools/school-fields';
import type { Db } from '@/lib/platform/database';

export type SchoolValues = {
  version?: number | undefined;
  facts: SchoolColumns;
  active: boolean;
  year?: number | undefined;
  source?: string | undefined;
  enrolments: readonly Enrolment[];
};

/**
 * Writes a school and, where the form brings them, its pupils of one year.
 * @param school the one to change, or null to open a new one
 * @throws Refusal not-found (a zone of somebody else) | changed-meanwhile | school-code-taken | check-input
 */
export async function saveSchool(
  db: Db,
  organisationId: string,
  school: OwnedSchool | null,
  form: SchoolValues,
): Promise<{ id: string; code: string; pupils: number }> {
  const zone = await findZone(db, form.facts.zoneId);
  if (zone?.organisationId !== organisationId) throw new Refusal('not-found', {}, 'zoneId');

  const id = school?.id ?? (await insertSchool(db, organisationId, form.facts));
  if (school) await updateSchool(db, { id, version: form.version ?? 0 }, { ...form.facts, active: form.active });

  const known = new Set(school?.enrolments.map(({ level }) => level));
  const told = form.enrolments.filter(({ level, girls, boys }) => girls + boys > 0 || known.has(level));
  if (form.year && told.length > 0) await saveEnrolments(db, id, form.year, form.source ?? '', told);
  return { id, code: form.facts.code, pupils: told.reduce((sum, { girls, boys }) => sum + girls + boys, 0) };
}

/** Opens a zone or gives it another name. @throws Refusal zone-name-taken */
export async function nameZone(
  db: Db,
  organisationId: string,
  zone: Zone | null,
  name: string,
): Promise<{ id: string; name: string }> {
  return { id: await saveZone(db, { id: zone?.id, organisationId, name }), name };
}
