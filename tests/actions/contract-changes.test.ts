import { beforeAll, describe, expect, test } from 'vitest';
import { answerChangeAction, proposeChangeAction } from '@/lib/actions/contract-changes';
import { rescheduleContractAction } from '@/lib/actions/contracts';
import { writeNoteAction } from '@/lib/actions/deliveries';
import type { Fields } from '@/lib/actions/form-fields';
import { findBalances } from '@/lib/data/deliveries';
import { dayOf } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { readContract } from '@/lib/queries/contracts';
import { readToday } from '@/lib/queries/dashboards/today';
import { readReschedule } from '@/lib/queries/reschedule';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { readContractRow, supplierOf } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { noteFields } from '@/tests/support/deliveries';
import { asPerson, moveClock } from '@/tests/support/people';
import { changeForm, changesOf, type Running, reason, runningContract } from '@/tests/support/running-contracts';

const dueOf = async ({ contract, supplier }: Running) =>
  (await readContractRow(contract.tenderId, supplier.organisationId)).schedule.map(
    ({ dueOn, lines }) => `${dayOf(dueOn)} ${lines.map(({ units }) => units).join(' ')}`,
  );

/** The authority proposes, the producer agrees. */
async function agreeOn(scene: Running, units: number | null, more: Fields = {}): Promise<string> {
  const { changeId } = await mustCall(proposeChangeAction, scene.buyer.authority, changeForm(scene, units, more));
  await mustCall(answerChangeAction, scene.supplier, { changeId, word: 'agreed' });
  return changeId;
}

