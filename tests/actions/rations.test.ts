import { beforeAll, expect, test } from 'vitest';
import type { Fields } from '@/lib/actions/form-fields';
import { moveProgrammeAction } from '@/lib/actions/programmes';
import { copyWeeksAction, saveWeekAction } from '@/lib/actions/rations';
import { prisma } from '@/lib/platform/database';
import { readRations } from '@/lib/queries/rations';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, colleague, type Person } from '@/tests/support/people';
import { newProduct, newProgramme, newSchool, newZone, townsperson } from '@/tests/support/planning';

let nutritionist: Person;
let officer: Person;
let stranger: Person;
beforeAll(async () => {
  nutritionist = await townsperson('nutritionist');
  officer = await colleague(nutritionist, ['programme-officer']);
  stranger = await townsperson('nutritionist');
});

const week = (programmeId: string, productId: string, change: Fields = {}): Fields => ({
  programmeId,
  level: 'primaria',
  'rows[0].productId': productId,
  'rows[0].d1': 200,
  'rows[0].d3': 150,
  ...change,
});
const rationsOf = async (programmeId: string) =>
  (await prisma().ration.findMany({ where: { programmeId }, include: { items: true }, orderBy: { weekday: 'asc' } })).map(
    ({ weekday, version, items }) => [weekday, version, items.map(({ gramsPerPupil }) => gramsPerPupil)] as const,
  );

test('a week above the ceiling is told once before it is written', async () => {
  const cook = await townsperson('nutritionist', 'programme-officer');
  const [programme, product] = [await newProgramme(cook), await newProduct(cook, { price: '2,00' })];
  const dear = week(programme, product, { 'rows[0].d3': 200 });
  const answer = await callAction(saveWeekAction, cook, dear);
  expect(answer).toMatchObject({ code: 'week-over-ceiling', fields: { agreedCeiling: expect.stringMatching(/2,00.*1,90/s) } });
  expect(await rationsOf(programme)).toEqual([]);
  await mustCall(saveWeekAction, cook, { ...dear, agreedCeiling: 'on' });
  await mustCall(saveWeekAction, cook, { ...dear, v1: 1, v3: 1, 'rows[0].d3': '' });

  const next = await newProgramme(cook, { year: 2027, startsOn: '2027-02-02', endsOn: '2027-12-02', ceiling: '1,80' });
  const { seen = '' } = (await asPerson(cook, () => readRations({ programa: next }))) ?? {};
  const copy = { programmeId: next, fromProgrammeId: programme, levels: ['primaria'], seen };
  expect(await callAction(copyWeeksAction, cook, copy)).toMatchObject({ code: 'week-over-ceiling' });
  await mustCall(copyWeeksAction, cook, { ...copy, agreedCeiling: 'on' });
});

test('a week is written day by day; a day that does not change keeps its version', async () => {
  const [programme, product] = [await newProgramme(officer), await newProduct(nutritionist)];
  expect(await mustCall(saveWeekAction, nutritionist, week(programme, product))).toMatchObject({ weekdays: [1, 3] });
  expect(await rationsOf(programme)).toEqual([
    [1, 1, [200]],
    [3, 1, [150]],
  ]);

  await mustCall(saveWeekAction, nutritionist, week(programme, product, { v1: 1, v3: 1, 'rows[0].d3': 100 }));
  expect(await rationsOf(programme)).toEqual([
    [1, 1, [200]],
    [3, 2, [100]],
  ]);

  expect(await callAction(saveWeekAction, nutritionist, week(programme, product, { v1: 1, v3: 1 }))).toMatchObject({
    code: 'changed-meanwhile',
    values: { 'rows[0].d3': '150' },
  });

  await mustCall(saveWeekAction, nutritionist, week(programme, product, { v1: 1, v3: 2, copyFrom: 1 }));
  expect(await rationsOf(programme)).toEqual([
    [1, 1, [200]],
    [2, 1, [200]],
    [3, 3, [200]],
    [4, 1, [200]],
    [5, 1, [200]],
  ]);

  await mustCall(saveWeekAction, nutritionist, { programmeId: programme, level: 'primaria', v1: 1, v2: 1, v3: 3, v4: 1, v5: 1 });
  expect((await rationsOf(programme)).every(([, , items]) => items.length === 0)).toBe(true);
});

