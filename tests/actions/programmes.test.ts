import { beforeAll, expect, test } from 'vitest';
import { type Fields, form } from '@/lib/actions/form-fields';
import {
  createProgrammeAction,
  moveProgrammeAction,
  removeBreakAction,
  setBreakAction,
  updateProgrammeAction,
} from '@/lib/actions/programmes';
import { idle } from '@/lib/domain/outcome';
import { prisma } from '@/lib/platform/database';
import { actAs } from '@/lib/platform/scope';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { colleague, eventsOn, type Person } from '@/tests/support/people';
import { newProgramme, newSchool, newZone, programmeForm, townsperson } from '@/tests/support/planning';

let officer: Person;
let stranger: Person;
beforeAll(async () => {
  officer = await townsperson('programme-officer');
  stranger = await townsperson('programme-officer');
});

const stored = (id: string) => prisma().programme.findUniqueOrThrow({ where: { id }, include: { breaks: true } });
const programmesOf = (one: Person) => prisma().programme.count({ where: { organisationId: one.organisationId } });

test('a year is planned, with its money in centavos and its goals in basis points', async () => {
  const outcome = await callAction(createProgrammeAction, officer, { ...programmeForm, note: 'Cifras de demostración' });
  expect(outcome).toMatchObject({
    status: 'done',
    goTo: expect.stringMatching(/^\/municipio\/programa\/[0-9a-f-]{36}\?listo=1$/),
  });
  const id = outcome.status === 'done' ? outcome.value.id : '';
  expect(await stored(id)).toMatchObject({
    organisationId: officer.organisationId,
    status: 'draft',
    budgetCentavos: 12_000_000n,
    budgetCode: '31130',
    ceilingCentavos: 190n,
    localGoalBps: 3000,
    associativeGoalBpsLater: 2500,
    calendarSource: 'RM 0001/2026',
    note: 'Cifras de demostración',
    version: 1,
  });
  expect(await eventsOn(officer.organisationId)).toBe(1);
});

test.each<[string, Fields, string]>([
  ['a negative budget', { budget: '-5' }, 'budget'],
  ['a budget that no municipality has', { budget: '1000000000000' }, 'budget'],
  ['an ambiguous ceiling', { ceiling: '1.900' }, 'ceiling'],
  ['a ceiling of nothing', { ceiling: '0' }, 'ceiling'],
  ['a thousand school days', { schoolDays: '1000' }, 'schoolDays'],
  ['a day that does not exist', { startsOn: '2026-02-30' }, 'startsOn'],
  ['an end before the start', { endsOn: '2026-01-01' }, 'endsOn'],
  ['an end in another year', { endsOn: '2027-01-10' }, 'endsOn'],
  ['classes of another year', { startsOn: '2025-02-02' }, 'startsOn'],
  ['a goal over 100 %', { localGoal: '101' }, 'localGoal'],
  ['a calendar from nowhere', { calendarSource: '' }, 'calendarSource'],
  ['a meal that is not served', { meal: 'dinner' }, 'meal'],
  ['a year far away', { year: '20260' }, 'year'],
])('%s is refused at its field, what was typed is kept and nothing is written', async (_, change, field) => {
  const before = await programmesOf(stranger);
  const outcome = await callAction(createProgrammeAction, stranger, { ...programmeForm, ...change });
  expect(outcome).toMatchObject({
    status: 'refused',
    fields: { [field]: expect.stringMatching(/\.$/) },
    values: { calendarSource: expect.any(String), meal: expect.any(String) },
  });
  expect(await programmesOf(stranger)).toBe(before);
});

test('the same year and meal twice is refused, another meal is not', async () => {
  const own = await townsperson('programme-officer');
  await newProgramme(own);
  expect(await callAction(createProgrammeAction, own, programmeForm)).toMatchObject({
    status: 'refused',
    code: 'already-exists',
  });
  await newProgramme(own, { meal: 'lunch' });
  expect(await programmesOf(own)).toBe(2);
});

test('a form sent twice makes one year and is answered alike', async () => {
  const own = await townsperson('programme-officer');
  const send = () =>
    actAs(own, () => createProgrammeAction(idle, form({ ...programmeForm, requestId: '0190a6c4-0000-7000-8000-000000000001' })));
  const [first, second] = await Promise.all([send(), send()]);
  expect(first.status).toBe('done');
  expect(second).toMatchObject({ status: 'done', value: first.status === 'done' ? first.value : {} });
  expect(await programmesOf(own)).toBe(1);
});