describe('a change of a contract', () => {
  test('is the authority’s to propose and the producer’s to answer; until then nothing changes', async () => {
    const scene = await runningContract();
    const { buyer, supplier, contractId } = scene;
    const before = await changesOf(contractId);
    for (const who of [buyer.officer, buyer.treasurer, supplier])
      expect(await callAction(proposeChangeAction, who, changeForm(scene, 860))).toMatchObject({ code: 'not-found' });
    const elsewhere = await runningContract();
    expect(await callAction(proposeChangeAction, elsewhere.buyer.authority, changeForm(scene, 860))).toMatchObject({
      code: 'not-found',
    });
    expect(await changesOf(contractId)).toEqual(before);

    const { changeId } = await mustCall(proposeChangeAction, buyer.authority, changeForm(scene, 860));
    expect(await changesOf(contractId)).toEqual({ ...before, changes: 1, events: before.events + 1 });
    const told = await prisma().notice.findFirst({
      where: { organisationId: supplier.organisationId, code: 'contract-change-proposed' },
    });
    expect(told?.href).toBe(`/productor/contratos/${contractId}`);
    const [task] = (await asPerson(supplier, readToday)).filter(({ code }) => code === 'answer-change');
    expect(task).toMatchObject({ state: 'todo', count: 1, record: contractId });

    const yes = { changeId, word: 'agreed' };
    for (const who of [buyer.authority, elsewhere.supplier])
      expect(await callAction(answerChangeAction, who, yes)).toMatchObject({ code: 'not-found' });
    expect((await changesOf(contractId)).answers).toBe(0);
  });

  test('agreed, it is the contract everywhere, and the schedule follows from tomorrow on', async () => {
    const scene = await runningContract();
    const { buyer, supplier, contractId } = scene;
    const waiting = await mustCall(proposeChangeAction, buyer.authority, changeForm(scene, 860));
    expect(await callAction(proposeChangeAction, buyer.authority, changeForm(scene, 860))).toMatchObject({
      code: 'change-waits',
    });
    const { changeId } = await mustCall(proposeChangeAction, buyer.authority, changeForm(scene, 840));
    // The one that waited was replaced.
    expect(await callAction(answerChangeAction, supplier, { ...waiting, word: 'agreed' })).toMatchObject({
      code: 'changed-meanwhile',
    });
    await mustCall(answerChangeAction, supplier, { changeId, word: 'agreed' });
    expect(await changesOf(contractId)).toMatchObject({ units: [840], amountCentavos: 159_600n, answers: 1 });
    expect(await dueOf(scene)).toEqual(['2026-03-02 300', '2026-03-02 100', '2026-03-09 330', '2026-03-09 110']);
    expect(await findBalances(prisma(), contractId)).toMatchObject([{ contracted: 840 }]);
    expect(await asPerson(buyer.officer, () => readContract(contractId))).toMatchObject({
      amountCentavos: 159_600n,
      items: [{ units: 840, scheduled: 840 }],
    });
    expect(await callAction(answerChangeAction, supplier, { changeId, word: 'agreed' })).toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  test('counts with those before it, also what is taken away', async () => {
    const scene = await runningContract();
    const { buyer } = scene;
    await agreeOn(scene, 840);
    // 40 of the 80 that the rule leaves are taken; 50 less would be 90 in all.
    expect(await callAction(proposeChangeAction, buyer.authority, changeForm(scene, 790))).toMatchObject({
      code: 'change-over-limit',
      message: expect.stringMatching(/10\s%.*76,00/),
    });
    await agreeOn(scene, 800);
    expect(await changesOf(scene.contractId)).toMatchObject({ units: [800], amountCentavos: 152_000n });
    expect(await dueOf(scene)).toEqual(['2026-03-02 300', '2026-03-02 100', '2026-03-09 300', '2026-03-09 100']);
    expect(await callAction(proposeChangeAction, buyer.authority, changeForm(scene, 801))).toMatchObject({
      code: 'change-over-limit',
    });
  });
});

describe('nothing is left of a change', () => {
  let scene: Running;
  beforeAll(async () => {
    scene = await runningContract();
  });

  test.each([
    ['more than the rule lets all changes come to', 881, {}, 'change-over-limit'],
    ['nothing', 800, {}, 'change-empty'],
    ['less than is still ahead', 399, {}, 'change-beyond-ahead'],
    ['a term that is not longer', null, { endsOn: '2026-03-09' }, 'term-not-longer'],
    ['a term beyond the year', null, { endsOn: '2026-12-01' }, 'term-beyond-year'],
    ['no reason', 860, { reason: 'sí' }, 'check-input'],
    ['no paper behind it', 860, { legalBasis: '' }, 'check-input'],
  ] as const)('that is refused: %s', async (_, units, more, code) => {
    const before = await changesOf(scene.contractId);
    expect(await callAction(proposeChangeAction, scene.buyer.authority, changeForm(scene, units, more))).toMatchObject({ code });
    expect(await changesOf(scene.contractId)).toEqual(before);
  });
});

test('declined with a reason, the contract stays, and the municipality is told', async () => {
  const scene = await runningContract();
  const { buyer, supplier, contractId } = scene;
  const before = await changesOf(contractId);
  const { changeId } = await mustCall(proposeChangeAction, buyer.authority, changeForm(scene, 860));
  const statesTold = async () => (await asPerson(buyer.officer, () => readContract(contractId)))?.changed.changes;
  expect(await statesTold()).toEqual(['waiting']);
  await mustCall(answerChangeAction, supplier, { changeId, word: 'declined', reason: 'No tenemos leche para tanto.' });
  // The contract's own page says what the page of its changes says.
  expect(await statesTold()).toEqual(['declined']);
  const { units, amountCentavos } = await changesOf(contractId);
  expect({ units, amountCentavos }).toEqual({ units: before.units, amountCentavos: before.amountCentavos });
  const told = await prisma().notice.findFirst({
    where: { organisationId: buyer.organisationId, code: 'contract-change-declined' },
  });
  expect(told?.params).toMatchObject({ reason: 'No tenemos leche para tanto.' });
});

test('what was noted while it waited is no longer ahead: it cannot be taken away any more', async () => {
  const scene = await runningContract(1000);
  const { buyer, supplier, contractId, contract } = scene;
  const { changeId } = await mustCall(proposeChangeAction, buyer.authority, changeForm(scene, 900));
  await moveClock('2026-03-09T10:00:00-04:00');
  for (const delivery of contract.schedule.filter(({ dueOn }) => dayOf(dueOn) === '2026-03-09'))
    await mustCall(writeNoteAction, supplier, { ...noteFields(delivery), deliveredOn: '2026-03-09' });
  const before = await changesOf(contractId);
  expect(await callAction(answerChangeAction, supplier, { changeId, word: 'agreed' })).toMatchObject({
    code: 'change-beyond-ahead',
  });
  expect(await changesOf(contractId)).toEqual(before);
});

test('a longer term takes what is ahead further, and a later change of the schedule keeps to it', async () => {
  const scene = await runningContract();
  const { buyer, supplier, contractId } = scene;
  await agreeOn(scene, 820, { endsOn: '2026-03-20' });
  const due = await dueOf(scene);
  expect(due.filter((one) => one.startsWith('2026-03-16'))).toHaveLength(2);
  expect((await readContractRow(scene.contract.tenderId, supplier.organisationId)).endsOn).toEqual(new Date('2026-03-16'));
  const shown = await asPerson(buyer.officer, () => readReschedule(contractId, '2026-03-05'));
  expect(shown?.proposal?.schools).toEqual([]);
  const form = { contractId, from: '2026-03-05', seen: shown?.proposal?.seen, reason };
  await mustCall(rescheduleContractAction, buyer.officer, form);
  expect(await dueOf(scene)).toEqual(due);
});

test('the database holds what is contracted to what was agreed, and keeps the record', async () => {
  const scene = await runningContract();
  const { contractId, itemId } = scene;
  const changeId = await agreeOn(scene, 810);
  const { sql } = ownDatabase();
  for (const [statement, values] of [
    ['update contract_items set units = units + 1 where id = $1', [itemId]],
    ['update contract_items set signed_units = 810 where id = $1', [itemId]],
    ['update contracts set amount_centavos = amount_centavos + 1 where id = $1', [contractId]],
    [`insert into contract_change_lines (change_id, contract_item_id, units) values ($1, gen_random_uuid(), 1)`, [changeId]],
    ['update contract_changes set reason = $2 where id = $1', [changeId, 'otra']],
    ['delete from contract_change_answers where change_id = $1', [changeId]],
  ] as const)
    await expect(sql(statement, [...values]), statement).rejects.toThrow();
  expect(await changesOf(contractId)).toMatchObject({ units: [810], amountCentavos: 153_900n });
});

test('another supplier’s contract is nobody else’s to read', async () => {
  const scene = await runningContract();
  const stranger = await supplierOf(scene.buyer.code);
  expect(await asPerson(stranger, () => readContract(scene.contractId))).toBeNull();
});
