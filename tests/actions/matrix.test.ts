import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { form } from '@/lib/actions/form-fields';
import { answerCommitmentAction, reportCommitmentAction, saveCommitmentAction } from '@/lib/actions/matrix';
import { idle } from '@/lib/domain/outcome';
import { prisma } from '@/lib/platform/database';
import { actAs } from '@/lib/platform/scope';
import { readOwnCommitments } from '@/lib/queries/commitments';
import { matrixFilter, readMatrix } from '@/lib/queries/matrix';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, eventsOn, type Person, person } from '@/tests/support/people';
import { staged } from '@/tests/support/staged';

let ngo: Person;
let municipality: Person;
const promise = () => ({
  itemId: 'MUN-PEQ-1',
  organisationId: municipality.organisationId,
  municipalityCode: '050103',
  text: 'Levantar el censo de actores de las comunidades',
  indicator: 'Comunidades visitadas',
  dueOn: '2099-06-30',
});
/** A promise that its organisation has said yes to: version 2. */
async function accepted(): Promise<{ id: string }> {
  const { id } = await mustCall(saveCommitmentAction, ngo, promise());
  return mustCall(answerCommitmentAction, municipality, { commitmentId: id, version: 1, answer: 'yes' });
}
const commitments = () => prisma().commitment.count();

beforeAll(async () => {
  ngo = await person({ kind: 'ngo', roles: ['technician'], municipalityCode: null });
  municipality = await person({ roles: ['programme-officer'], municipalityCode: '050103' });
});

describe('an NGO writes down a commitment', () => {
  test('it shows on the public matrix and is on record', async () => {
    const { id } = await accepted();

    const { items } = await readMatrix(matrixFilter({ municipio: '050103' }));
    expect(items).toHaveLength(35);
    expect(items.find((item) => item.id === 'MUN-PEQ-1')?.commitments.map((one) => one.id)).toContain(id);
    expect(await prisma().event.findFirst({ where: { objectId: id }, select: { act: true, userId: true } })).toEqual({
      act: 'commitment.save',
      userId: ngo.userId,
    });
  });

  test('every one is counted, however many are shown', async () => {
    const one = { ...promise(), itemId: 'MUN-PEQ-2', municipalityCode: '050101', facilitatorId: ngo.organisationId };
    const due = (at: number) => new Date(Date.UTC(2027, 0, at + 1));
    const rows = Array.from({ length: 35 }, (_, at) => ({ ...one, dueOn: due(at), acceptedAt: due(0) }));
    await prisma().commitment.createMany({ data: rows });
    const { items } = await readMatrix(matrixFilter({ municipio: '050101' }));
    const item = items.find(({ id }) => id === 'MUN-PEQ-2');
    expect([item?.promised, item?.commitments.length, item?.commitments[0]?.dueOn]).toEqual([35, 30, '2027-01-01']);
  });

  test.each([
    ['an item that is not in the matrix', { itemId: 'MUN-XXX-9' }, 'not-found'],
    ['an organisation that does not exist', { organisationId: randomUUID() }, 'not-found'],
    ['no text', { text: '  ' }, 'check-input'],
    ['a date that does not exist', { dueOn: '2027-02-30' }, 'check-input'],
    ['a date that has passed', { dueOn: '2020-01-01' }, 'commitment-due-before'],
    ['a municipality that is no code', { municipalityCode: 'Yocalla' }, 'check-input'],
  ])('%s is refused, what was typed is kept, and nothing is written', async (_, change, code) => {
    const before = await commitments();
    const outcome = await callAction(saveCommitmentAction, ngo, { ...promise(), ...change });
    expect(outcome).toMatchObject({ status: 'refused', code, values: { indicator: 'Comunidades visitadas' } });
    expect(await commitments()).toBe(before);
  });

  test('other actors may not', async () => {
    const before = await commitments();
    expect(await callAction(saveCommitmentAction, municipality, promise())).toMatchObject({ code: 'not-found' });
    expect(await callAction(saveCommitmentAction, null, promise())).toMatchObject({ code: 'not-signed-in' });
    expect(await commitments()).toBe(before);
  });
});

