import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveProductAction } from '@/lib/actions/foods';
import { mergeSchoolsAction, mergeZonesAction, removeZoneAction } from '@/lib/actions/school-merges';
import { saveSchoolAction, saveZoneAction } from '@/lib/actions/schools';
import { compareKey } from '@/lib/domain/text';
import { prisma } from '@/lib/platform/database';
import { readDuplicates, readSchoolMerge, readZoneMerge } from '@/lib/queries/school-merges';
import { readSchool, readZones } from '@/lib/queries/schools';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { toldBy } from '@/tests/support/events';
import { asPerson, colleague, moveClock, type Person } from '@/tests/support/people';
import { newSchool, newZone, productForm, schoolForm, townsperson } from '@/tests/support/planning';
import { aTown, newTender, publishedTender, tenderOf } from '@/tests/support/tenders';

beforeAll(() => moveClock('2026-03-02T10:00:00-04:00'));
afterAll(() => moveClock(null));

const zonesOf = (own: Person) =>
  prisma().zone.findMany({ where: { organisationId: own.organisationId }, orderBy: { name: 'asc' } });
const eventsOf = (subjectId: string) => prisma().event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });

/** Rows as they stood before keys: the database lets the second in without one, as the migration left it. */
async function collidingZones(own: Person, ...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [place, name] of names.entries()) {
    const { id } = await prisma().zone.create({ data: { organisationId: own.organisationId, name: `${place}` } });
    await ownDatabase().sql('alter table zones disable trigger zones_key');
    await ownDatabase().sql(
      'update zones set name = $1::text, name_key = case when $3::boolean then text_key($1::text) end where id = $2::uuid',
      [name, id, place === 0],
    );
    await ownDatabase().sql('alter table zones enable trigger zones_key');
    ids.push(id);
  }
  return ids;
}

