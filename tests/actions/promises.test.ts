import { expect, test } from 'vitest';
import { answerCommitmentAction, reportCommitmentAction, saveCommitmentAction } from '@/lib/actions/matrix';
import { readOwnCommitments } from '@/lib/queries/commitments';
import { readMatrix } from '@/lib/queries/matrix';
import { readCommitments } from '@/lib/queries/open-data/programmes';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from '@/tests/support/awarded-tender';
import { asPerson, colleague, person } from '@/tests/support/people';

/** An NGO writes down what a municipality promises. */
async function promised() {
  const town = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
  const ngo = await person({ kind: 'ngo', roles: ['technician'], municipalityCode: null });
  const municipalityCode = town.municipalityCode ?? '';
  const form = { itemId: 'MUN-PEQ-1', municipalityCode, text: 'Censar', indicator: 'Uno', dueOn: '2099-01-01' };
  const { id } = await mustCall(saveCommitmentAction, ngo, { ...form, organisationId: town.organisationId });
  const isPublic = async () => {
    const { items } = await readMatrix({ municipalityCode });
    const shown = items.flatMap(({ commitments }) => commitments).some((one) => one.id === id);
    const rows = await readCommitments({ municipalityCode, year: null } as never, null, 100);
    expect(rows.some((row) => row.commitmentId === id)).toBe(shown);
    return shown;
  };
  return { town, ngo, id, form, isPublic };
}

test('a promise is public once the organisation that makes it says yes, and not before', async () => {
  const { town, ngo, id, isPublic } = await promised();
  expect(await isPublic()).toBe(false);
  expect(await asPerson(town, readOwnCommitments)).toMatchObject([{ id, answer: 'waiting', isOurs: true }]);
  expect(await callAction(reportCommitmentAction, ngo, { commitmentId: id, version: 1, state: 'running' })).toMatchObject({
    code: 'not-accepted',
  });
  const yes = { commitmentId: id, version: 1, answer: 'yes' };
  expect(await callAction(answerCommitmentAction, ngo, yes)).toMatchObject({ code: 'not-found' });
  expect(await callAction(answerCommitmentAction, await colleague(town, ['receiver']), yes)).toMatchObject({ code: 'not-found' });
  await mustCall(answerCommitmentAction, town, yes);
  expect(await isPublic()).toBe(true);
  expect(await callAction(answerCommitmentAction, town, { ...yes, version: 2, answer: 'no' })).toMatchObject({
    code: 'not-waiting',
  });
  await mustCall(reportCommitmentAction, ngo, { commitmentId: id, version: 2, state: 'running' });
});

test('it may say no: then it is nobody’s, and the one who wrote it is told', async () => {
  const { town, ngo, id, isPublic } = await promised();
  await mustCall(answerCommitmentAction, town, { commitmentId: id, version: 1, answer: 'no' });
  expect(await isPublic()).toBe(false);
  expect(await asPerson(town, readOwnCommitments)).toEqual([]);
  expect(await asPerson(ngo, readOwnCommitments)).toMatchObject([{ id, answer: 'declined', isOurs: false }]);
});

test('what an organisation writes of itself needs nobody else', async () => {
  const { ngo, form } = await promised();
  const { id } = await mustCall(saveCommitmentAction, ngo, { ...form, organisationId: ngo.organisationId });
  expect(await asPerson(ngo, readOwnCommitments)).toMatchObject([{}, { id, answer: 'accepted', isOurs: true }]);
});