test('two people at once: the second is told and nothing of theirs is written', async () => {
  const own = await townsperson('programme-officer');
  const id = await newProgramme(own);
  const change = { ...programmeForm, programmeId: id, version: 1 };
  await mustCall(updateProgrammeAction, own, { ...change, ceiling: '2,00' });
  expect(
    await callAction(updateProgrammeAction, await colleague(own, ['programme-officer']), { ...change, ceiling: '3,00' }),
  ).toMatchObject({
    status: 'refused',
    code: 'changed-meanwhile',
    values: { ceiling: '3,00' },
  });
  expect(await stored(id)).toMatchObject({ ceilingCentavos: 200n, version: 2 });
});

test('another municipality, another role and a visitor cannot learn that the year exists', async () => {
  const id = await newProgramme(await townsperson('programme-officer'));
  const nutritionist = await colleague(officer, ['nutritionist']);
  const attempts: [Parameters<typeof callAction>[0], Fields][] = [
    [updateProgrammeAction, { ...programmeForm, programmeId: id, version: 1 }],
    [moveProgrammeAction, { programmeId: id, version: 1, to: 'running' }],
    [setBreakAction, { programmeId: id, startsOn: '2026-07-06', endsOn: '2026-07-17', reason: 'Invierno' }],
    [removeBreakAction, { programmeId: id, breakId: id }],
  ];
  for (const [action, fields] of attempts) {
    expect(await callAction(action, officer, fields)).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(await callAction(action, nutritionist, fields)).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(await callAction(action, null, fields)).toMatchObject({ status: 'refused', code: 'not-signed-in' });
  }
  expect(await stored(id)).toMatchObject({ status: 'draft', version: 1, breaks: [] });
});

test('a year runs once there are pupils, closes, and then stays as it is', async () => {
  const own = await townsperson('programme-officer');
  const id = await newProgramme(own);
  const move = (to: string, version: number) => callAction(moveProgrammeAction, own, { programmeId: id, version, to });

  expect(await move('running', 1)).toMatchObject({ code: 'programme-without-pupils' });
  await newSchool(own, await newZone(own));
  expect(await move('closed', 1)).toMatchObject({ code: 'wrong-step' });
  expect(await move('running', 1)).toMatchObject({ status: 'done' });
  expect(await move('closed', 1)).toMatchObject({ code: 'changed-meanwhile' });
  expect(await move('closed', 2)).toMatchObject({ status: 'done' });
  expect(await move('running', 3)).toMatchObject({ code: 'wrong-step' });
  expect(await callAction(updateProgrammeAction, own, { ...programmeForm, programmeId: id, version: 3 })).toMatchObject({
    code: 'wrong-step',
  });
  expect(
    await callAction(setBreakAction, own, { programmeId: id, startsOn: '2026-07-06', endsOn: '2026-07-17', reason: 'x' }),
  ).toMatchObject({ code: 'wrong-step' });
  expect(await stored(id)).toMatchObject({ status: 'closed', version: 3, breaks: [] });
});

test('breaks are set and removed, never one over another', async () => {
  const own = await townsperson('programme-officer');
  const id = await newProgramme(own);
  const winter = { programmeId: id, startsOn: '2026-07-06', endsOn: '2026-07-17', reason: 'Receso de invierno' };
  const [first, second] = await Promise.all([
    callAction(setBreakAction, own, winter),
    callAction(setBreakAction, own, { ...winter, startsOn: '2026-07-10' }),
  ]);
  expect([first.status, second.status].sort()).toEqual(['done', 'refused']);
  expect(await callAction(setBreakAction, own, { ...winter, endsOn: '2027-01-05' })).toMatchObject({
    code: 'break-outside-programme',
    fields: { startsOn: expect.any(String) },
  });
  expect(await callAction(setBreakAction, own, { ...winter, endsOn: '2026-07-01' })).toMatchObject({
    code: 'check-input',
    fields: { endsOn: expect.any(String) },
  });

  const [only] = (await stored(id)).breaks;
  const other = await newProgramme(own, { meal: 'lunch' });
  expect(await callAction(removeBreakAction, own, { programmeId: other, breakId: only?.id })).toMatchObject({
    code: 'not-found',
  });
  await mustCall(removeBreakAction, own, { programmeId: id, breakId: only?.id });
  expect((await stored(id)).breaks).toEqual([]);
});

test('a plan cannot be cut so that a break falls outside it', async () => {
  const own = await townsperson('programme-officer');
  const id = await newProgramme(own);
  await mustCall(setBreakAction, own, { programmeId: id, startsOn: '2026-11-20', endsOn: '2026-11-30', reason: 'Aniversario' });
  expect(
    await callAction(updateProgrammeAction, own, { ...programmeForm, programmeId: id, version: 1, endsOn: '2026-11-25' }),
  ).toMatchObject({
    code: 'break-outside-programme',
    fields: { endsOn: expect.any(String) },
  });
});
