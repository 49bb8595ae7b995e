import { beforeAll, expect, test } from 'vitest';
import type { Fields } from '@/lib/actions/form-fields';
import { saveSchoolAction, saveZoneAction } from '@/lib/actions/schools';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { colleague, type Person } from '@/tests/support/people';
import { newSchool, newZone, schoolForm, townsperson } from '@/tests/support/planning';

let officer: Person;
let stranger: Person;
beforeAll(async () => {
  officer = await townsperson('programme-officer');
  stranger = await townsperson('programme-officer');
});

const schoolsOf = (one: Person) =>
  prisma().school.findMany({
    where: { organisationId: one.organisationId },
    include: { enrolments: true, zone: true },
    orderBy: { code: 'asc' },
  });

test('a school is opened with its pupils and where their figures come from', async () => {
  const own = await townsperson('programme-officer');
  await newSchool(own, await newZone(own), {
    'enrolments[1].level': 'inicial',
    'enrolments[1].girls': '',
    'enrolments[1].boys': '',
  });
  expect(await schoolsOf(own)).toMatchObject([
    {
      code: '81480001',
      area: 'rural',
      lat: -19.3936,
      lon: -65.9118,
      receivesFrom: '07:00',
      active: true,
      version: 1,
      zone: { name: 'Norte' },
      enrolments: [{ year: 2026, level: 'primaria', girls: 60, boys: 55, source: 'demostración' }],
    },
  ]);
});

test.each<[string, Fields, string]>([
  ['a million million pupils', { 'enrolments[0].girls': '1000000000000' }, 'enrolments[0].girls'],
  ['fewer than no pupils', { 'enrolments[0].boys': '-1' }, 'enrolments[0].boys'],
  ['half a pupil', { 'enrolments[0].boys': '2,5' }, 'enrolments[0].boys'],
  ['pupils from nowhere', { source: '' }, 'source'],
  ['pupils of no year', { year: '' }, 'year'],
  ['a level twice', { 'enrolments[1].level': 'primaria', 'enrolments[1].girls': 1 }, 'enrolments'],
  ['a level that does not exist', { 'enrolments[0].level': 'universidad' }, 'enrolments[0].level'],
  ['half a point', { lon: '' }, 'lon'],
  ['a point in the sea', { lat: '0', lon: '0' }, 'lat'],
  ['a window that closes before it opens', { receivesUntil: '06:00' }, 'receivesUntil'],
  ['an hour that does not exist', { receivesFrom: '7:60' }, 'receivesFrom'],
  ['no name', { name: '  ' }, 'name'],
  ['a code that is too long', { code: 'x'.repeat(31) }, 'code'],
])('%s is refused at its field and nothing is written', async (_, change, field) => {
  const zone = await zoneOfStranger();
  const outcome = await callAction(saveSchoolAction, stranger, schoolForm(zone, { code: 'nueva', ...change }));
  expect(outcome).toMatchObject({
    status: 'refused',
    fields: { [field]: expect.stringMatching(/\.$/) },
    values: { zoneId: zone },
  });
  expect(await schoolsOf(stranger)).toEqual([]);
});

let strangersZone: string | undefined;
const zoneOfStranger = async () => (strangersZone ??= await newZone(stranger));

test('a zone or a school of another municipality does not exist', async () => {
  const zone = await newZone(officer, 'Ajena');
  const id = await newSchool(officer, zone, { code: 'ajena' });
  expect(await callAction(saveSchoolAction, stranger, schoolForm(zone))).toMatchObject({
    code: 'not-found',
    fields: { zoneId: expect.any(String) },
  });
  expect(
    await callAction(saveSchoolAction, stranger, schoolForm(await zoneOfStranger(), { schoolId: id, version: 1 })),
  ).toMatchObject({
    code: 'not-found',
  });
  expect(await callAction(saveZoneAction, stranger, { zoneId: zone, name: 'Mía' })).toMatchObject({ code: 'not-found' });
  expect(
    await callAction(saveSchoolAction, await colleague(officer, ['treasurer']), schoolForm(zone, { schoolId: id, version: 1 })),
  ).toMatchObject({ code: 'not-found' });
  expect(await schoolsOf(stranger)).toEqual([]);
  expect(await prisma().zone.findUnique({ where: { id: zone } })).toMatchObject({ name: 'Ajena' });
});

test('a code or a zone name twice is refused; a stale form too', async () => {
  const own = await townsperson('programme-officer');
  const zone = await newZone(own);
  const id = await newSchool(own, zone);
  expect(await callAction(saveSchoolAction, own, schoolForm(zone))).toMatchObject({
    code: 'school-code-taken',
    fields: { code: expect.any(String) },
  });
  expect(await callAction(saveZoneAction, own, { name: 'Norte' })).toMatchObject({
    code: 'zone-name-taken',
    fields: { name: expect.any(String) },
  });
  await mustCall(saveSchoolAction, own, schoolForm(zone, { schoolId: id, version: 1, name: 'Otro nombre', retired: 'on' }));
  expect(await callAction(saveSchoolAction, own, schoolForm(zone, { schoolId: id, version: 1, name: 'Tarde' }))).toMatchObject({
    code: 'changed-meanwhile',
    values: { name: 'Tarde' },
  });
  expect(await schoolsOf(own)).toMatchObject([{ name: 'Otro nombre', active: false, version: 2 }]);
});

test('pupils of one year leave those of another as they were', async () => {
  const own = await townsperson('programme-officer');
  const zone = await newZone(own);
  const id = await newSchool(own, zone);
  await mustCall(saveSchoolAction, own, schoolForm(zone, { schoolId: id, version: 1, year: 2027, 'enrolments[0].girls': 70 }));
  await mustCall(
    saveSchoolAction,
    own,
    schoolForm(zone, { schoolId: id, version: 2, year: 2027, 'enrolments[0].girls': 0, 'enrolments[0].boys': 0 }),
  );
  const [school] = await schoolsOf(own);
  expect(school?.enrolments.map(({ year, girls, boys }) => [year, girls, boys]).sort()).toEqual([
    [2026, 60, 55],
    [2027, 0, 0],
  ]);
});
