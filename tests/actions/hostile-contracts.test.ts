import { expect, test } from 'vitest';
import { answerChangeAction, proposeChangeAction } from '@/lib/actions/contract-changes';
import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import { readFines } from '@/lib/data/contract-fines';
import { dayOf } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { dueAt, noteFields, receptionFields } from '@/tests/support/deliveries';
import { moveClock } from '@/tests/support/people';
import { changeForm, changesOf, runningContract } from '@/tests/support/running-contracts';

const { sql } = ownDatabase();

test('what is on its way outside the schedule is not taken away by a change', async () => {
  const scene = await runningContract();
  const { buyer, supplier, contractId, contract } = scene;
  for (const delivery of contract.schedule.filter(({ dueOn }) => dayOf(dueOn) === '2026-03-02'))
    await mustCall(writeNoteAction, supplier, noteFields(delivery));
  const [first] = contract.schedule;
  if (!first) throw new Error('no schedule');
  // All the rest, at once and outside the schedule.
  const { scheduledId: _, ...fields } = noteFields(first);
  const note = await callAction(writeNoteAction, supplier, {
    ...fields,
    contractId,
    schoolId: buyer.large,
    'lines[0].units': 400,
    agreedMore: 'on',
    deliveredOn: '2026-03-03',
  });
  expect(note).toMatchObject({ status: 'done' });
  const before = await changesOf(contractId);
  expect(await callAction(proposeChangeAction, buyer.authority, changeForm(scene, 720))).toMatchObject({
    code: 'change-beyond-ahead',
  });
  expect(await changesOf(contractId)).toEqual(before);
});

test('who proposed a change for the buyer does not agree to it for the supplier', async () => {
  const scene = await runningContract();
  const { buyer, supplier, contractId } = scene;
  const { changeId } = await mustCall(proposeChangeAction, buyer.authority, changeForm(scene, 860));
  await prisma().membership.create({
    data: {
      userId: buyer.authority.userId,
      organisationId: supplier.organisationId,
      roles: ['producer'],
    },
  });
  const both = { ...supplier, userId: buyer.authority.userId };
  expect(await callAction(answerChangeAction, both, { changeId, word: 'agreed' })).toMatchObject({
    code: 'separation-of-duties',
  });
  expect((await changesOf(contractId)).answers).toBe(0);
});

test('the record of an agreed change takes no further line', async () => {
  const scene = await runningContract();
  const { buyer, supplier, contractId, itemId } = scene;
  const { changeId } = await mustCall(proposeChangeAction, buyer.authority, changeForm(scene, null, { endsOn: '2026-03-20' }));
  await mustCall(answerChangeAction, supplier, { changeId, word: 'agreed' });
  await expect(
    sql('insert into contract_change_lines (change_id, contract_item_id, units) values ($1, $2, 5)', [changeId, itemId]),
  ).rejects.toThrow();
  for (const table of [
    'tender_questions',
    'tender_answers',
    'claim_checks',
    'evaluation_returns',
    'award_changes',
    'award_rounds',
    'contract_change_lines',
    'fine_lifts',
    'payment_fines',
    'contract_ends',
  ])
    await expect(sql(`truncate ${table} cascade`), table).rejects.toThrow();
  expect(contractId).toBeTruthy();
});

test('a contract of millions of units is changed too', async () => {
  const scene = await runningContract(3_000_000);
  expect(await callAction(proposeChangeAction, scene.buyer.authority, changeForm(scene, 3_100_000))).toMatchObject({
    status: 'done',
  });
});

test('a note that its producer dates back does not undo a delay before the school has signed it', async () => {
  const scene = await runningContract();
  const { buyer, supplier, contract, contractId } = scene;
  await moveClock('2026-03-06T09:00:00-04:00');
  const lateDays = async () =>
    (await readFines(prisma(), contractId)).late.map(({ units, missing, unitDays }) => ({ units, missing, unitDays }));
  const large = dueAt(contract, buyer.large);
  const before = await lateDays();
  // Due on the 2nd, written on the 6th with the date of the 2nd: 300 units, four days late until somebody says otherwise.
  const { id: noteId } = await mustCall(writeNoteAction, supplier, noteFields(large, { deliveredOn: '2026-03-02' }));
  expect(before).toContainEqual({ units: 300, missing: 300, unitDays: 1200 });
  expect(await lateDays()).toContainEqual({ units: 300, missing: 0, unitDays: 1200 });
  // Who received it signs the day as well: then it holds.
  await mustCall(receiveDeliveryAction, buyer.receiver, await receptionFields(noteId));
  expect((await lateDays()).map(({ units }) => units)).toEqual([100]);
});
