import { beforeAll, expect, test } from 'vitest';
import { saveWeekAction } from '@/lib/actions/rations';
import { importSchoolsAction, stageSchoolsAction } from '@/lib/actions/school-import';
import { readDemand } from '@/lib/queries/demand';
import { readProduct, readProductForm, readProducts } from '@/lib/queries/foods';
import { downloadDemand, downloadSchools, downloadSchoolTemplate } from '@/lib/queries/planning-downloads';
import { readProgramme, readProgrammePlan, readProgrammes } from '@/lib/queries/programmes';
import { readRations, readTargets } from '@/lib/queries/rations';
import { readSchoolImport } from '@/lib/queries/school-import';
import { readSchool, readSchools, readSchoolToEdit } from '@/lib/queries/schools';
import { demandFilter } from '@/lib/routes/demand-filter';
import { schoolFilter } from '@/lib/routes/school-filter';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, colleague, type Person, person } from '@/tests/support/people';
import { newProduct, newProgramme, newSchool, newZone, townsperson } from '@/tests/support/planning';

let officer: Person;
let nutritionist: Person;
let treasurer: Person;
const outsiders: [string, Person | null][] = [['a visitor', null]];
let programme: string;
let school: string;
let product: string;

beforeAll(async () => {
  officer = await person({ roles: ['programme-officer'], municipalityCode: '010101' });
  nutritionist = await colleague(officer, ['nutritionist']);
  treasurer = await colleague(officer, ['treasurer']);
  outsiders.push(['another municipality', await townsperson('programme-officer', 'nutritionist')]);
  outsiders.push([
    'a producer',
    await person({ kind: 'producer', roles: ['producer'], municipalityCode: officer.municipalityCode }),
  ]);
  programme = await newProgramme(officer);
  const zone = await newZone(officer);
  school = await newSchool(officer, zone, { name: '=Simón «Bolívar»' });
  await newSchool(officer, await newZone(officer, 'Sur'), {
    code: '2',
    name: 'Sur',
    area: 'urban',
    lat: '',
    lon: '',
    'enrolments[0].girls': 10,
    'enrolments[0].boys': 0,
  });
  product = await newProduct(nutritionist, { handout: 'shared' });
  await mustCall(saveWeekAction, nutritionist, {
    programmeId: programme,
    level: 'primaria',
    'rows[0].productId': product,
    'rows[0].d1': 200,
    'rows[0].d4': 100,
  });
});

test('who is not of the municipality reads nothing of its plan', async () => {
  for (const [who, stranger] of outsiders) {
    const read = <Value>(query: () => Promise<Value>) => asPerson(stranger, query);
    expect(await read(() => readProgramme(programme)), who).toBeNull();
    expect(await read(() => readProgrammePlan(programme)), who).toBeNull();
    expect(await read(() => readSchool(school, undefined)), who).toBeNull();
    expect(await read(() => readProduct(product)), who).toBeNull();
    expect(await read(() => readSchoolToEdit(school, undefined)), who).toBeNull();
    expect(await read(() => readProductForm(product)), who).toBeNull();
    const demand = await read(() => readDemand(demandFilter({ programa: programme })));
    expect(demand?.demand ?? null, who).toBeNull();
    expect(await read(() => downloadDemand(demandFilter({ programa: programme }), 'csv')), who).toBeNull();
    const rations = await read(() => readRations({ programa: programme }));
    expect(rations?.week ?? null, who).toBeNull();
  }
  for (const id of ['42', '', 'x; drop table', '00000000-0000-7000-8000-000000000000']) {
    expect(await asPerson(officer, () => readProgramme(id))).toBeNull();
    expect(await asPerson(officer, () => readSchool(id, '1e9'))).toBeNull();
  }
});

test('every role of the municipality reads, and only its own role is offered the form', async () => {
  expect(await asPerson(treasurer, () => readProgrammes())).toMatchObject({ programmes: [{ id: programme }], mayPlan: false });
  expect(await asPerson(officer, () => readProgrammes())).toMatchObject({ mayPlan: true });
  expect(await asPerson(treasurer, () => readProgrammePlan(programme))).toBeNull();
  expect(await asPerson(officer, () => readProducts())).toMatchObject({ products: [{ id: product }], mayCook: false });
  expect(await asPerson(nutritionist, () => readTargets({ nivel: 'primaria' }))).toMatchObject({ own: [], mayCook: true });
  expect(await asPerson(treasurer, () => readProduct(product))).toMatchObject({ mayCook: false });
  expect(await asPerson(treasurer, () => readProductForm(product))).toBeNull();
  expect(await asPerson(nutritionist, () => readProductForm(product))).toMatchObject({ product: { id: product } });
  expect(await asPerson(nutritionist, () => readSchoolToEdit(school, undefined))).toBeNull();
  expect(await asPerson(officer, () => readSchoolToEdit(school, undefined))).toMatchObject({
    school: { id: school },
    zones: [{ name: 'Norte' }, { name: 'Sur' }],
  });
});

test('a year shows what its budget reaches, by its pupils and its calendar', async () => {
  const found = await asPerson(officer, () => readProgramme(programme));
  expect(found).toMatchObject({
    students: 125,
    coverage: { state: 'covered', days: 505 },
    holidaysKnown: true,
    history: [{ act: 'ration.save' }, { act: 'programme.create' }],
  });
  expect(found?.holidays.map(({ date }) => date)).toContain('2026-05-01');
});

