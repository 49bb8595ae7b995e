import 'server-only';
import { previewSchoolMerge } from '@/lib/data/school-merges';
import { findSchool, findZone, listSchools, listZones, type OwnedSchool } from '@/lib/data/schools';
import { zoneUse } from '@/lib/data/zone-merges';
import { duplicates } from '@/lib/domain/duplicates';
import { IdInput } from '@/lib/domain/inputs';
import { compareKey, plainText } from '@/lib/domain/text';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitledActor } from '@/lib/queries/entitled';

/**
 * A zone to be joined to another, and, once the other is chosen, what that would do: three statements.
 * Null when there is no such zone of the reader's, or they may not.
 */
export async function readZoneMerge(rawId: string, rawInto: string | undefined) {
  const actor = await readEntitledActor('zone.merge');
  const id = IdInput.safeParse(rawId).data;
  const zone = actor && id ? await findZone(prisma(), id) : null;
  if (!zone || zone.organisationId !== actor?.organisation.id) return null;
  const others = (await listZones(prisma(), zone.organisationId)).filter((one) => one.id !== zone.id);
  const into = others.find((one) => one.id === rawInto) ?? null;
  return { zone, others, into, use: await zoneUse(prisma(), zone.id) };
}

/** The same for a school that is on record twice: four statements. The year of its pupils does not matter: all years are joined. */
export async function readSchoolMerge(rawId: string, rawInto: string | undefined) {
  const actor = await readEntitledActor('school.merge');
  const id = IdInput.safeParse(rawId).data;
  const school = actor && id ? await findSchool(prisma(), id, 0) : null;
  if (!school || school.organisationId !== actor?.organisation.id) return null;
  const all = (await listSchools(prisma(), school.organisationId, 0)).filter((one) => one.id !== school.id);
  const into = all.find((one) => one.id === rawInto) ?? null;
  const others = all.filter((one) => one === into || seemsTheSame(school, one)).slice(0, maxOthers);
  return { school, others, into, merge: into && (await previewSchoolMerge(prisma(), school.id, into.id)) };
}

/** A list never brings more than this to the browser. */
const maxOthers = 200;

/** Which schools are offered: those of one code or one name, and its neighbours in the zone. */
function seemsTheSame(school: OwnedSchool, other: OwnedSchool): boolean {
  return (
    compareKey(school.code) === compareKey(other.code) ||
    plainText(school.name) === plainText(other.name) ||
    school.zoneId === other.zoneId
  );
}

/** Records of the reader's municipality that nobody can tell apart by their name or code: three statements. */
export async function readDuplicates() {
  const actor = await readEntitledActor('school.read');
  if (!actor) return null;
  const organisationId = actor.organisation.id;
  const products = await prisma().product.findMany({
    where: { organisationId, status: { not: 'retired' } },
    select: { id: true, name: true, presentation: true },
    orderBy: [{ name: 'asc' }, { presentation: 'asc' }],
  });
  const schools = await listSchools(prisma(), organisationId, 0);
  return {
    zones: duplicates(await listZones(prisma(), organisationId), ({ name }) => name),
    codes: duplicates(schools, ({ code }) => code),
    names: duplicates(schools, ({ name, zone }) => `${name}, ${zone}`),
    products: duplicates(products, ({ name, presentation }) => `${name}, ${presentation}`),
    mayMerge: canDo(actor, 'school.merge'),
  };
}