test('a row that is filled after blank ones is saved, and what is wrong is told where it was typed', async () => {
  const own = await townsperson('nutritionist');
  const [programmeId, product] = [await newProgramme(await colleague(own, ['programme-officer'])), await newProduct(own)];
  const blank = { programmeId, level: 'primaria', 'rows[0].productId': '', 'rows[0].d1': '' };
  expect(await callAction(saveWeekAction, own, { ...blank, 'rows[3].d1': 60 })).toMatchObject({
    fields: { 'rows[3].productId': expect.any(String) },
  });
  await mustCall(saveWeekAction, own, { ...blank, 'rows[3].productId': product, 'rows[3].d1': 60 });
  expect(await rationsOf(programmeId)).toEqual([[1, 1, [60]]]);
});

test('two people write the same week at once: one of them is told', async () => {
  const own = await townsperson('nutritionist');
  const [programme, product] = [await newProgramme(await colleague(own, ['programme-officer'])), await newProduct(own)];
  const outcomes = await Promise.all(
    [1, 2].map((grams) => callAction(saveWeekAction, own, week(programme, product, { 'rows[0].d1': grams }))),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
  expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({ code: 'changed-meanwhile' });
});

test('bad weeks are refused at their field and nothing is written', async () => {
  const own = await townsperson('nutritionist');
  const [programme, product, retired] = [
    await newProgramme(await colleague(own, ['programme-officer'])),
    await newProduct(own),
    await newProduct(own, { name: 'Retirado', status: 'retired' }),
  ];
  const foreign = await newProduct(stranger);
  for (const [change, field] of [
    [{ 'rows[0].d1': '-1' }, 'rows[0].d1'],
    [{ 'rows[0].d1': '1000000000000' }, 'rows[0].d1'],
    [{ 'rows[0].d1': '2,5' }, 'rows[0].d1'],
    [{ 'rows[0].productId': '' }, 'rows[0].productId'],
    [{ 'rows[0].productId': foreign }, 'rows[0].productId'],
    [{ 'rows[0].productId': retired }, 'rows[0].productId'],
    [{ 'rows[1].productId': product, 'rows[1].d1': 5 }, 'rows[1].productId'],
    [{ level: 'kinder' }, 'level'],
    [{ copyFrom: 6 }, 'copyFrom'],
  ] as [Fields, string][])
    expect(await callAction(saveWeekAction, own, week(programme, product, change))).toMatchObject({
      status: 'refused',
      fields: { [field]: expect.any(String) },
    });
  expect(await callAction(saveWeekAction, stranger, week(programme, product))).toMatchObject({ code: 'not-found' });
  expect(await rationsOf(programme)).toEqual([]);
});

test('a closed year keeps its rations', async () => {
  const own = await townsperson('nutritionist');
  const planner = await colleague(own, ['programme-officer']);
  const [programme, product] = [await newProgramme(planner), await newProduct(own)];
  await newSchool(planner, await newZone(planner));
  await mustCall(moveProgrammeAction, planner, { programmeId: programme, version: 1, to: 'running' });
  await mustCall(saveWeekAction, own, week(programme, product));
  await mustCall(moveProgrammeAction, planner, { programmeId: programme, version: 2, to: 'closed' });
  expect(await callAction(saveWeekAction, own, week(programme, product, { v1: 1, v3: 1, 'rows[0].d1': 10 }))).toMatchObject({
    code: 'wrong-step',
  });
});

test('a week is copied to other levels, over what was seen of them', async () => {
  const [programmeId, product] = [
    await newProgramme(officer, { meal: 'lunch' }),
    await newProduct(nutritionist, { name: 'Yogur' }),
  ];
  await mustCall(saveWeekAction, nutritionist, week(programmeId, product));
  await mustCall(saveWeekAction, nutritionist, {
    programmeId,
    level: 'secundaria',
    'rows[0].productId': product,
    'rows[0].d2': 50,
  });
  const seenBy = () => asPerson(nutritionist, async () => (await readRations({ programa: programmeId }))?.seen ?? '');
  const form = { programmeId, fromProgrammeId: programmeId, fromLevel: 'primaria', levels: ['secundaria', 'inicial'] };
  const gramsOf = async (level: 'inicial' | 'primaria' | 'secundaria') =>
    (
      await prisma().ration.findMany({ where: { programmeId, level }, include: { items: true }, orderBy: { weekday: 'asc' } })
    ).map(({ weekday, items }) => [weekday, ...items.map(({ gramsPerPupil }) => gramsPerPupil)]);

  expect(await callAction(copyWeeksAction, nutritionist, { ...form, seen: 'otro' })).toMatchObject({ code: 'changed-meanwhile' });
  expect(await callAction(copyWeeksAction, nutritionist, { ...form, seen: await seenBy(), levels: [] })).toMatchObject({
    code: 'check-input',
  });
  expect(await callAction(copyWeeksAction, nutritionist, { ...form, fromLevel: 'especial', seen: await seenBy() })).toMatchObject(
    {
      code: 'nothing-to-copy',
    },
  );
  expect(await gramsOf('secundaria')).toEqual([[2, 50]]);

  await mustCall(copyWeeksAction, nutritionist, { ...form, seen: await seenBy() });
  expect(await gramsOf('inicial')).toEqual([
    [1, 200],
    [3, 150],
  ]);
  expect(await gramsOf('secundaria')).toEqual([[1, 200], [2], [3, 150]]);
  expect(await gramsOf('primaria')).toEqual([
    [1, 200],
    [3, 150],
  ]);
});

test('another year gives each level its own week; retired products stay behind, and a year of somebody else is not there', async () => {
  const own = await townsperson('nutritionist');
  const planner = await colleague(own, ['programme-officer']);
  const [milk, gone] = [await newProduct(own), await newProduct(own, { name: 'Barra' })];
  const last = await newProgramme(planner, { year: 2025, startsOn: '2025-02-03', endsOn: '2025-12-02' });
  for (const level of ['primaria', 'inicial'])
    await mustCall(saveWeekAction, own, {
      ...week(last, milk, { level }),
      'rows[1].productId': gone,
      'rows[1].d1': 40,
      agreedCeiling: 'on',
    });
  await prisma().product.update({ where: { id: gone }, data: { status: 'retired' } });
  const programmeId = await newProgramme(planner);
  const form = { programmeId, fromProgrammeId: last, levels: ['primaria', 'inicial', 'secundaria'] };
  const { seen = '' } = (await asPerson(own, () => readRations({ programa: programmeId }))) ?? {};
  expect(await callAction(copyWeeksAction, stranger, { ...form, seen })).toMatchObject({ status: 'refused', code: 'not-found' });
  const theirs = await newProgramme(await colleague(stranger, ['programme-officer']), { meal: 'lunch' });
  expect(await callAction(copyWeeksAction, own, { ...form, fromProgrammeId: theirs, seen })).toMatchObject({ code: 'not-found' });
  expect(await mustCall(copyWeeksAction, own, { ...form, seen })).toMatchObject({ levels: ['primaria', 'inicial'], left: 1 });
  expect(await rationsOf(programmeId)).toEqual([
    [1, 1, [200]],
    [1, 1, [200]],
    [3, 1, [150]],
    [3, 1, [150]],
  ]);
});