test('schools are found whatever their accents, by zone and by area', async () => {
  const found = async (params: Record<string, string>) =>
    (await asPerson(officer, () => readSchools(schoolFilter(params), undefined)))?.rows.map(({ code }) => code);
  expect(await found({ q: 'BOLIVAR simon' })).toEqual(['81480001']);
  expect(await found({ area: 'urban' })).toEqual(['2']);
  expect(await found({ area: 'moon', zona: 'x' })).toEqual([]);
  expect(await found({})).toHaveLength(2);
  const page = await asPerson(officer, () => readSchools(schoolFilter({}), undefined));
  expect(page).toMatchObject({ found: 2, pupils: 125, withoutPlace: 1, points: [{ id: school }] });
  expect(page?.outline).toMatchObject({ type: 'Feature' });
});

test('a school of which nobody told how many pupils it has is not one without pupils', async () => {
  const own = await townsperson('programme-officer');
  const zone = await newZone(own);
  await newSchool(own, zone, { code: '1', 'enrolments[0].girls': '', 'enrolments[0].boys': '' });
  await newSchool(own, zone, { code: '2', name: 'Otra', 'enrolments[0].girls': 0, 'enrolments[0].boys': 0 });
  const page = await asPerson(own, () => readSchools(schoolFilter({}), '2026'));
  const told = page?.rows.map(({ code, pupils }) => [code, pupils]);
  expect(told).toContainEqual(['1', null]);
  expect(page?.points.map(({ pupils }) => pupils)).toContain(null);
});

test('the week is judged against ceiling and targets', async () => {
  const found = await asPerson(nutritionist, () => readRations({ programa: programme, nivel: 'primaria' }));
  expect(found?.week).toMatchObject({ averageCost: 113n, rows: [{ productId: product, grams: [200, 0, 0, 100, 0] }] });
  expect(found?.week?.days.map(({ cost }) => cost)).toEqual([150n, null, null, 75n, null]);
  expect(found?.week?.nutrients.find(({ nutrient }) => nutrient === 'calciumMg')).toMatchObject({
    target: { confidence: expect.stringContaining('referencial') },
  });
});

test('demand follows from schools, rations and the real calendar', async () => {
  const may = await asPerson(officer, () =>
    readDemand(demandFilter({ programa: programme, desde: '2026-05-01', hasta: '2026-05-31' })),
  );
  // Mondays of May 2026: 4, 11, 18, and not the 25th, a holiday of Chuquisaca alone; Thursdays: 7, 14, 21, 28.
  // 115 and 10 pupils: units are rounded up per school and day.
  const days = may?.demand?.table.lines.map(({ schoolId, units, grams }) => [schoolId === school, units, grams]);
  expect(days).toEqual(
    expect.arrayContaining([
      [true, 3 * 115 + 4 * 58, (3 * 115 + 4 * 58) * 200],
      [false, 3 * 10 + 4 * 5, (3 * 10 + 4 * 5) * 200],
    ]),
  );
  expect((await asPerson(officer, () => readDemand(demandFilter({ desde: 'mañana', zona: 'x' }))))?.demand?.table.lines).toEqual(
    [],
  );
});

test('downloads never carry a formula, and what was exported imports without a difference', async () => {
  const csv = await asPerson(officer, () => downloadSchools(schoolFilter({}), undefined, 'csv'));
  expect(csv?.name).toBe('escuelas-2026.csv');
  expect(csv?.body).toContain("'=Simón «Bolívar»");
  const demand = await asPerson(officer, () => downloadDemand(demandFilter({ programa: programme }), 'csv'));
  expect(demand?.body).toMatch(/"?'=Simón/);

  for (const format of ['csv', 'csv-es', 'xlsx']) {
    const file = await asPerson(officer, () => downloadSchools(schoolFilter({}), undefined, format));
    const staged = await mustCall(stageSchoolsAction, officer, {
      file: new File([file?.body ?? ''], 'x'),
      year: 2026,
      source: 'La misma lista',
    });
    const preview = (await asPerson(officer, () => readSchoolImport(staged.id)))?.preview;
    expect(preview).toMatchObject({ problems: [], ignored: [], difference: { added: [], changed: [], absent: 0 } });
    expect(await asPerson(treasurer, () => readSchoolImport(staged.id))).toBeNull();
    expect(
      await mustCall(importSchoolsAction, officer, { importId: staged.id, fingerprint: preview?.fingerprint ?? '' }),
    ).toMatchObject({ unchanged: 2 });
  }
});

test('the example of the template is no school', async () => {
  const template = await downloadSchoolTemplate('xlsx');
  const staged = await mustCall(stageSchoolsAction, officer, {
    file: new File([template.body], 'plantilla.xlsx'),
    year: 2026,
    source: 'Plantilla',
  });
  expect((await asPerson(officer, () => readSchoolImport(staged.id)))?.preview).toMatchObject({
    problems: [],
    leftOut: [{ row: 2, why: 'example' }],
    difference: { added: [], changed: [] },
  });
});
