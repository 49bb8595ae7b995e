import 'server-only';
import { mergeSchoolRows } from '@/lib/data/school-merges';
import type { OwnedSchool, Zone } from '@/lib/data/schools';
import { lockZones, mergeZoneRows, retireZone, zoneUse } from '@/lib/data/zone-merges';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Joins one zone to another: its schools, and the drafts that name it, follow; what is published keeps its zone.
 * @param seen how many schools and drafted lots the person was shown
 * @throws Refusal merge-with-itself | changed-meanwhile
 */
export async function mergeZones(
  db: Db,
  { from, into, seen }: { from: Zone; into: Zone; seen: { schools: number; drafted: number } },
): Promise<{ id: string; name: string; into: string; schools: number; drafted: number; published: number }> {
  if (from.id === into.id) throw new Refusal('merge-with-itself', {}, 'intoId');
  const standing = await lockZones(db, from.organisationId);
  const use = await zoneUse(db, from.id);
  if (!standing.has(from.id) || !standing.has(into.id)) throw new Refusal('changed-meanwhile');
  if (use.schools !== seen.schools || use.drafted !== seen.drafted) throw new Refusal('changed-meanwhile');
  await mergeZoneRows(db, from, into);
  return { id: from.id, name: from.name, into: into.name, ...use };
}

/** Takes an empty zone away. @throws Refusal changed-meanwhile | zone-not-empty | zone-in-draft */
export async function removeZone(db: Db, zone: Zone): Promise<{ id: string; name: string }> {
  const standing = await lockZones(db, zone.organisationId);
  if (!standing.has(zone.id)) throw new Refusal('changed-meanwhile');
  const { schools, drafted } = await zoneUse(db, zone.id);
  if (schools > 0) throw new Refusal('zone-not-empty', { schools });
  if (drafted > 0) throw new Refusal('zone-in-draft', { lots: drafted });
  await retireZone(db, zone.id);
  return { id: zone.id, name: zone.name };
}

type Seen = { version: number; intoVersion: number };

/**
 * Joins a school that is on record twice to the one that stays.
 * @throws Refusal merge-with-itself | changed-meanwhile
 */
export async function mergeSchools(
  db: Db,
  { from, into, seen }: { from: OwnedSchool; into: OwnedSchool; seen: Seen },
): Promise<{ id: string; code: string; name: string; into: string }> {
  if (from.id === into.id) throw new Refusal('merge-with-itself', {}, 'intoId');
  await mergeSchoolRows(db, { id: from.id, version: seen.version }, { id: into.id, version: seen.intoVersion });
  return { id: from.id, code: from.code, name: from.name, into: into.code };
}