describe('a commitment goes on', () => {
  test('its two parties report; a third learns nothing', async () => {
    const { id } = await accepted();
    const stranger = await person({ kind: 'ngo', roles: ['technician'], municipalityCode: null });
    const report = { commitmentId: id, version: 2, state: 'running' };

    expect(await callAction(reportCommitmentAction, stranger, report)).toMatchObject({ code: 'not-found' });
    await mustCall(reportCommitmentAction, municipality, report);
    await mustCall(reportCommitmentAction, ngo, { commitmentId: id, version: 3, state: 'fulfilled', evidence: 'Acta de cierre' });
    expect(await asPerson(municipality, readOwnCommitments)).toContainEqual(expect.objectContaining({ id, state: 'fulfilled' }));
  });

  test('fulfilled needs evidence, marked on its field', async () => {
    const { id } = await accepted();
    const outcome = await callAction(reportCommitmentAction, ngo, { commitmentId: id, version: 2, state: 'fulfilled' });
    expect(outcome).toMatchObject({
      code: 'commitment-without-evidence',
      fields: { evidence: expect.stringContaining('demuestra') },
    });
  });

  test('a stale form is refused and changes nothing', async () => {
    const { id } = await accepted();
    await mustCall(reportCommitmentAction, ngo, { commitmentId: id, version: 2, state: 'running' });
    expect(
      await callAction(reportCommitmentAction, municipality, { commitmentId: id, version: 2, state: 'dropped' }),
    ).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(await prisma().commitment.findUnique({ where: { id }, select: { state: true } })).toEqual({ state: 'running' });
  });
});

describe('the action', () => {
  test('a form sent twice is done once and answered alike', async () => {
    const requestId = randomUUID();
    const before = await commitments();
    const [first, second] = await Promise.all(
      [1, 2].map(() => callAction(saveCommitmentAction, ngo, { ...promise(), requestId })),
    );
    const third = await callAction(saveCommitmentAction, ngo, { ...promise(), requestId });
    expect(await commitments()).toBe(before + 1);
    for (const outcome of [first, second, third])
      expect(outcome).toMatchObject({ status: 'done', goTo: '/ong?punto=MUN-PEQ-1&listo=1' });
  });

  test("somebody else's sending is nobody's to hear about", async () => {
    const requestId = randomUUID();
    await mustCall(saveCommitmentAction, ngo, { ...promise(), requestId });
    const other = await person({ kind: 'ngo', roles: ['technician'], municipalityCode: null });
    expect(await callAction(saveCommitmentAction, other, { ...promise(), requestId })).toMatchObject({
      status: 'refused',
      code: 'not-found',
    });
  });

  test.each([[null], ['text'], [{ itemId: 'MUN-PEQ-1' }], [42]])('%j instead of a form is refused', async (sent) => {
    const outcome = await actAs(ngo, () => saveCommitmentAction(idle, sent as unknown as FormData));
    expect(outcome).toMatchObject({ status: 'refused', code: 'check-input' });
  });

  test('names that are no form of ours are passed over, in bounded time', async () => {
    const before = await eventsOn(municipality.organisationId);
    const data = form({
      ...promise(),
      requestId: randomUUID(),
      'x[999999999].y': 1,
      __proto__: 'x',
      'constructor.prototype.polluted': 'x',
    });
    expect(await actAs(ngo, () => saveCommitmentAction(idle, data))).toMatchObject({ status: 'done' });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(await eventsOn(municipality.organisationId)).toBe(before + 1);
  });

  test('the record of events only grows', async () => {
    await mustCall(saveCommitmentAction, ngo, promise());
    await expect(staged((db) => db.$executeRaw`update events set act = 'x'`)).rejects.toThrow(/never changed/);
    await expect(staged((db) => db.$executeRaw`delete from events`)).rejects.toThrow(/never changed/);
    await expect(staged((db) => db.$executeRaw`truncate events cascade`)).rejects.toThrow(/never changed/);
  });
});