describe('text as it is kept and compared', () => {
  test('names are kept as one line, and compared without case, width or marks that nobody sees', async () => {
    const own = await townsperson('programme-officer');
    await newZone(own, ' Zona\u200b  Norte ');
    expect((await zonesOf(own)).map(({ name }) => name)).toEqual(['Zona Norte']);
    for (const twin of ['zona norte', 'ZONA NORTE', 'Ｚona\u00a0Norte', 'Zo\u2060na \u202eNorte'])
      expect(await callAction(saveZoneAction, own, { name: twin })).toMatchObject({ code: 'zone-name-taken' });
    await newZone(own, 'Zona Nórte');
    expect(await zonesOf(own)).toHaveLength(2);
  });

  test('so are codes of schools and names of products', async () => {
    const own = await townsperson('programme-officer', 'nutritionist');
    const zone = await newZone(own);
    await newSchool(own, zone, { code: 'A-1' });
    expect(await callAction(saveSchoolAction, own, schoolForm(zone, { code: 'a\u200b-1' }))).toMatchObject({
      code: 'school-code-taken',
    });
    expect(await callAction(saveSchoolAction, own, schoolForm(zone, { code: 'Ａ－１' }))).toMatchObject({
      code: 'school-code-taken',
    });
    await mustCall(saveProductAction, own, productForm());
    expect(await callAction(saveProductAction, own, productForm({ name: 'LECHE con plátano' }))).toMatchObject({
      code: 'product-taken',
    });
  });

  test('of two who write the same name at once, one is told', async () => {
    const own = await townsperson('programme-officer');
    const outcomes = await Promise.all(['Sur', 'SUR'].map((name) => callAction(saveZoneAction, own, { name })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
    expect(await zonesOf(own)).toHaveLength(1);
  });

  test('the database compares as the domain does', async () => {
    const signs = [
      'a',
      'Á',
      'ñ',
      'ﬁ',
      'Ａ',
      '１',
      '²',
      'ß',
      ' ',
      '\u00a0',
      '\u3000',
      '\t',
      '\u200b',
      '\u202e',
      '\ufeff',
      '\u00ad',
      '\u2800',
      '\u0301',
      ..."’´`‘ʼ′'‐‑–—−-°º",
    ];
    const texts = [
      ...fc.sample(
        fc.array(fc.constantFrom(...signs)).map((some) => some.join('')),
        { numRuns: 300, seed: 7 },
      ),
    ];
    const rows = await ownDatabase().sql<{ key: string; voucher: string }>(
      'select text_key(text) as key, voucher_key(text) as voucher from unnest($1::text[]) with ordinality as t(text, n) order by n',
      [texts],
    );
    expect(rows.map(({ key }) => key)).toEqual(texts.map(compareKey));
    // Vouchers: the same, without the spaces.
    const voucherKey = (text: string) => compareKey(text).replaceAll(' ', '').normalize('NFKC');
    expect(rows.map(({ voucher }) => voucher)).toEqual(texts.map(voucherKey));
  });

  test('names sort by the number inside them', async () => {
    const own = await townsperson('programme-officer');
    for (const name of ['Zona 10', 'Zona 9', 'zona 2', 'Árbol']) await newZone(own, name);
    expect((await zonesOf(own)).map(({ name }) => name)).toEqual(['Árbol', 'zona 2', 'Zona 9', 'Zona 10']);
  });
});

describe('zones that are one', () => {
  test('schools, demand and drafts follow; what is published keeps its zone', async () => {
    const town = await aTown('051202');
    const planner = await colleague(town.officer, ['programme-officer']);
    const form = { grouping: 'product-zone', productIds: [town.products.milk] } as const;
    const published = { id: await publishedTender(town, form) };
    const draft = await newTender(town, form);
    const before = await tenderOf(draft.id);

    const shown = await asPerson(planner, () => readZoneMerge(town.zones.north, town.zones.south));
    expect(shown).toMatchObject({ into: { name: 'Sur' }, use: { schools: 2, drafted: 1, published: 1 } });
    const fields = { zoneId: town.zones.north, intoId: town.zones.south, schools: 2, drafted: 1 };
    expect(await callAction(mergeZonesAction, planner, { ...fields, schools: 1 })).toMatchObject({ code: 'changed-meanwhile' });
    await mustCall(mergeZonesAction, planner, fields);

    const schools = await prisma().school.findMany({ where: { organisationId: town.officer.organisationId } });
    expect(new Set(schools.map(({ zoneId }) => zoneId))).toEqual(new Set([town.zones.south]));
    expect((await tenderOf(published.id)).lots.map(({ zoneId }) => zoneId)).toEqual([town.zones.north, town.zones.south]);
    const after = await tenderOf(draft.id);
    expect(after.lots.map(({ zoneId, title }) => [zoneId, title])).toEqual([
      [town.zones.south, 'Leche, unidad, Sur'],
      [town.zones.south, 'Leche, unidad, Sur'],
    ]);
    expect(after.version).toBe(before.version + 1);
    expect((await asPerson(planner, () => readZones()))?.zones).toEqual([{ id: town.zones.south, name: 'Sur', schools: 3 }]);
    expect(await eventsOf(town.zones.north)).toMatchObject([
      { act: 'zone.merge', userId: planner.userId, detail: { into: 'Sur', schools: 2, drafted: 1, published: 1 } },
    ]);
    expect(await toldBy({ subjectId: town.zones.north })).toMatchObject({ name: 'Norte' });
    expect(await callAction(mergeZonesAction, planner, { ...fields, schools: 0, drafted: 0 })).toMatchObject({
      code: 'not-found',
    });
    expect(await callAction(saveSchoolAction, planner, schoolForm(town.zones.north, { code: 'tarde' }))).toMatchObject({
      code: 'not-found',
    });
  });

  test('with itself, with a stranger’s, or by a stranger: refused, and nothing is written', async () => {
    const [own, stranger] = [await townsperson('programme-officer'), await townsperson('programme-officer')];
    const [zone, other, alien] = [await newZone(own, 'Uno'), await newZone(own, 'Dos'), await newZone(stranger, 'Ajena')];
    const fields = { zoneId: zone, intoId: other, schools: 0, drafted: 0 };
    expect(await callAction(mergeZonesAction, own, { ...fields, intoId: zone })).toMatchObject({ code: 'merge-with-itself' });
    expect(await callAction(mergeZonesAction, own, { ...fields, intoId: alien })).toMatchObject({ code: 'not-found' });
    expect(await callAction(mergeZonesAction, stranger, fields)).toMatchObject({ code: 'not-found' });
    expect(await callAction(mergeZonesAction, await colleague(own, ['treasurer']), fields)).toMatchObject({ code: 'not-found' });
    expect(await asPerson(stranger, () => readZoneMerge(zone, undefined))).toBeNull();
    expect((await zonesOf(own)).every(({ active }) => active)).toBe(true);
  });

  test('of two who join the same two the other way round, one is told', async () => {
    const own = await townsperson('programme-officer');
    const [one, two] = [await newZone(own, 'Uno'), await newZone(own, 'Dos')];
    const merge = (zoneId: string, intoId: string) =>
      callAction(mergeZonesAction, own, { zoneId, intoId, schools: 0, drafted: 0 });
    const outcomes = await Promise.all([merge(one, two), merge(two, one)]);
    const refused = outcomes.filter((outcome) => outcome.status === 'refused');
    expect(outcomes).toHaveLength(refused.length + 1);
    // Which of the two is told, and whether before or after it waited, is chance: never a fault.
    expect(['changed-meanwhile', 'not-found']).toContain(refused[0]?.code);
    expect((await zonesOf(own)).filter(({ active }) => active)).toHaveLength(1);
  });

  test('an empty one can be taken away, and its name used again', async () => {
    const own = await townsperson('programme-officer');
    const [full, empty] = [await newZone(own, 'Llena'), await newZone(own, 'Vacía')];
    await newSchool(own, full);
    expect(await callAction(removeZoneAction, own, { zoneId: full })).toMatchObject({
      code: 'zone-not-empty',
      message: expect.stringContaining('1\u00a0escuela'),
    });
    await mustCall(removeZoneAction, own, { zoneId: empty });
    expect(await callAction(removeZoneAction, own, { zoneId: empty })).toMatchObject({ code: 'not-found' });
    expect((await asPerson(own, () => readZones()))?.zones.map(({ name }) => name)).toEqual(['Llena']);
    await newZone(own, 'vacía');
    expect((await eventsOf(empty)).map(({ act }) => act)).toEqual(['zone.remove']);
  });

  test('one that a draft names stays until the draft lets go', async () => {
    const town = await aTown('051203');
    const planner = await colleague(town.officer, ['programme-officer']);
    await newTender(town, { grouping: 'product-zone', productIds: [town.products.milk] });
    await prisma().school.updateMany({ where: { zoneId: town.zones.north }, data: { zoneId: town.zones.south } });
    expect(await callAction(removeZoneAction, planner, { zoneId: town.zones.north })).toMatchObject({ code: 'zone-in-draft' });
  });
});

describe('what is on record twice', () => {
  test('is listed, and joined by a person', async () => {
    const own = await townsperson('programme-officer');
    const [first = '', second = ''] = await collidingZones(own, 'Zona Norte', 'ZONA  Norte\u200b', 'Otra');
    const listed = await asPerson(own, () => readDuplicates());
    expect(listed?.zones.map((group) => group.map(({ id }) => id).sort())).toEqual([[first, second].sort()]);
    expect((await asPerson(own, () => readZones()))?.repeated).toBe(1);

    await mustCall(mergeZonesAction, own, { zoneId: first, intoId: second, schools: 0, drafted: 0 });
    expect((await asPerson(own, () => readDuplicates()))?.zones).toEqual([]);
    // The one that stays holds the name from now on, and can be written as it should be.
    expect(await callAction(saveZoneAction, own, { name: 'zona norte' })).toMatchObject({ code: 'zone-name-taken' });
    await mustCall(saveZoneAction, own, { zoneId: second, name: 'Zona Norte' });
  });

  test('of products of one name one is retired, and the group is settled', async () => {
    const own = await townsperson('programme-officer', 'nutritionist');
    const one = await mustCall(saveProductAction, own, productForm());
    const other = await mustCall(saveProductAction, own, productForm({ name: 'Otra leche' }));
    await ownDatabase().sql('alter table products disable trigger products_key');
    await ownDatabase().sql('update products set name = $1, name_key = null where id = $2::uuid', [
      'LECHE con plátano',
      other.id,
    ]);
    await ownDatabase().sql('alter table products enable trigger products_key');
    const listed = async () =>
      (await asPerson(own, () => readDuplicates()))?.products.map((group) => group.map(({ id }) => id).sort());
    expect(await listed()).toEqual([[one.id, other.id].sort()]);

    const retired = productForm({ name: 'LECHE con plátano', productId: other.id, version: 1, status: 'retired' });
    await mustCall(saveProductAction, own, retired);
    expect(await listed()).toEqual([]);
    expect((await eventsOf(other.id)).at(-1)).toMatchObject({ act: 'product.save', userId: own.userId });
  });

  test('a school goes on under one code, with the pupils and the people of both', async () => {
    const own = await townsperson('programme-officer');
    const zone = await newZone(own);
    const [stays, goes] = [
      await newSchool(own, zone, { code: '1' }),
      await newSchool(own, zone, { code: '2', 'enrolments[1].level': 'inicial', 'enrolments[1].girls': 7 }),
    ];
    const receiver = await colleague(own, ['receiver'], [goes]);
    const shown = await asPerson(own, () => readSchoolMerge(goes, stays));
    expect(shown?.merge).toEqual({
      moved: [{ year: 2026, level: 'inicial', pupils: 7 }],
      kept: [{ year: 2026, level: 'primaria', pupils: 115, dropped: 115 }],
      drafted: 0,
      due: 0,
    });
    const fields = { schoolId: goes, version: 1, intoId: stays, intoVersion: 1 };
    expect(await callAction(mergeSchoolsAction, own, { ...fields, version: 9 })).toMatchObject({ code: 'changed-meanwhile' });
    expect(await callAction(mergeSchoolsAction, own, { ...fields, intoId: goes })).toMatchObject({ code: 'merge-with-itself' });
    const stranger = await townsperson('programme-officer');
    expect(await callAction(mergeSchoolsAction, stranger, fields)).toMatchObject({ code: 'not-found' });
    const alien = await newSchool(stranger, await newZone(stranger));
    expect(await callAction(mergeSchoolsAction, own, { ...fields, schoolId: alien })).toMatchObject({ code: 'not-found' });

    await mustCall(mergeSchoolsAction, own, fields);
    expect(await prisma().school.findUnique({ where: { id: goes } })).toMatchObject({ active: false, mergedIntoId: stays });
    const kept = await prisma().enrolment.findMany({ where: { schoolId: stays }, orderBy: { level: 'asc' } });
    expect(kept.map(({ level, girls, boys }) => [level, girls + boys])).toEqual([
      ['inicial', 7],
      ['primaria', 115],
    ]);
    const bound = await prisma().membershipSchool.findMany({ where: { membership: { userId: receiver.userId } } });
    expect(bound.map(({ schoolId }) => schoolId).sort()).toEqual([stays, goes].sort());
    // Its old address leads to the one that stays; its code is free again.
    expect((await asPerson(own, () => readSchool(goes, '2026')))?.school.id).toBe(stays);
    await newSchool(own, zone, { code: '2' });
    expect((await eventsOf(stays)).at(-1)).toMatchObject({
      act: 'school.merge',
      objectId: goes,
      detail: { code: '2', into: '1' },
    });
  });

  test('a draft that went to both goes to the one that stays', async () => {
    const town = await aTown('051204');
    const planner = await colleague(town.officer, ['programme-officer']);
    const published = { id: await publishedTender(town) };
    const draft = await newTender(town);
    await mustCall(mergeSchoolsAction, planner, { schoolId: town.schools.a, version: 1, intoId: town.schools.b, intoVersion: 1 });
    const points = async (id: string) =>
      (await tenderOf(id)).lots[0]?.dropPoints.map(({ schoolId, pupils }) => [schoolId, pupils]).sort();
    expect(await points(draft.id)).toEqual(
      [
        [town.schools.b, 150],
        [town.schools.c, 150],
      ].sort(),
    );
    expect(await points(published.id)).toHaveLength(3);
  });
});
