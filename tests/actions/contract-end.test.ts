import { describe, expect, test } from 'vitest';
import { answerChangeAction, endContractAction, imposeFineAction, proposeChangeAction } from '@/lib/actions/contract-changes';
import { closeOverdueAction, rescheduleContractAction } from '@/lib/actions/contracts';
import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import type { Fields } from '@/lib/actions/form-fields';
import { recordPaymentAction } from '@/lib/actions/payments';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { loadLotDemand } from '@/lib/data/lot-demand';
import { listBrought } from '@/lib/data/schedule';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { readLocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { readContractRecords } from '@/lib/queries/open-data/purchases';
import { listPublishedContracts } from '@/lib/queries/tenders/published-contracts';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { dueAt, noteFields, receivedDelivery, receptionFields } from '@/tests/support/deliveries';
import { moveClock } from '@/tests/support/people';
import {
  changeForm,
  changesOf,
  legalBasis,
  type Running,
  runningContract,
  validateRules,
} from '@/tests/support/running-contracts';

const reason = 'El proveedor dejó de entregar y no responde.';
const endForm = ({ contractId }: Running, kind = 'default', more: Fields = {}): Fields => ({
  contractId,
  kind,
  reason,
  legalBasis,
  ...more,
});

/** Nothing came of what was due on 2 and 9 March; on the 30th fines of 1 % a day reach 24.5 % of the contract. */
async function abandoned() {
  const scene = await runningContract();
  await validateRules(scene.buyer, 'CON-FINE', 'CON-END');
  await moveClock('2026-03-30T09:00:00-04:00');
  const fine = {
    contractId: scene.contractId,
    deliveries: scene.contract.schedule.map(({ id }) => id).join(','),
    percent: '1',
    // 400 × (28 + 21) days × Bs 1.90 × 1 %
    seen: '372,40',
    reason,
    legalBasis,
  };
  return { ...scene, fine };
}

describe('a contract ends by default', () => {
  test('only by the authority, with the rule validated and its fines at the share that it says', async () => {
    const scene = await runningContract();
    const { buyer, supplier, contractId } = scene;
    const before = await changesOf(contractId);
    expect(await callAction(endContractAction, buyer.authority, endForm(scene))).toMatchObject({ code: 'rule-not-validated' });
    await validateRules(buyer, 'CON-END');
    expect(await callAction(endContractAction, buyer.authority, endForm(scene))).toMatchObject({
      code: 'end-below-cap',
      message: expect.stringMatching(/llegan a 0\s%.*desde 10\s%/),
    });
    for (const who of [buyer.officer, buyer.treasurer, supplier, (await runningContract()).buyer.authority])
      expect(await callAction(endContractAction, who, endForm(scene))).toMatchObject({ code: 'not-found' });
    expect(await callAction(endContractAction, buyer.authority, endForm(scene, 'agreement'))).toMatchObject({
      code: 'check-input',
    });
    expect(await callAction(endContractAction, buyer.authority, endForm(scene, 'default', { legalBasis: '' }))).toMatchObject({
      code: 'check-input',
    });
    expect(await changesOf(contractId)).toEqual(before);
  });

  test('closes what is pending with its reason, and both are told', async () => {
    const { fine, ...scene } = await abandoned();
    const { buyer, supplier, contractId } = scene;
    await mustCall(imposeFineAction, buyer.officer, fine);
    expect(await mustCall(endContractAction, buyer.authority, endForm(scene))).toMatchObject({ kind: 'default', closed: 4 });
    const end = await prisma().contractEnd.findUniqueOrThrow({ where: { contractId } });
    expect(end).toMatchObject({ finedCentavos: 37_240n, legalBasis, ruleTrace: [{ rule: 'CON-END', decides: true }] });
    const closures = await prisma().deliveryClosure.findMany({ where: { scheduled: { contractId } } });
    expect(closures.map((one) => one.reason)).toEqual(Array(4).fill(reason));
    for (const organisationId of [supplier.organisationId, buyer.organisationId])
      expect(await prisma().notice.count({ where: { organisationId, code: 'contract-ended' } })).toBe(1);
    expect(await callAction(endContractAction, buyer.authority, endForm(scene))).toMatchObject({ code: 'contract-ended' });
    // Nobody waits for more, and no further day is late.
    await moveClock('2026-04-10T09:00:00-04:00');
    expect(await callAction(imposeFineAction, buyer.officer, { ...fine, seen: '0' })).toMatchObject({ code: 'nothing-to-fine' });
    expect(await callAction(closeOverdueAction, buyer.officer, { contractId, why: reason })).toMatchObject({
      code: 'nothing-overdue',
    });
  });
});

test('by force majeure no rule is asked: what was accepted is paid, what is on its way is received, nothing more is noted', async () => {
  const scene = await runningContract();
  const { buyer, supplier, contract, contractId } = scene;
  const { actId } = await receivedDelivery(buyer, supplier, contract);
  const { id: onTheWay } = await mustCall(writeNoteAction, supplier, noteFields(dueAt(contract, buyer.small)));
  await mustCall(endContractAction, buyer.authority, endForm(scene, 'force-majeure'));

  const next = contract.schedule.find(({ dueOn, schoolId }) => dayOf(dueOn) === '2026-03-09' && schoolId === buyer.large);
  if (!next) throw new Error('nothing is due');
  await moveClock('2026-03-09T09:00:00-04:00');
  const before = await changesOf(contractId);
  const note = noteFields(next, { deliveredOn: '2026-03-09' });
  expect(await callAction(writeNoteAction, supplier, note)).toMatchObject({ code: 'contract-ended' });
  const outside = { ...note, scheduledId: null, contractId, schoolId: buyer.large };
  expect(await callAction(writeNoteAction, supplier, outside)).toMatchObject({ code: 'contract-ended' });
  const change = { contractId, kind: 'terms', endsOn: '2026-04-30', reason, legalBasis };
  expect(await callAction(proposeChangeAction, buyer.authority, change)).toMatchObject({ code: 'contract-ended' });
  const moved = { contractId, from: '2026-03-10', seen: '0', reason };
  expect(await callAction(rescheduleContractAction, buyer.officer, moved)).toMatchObject({ code: 'contract-ended' });
  expect(await changesOf(contractId)).toEqual(before);

  await mustCall(receiveDeliveryAction, buyer.farReceiver, await receptionFields(onTheWay));
  const acts = await prisma().receptionAct.findMany({ where: { note: { contractId } }, select: { id: true } });
  expect(acts.map(({ id }) => id)).toContain(actId);
  const pay = { contractId, acts: acts.map(({ id }) => id).join(','), voucher: 'F-1', paidOn: '2026-03-09' };
  expect(await mustCall(recordPaymentAction, buyer.treasurer, pay)).toMatchObject({ grossCentavos: 76_000n });
});

test('anyone reads that a contract changed and ended before its schedule', async () => {
  const scene = await runningContract();
  const { buyer, supplier, contractId } = scene;
  const { tenderId } = await prisma().contract.findUniqueOrThrow({ where: { id: contractId }, select: { tenderId: true } });
  const [signed] = await listPublishedContracts(tenderId);
  expect(signed).toMatchObject({ signedAmount: signed?.amount, endedOn: null });
  const { changeId } = await mustCall(proposeChangeAction, buyer.authority, changeForm(scene, 820));
  expect((await listPublishedContracts(tenderId))[0]).toEqual(signed);
  await mustCall(answerChangeAction, supplier, { changeId, word: 'agreed' });
  await mustCall(endContractAction, buyer.authority, endForm(scene, 'force-majeure'));
  const { endedAt } = await prisma().contractEnd.findUniqueOrThrow({ where: { contractId } });
  const [ended] = await listPublishedContracts(tenderId);
  expect(ended).toMatchObject({ signedAmount: signed?.amount, endedOn: dayInLaPaz(endedAt) });
  expect(ended?.amount).toBeGreaterThan(signed?.amount ?? 0n);
});

test('what an ended contract was to bring is open to another purchase, and is not due in any figure', async () => {
  const scene = await runningContract();
  const { buyer, contractId } = scene;
  const { productId } = await prisma().lotItem.findFirstOrThrow({
    where: { contractItems: { some: { contractId } } },
    select: { productId: true },
  });
  const brought = async () =>
    (await listBrought(prisma(), { programmeId: buyer.programmeId, productIds: [productId] })).reduce(
      (all, one) => all + one.units,
      0,
    );
  expect(await brought()).toBe(800);
  const dueTill = async (day: string) => {
    await moveClock(`${day}T09:00:00-04:00`);
    return (await readLocalPurchaseSummary(buyer.code, 2026))?.onTime?.denominator;
  };
  await mustCall(endContractAction, buyer.authority, endForm(scene, 'force-majeure'));
  expect(await brought()).toBe(0);
  // A draft of the same product asks for all of it again.
  const frame = await loadLotDemand(prisma(), {
    programmeId: buyer.programmeId,
    calendar: await readHolidayCalendar(prisma(), buyer.code),
    lots: [{ items: [{ productId }] }],
    today: '2026-03-03',
  });
  expect(frame?.brought).toEqual([]);
  // What had fallen due before stays due and undelivered; what was closed before its day never does.
  expect(await dueTill('2026-03-10')).toBe(2n);
});

describe('by agreement', () => {
  test('the producer says yes, and it ends with the paper that both signed', async () => {
    const scene = await runningContract();
    const { buyer, supplier, contractId } = scene;
    const ask = { contractId, kind: 'end', reason, legalBasis };
    const { changeId } = await mustCall(proposeChangeAction, buyer.authority, ask);
    expect((await changesOf(contractId)).ends).toBe(0);
    await mustCall(answerChangeAction, supplier, { changeId, word: 'agreed' });
    expect(await prisma().contractEnd.findUniqueOrThrow({ where: { contractId } })).toMatchObject({
      kind: 'agreement',
      changeId,
      reason,
      legalBasis,
    });
    expect(await prisma().deliveryClosure.count({ where: { scheduled: { contractId } } })).toBe(4);
  });

  test('open data and results tell what was signed, what is contracted, and that it ended', async () => {
    const scene = await runningContract();
    const { buyer, supplier } = scene;
    const more = await mustCall(proposeChangeAction, buyer.authority, changeForm(scene, 820));
    await mustCall(answerChangeAction, supplier, { changeId: more.changeId, word: 'agreed' });
    await mustCall(endContractAction, buyer.authority, endForm(scene, 'force-majeure'));
    const rows = await readContractRecords({ municipalityCode: buyer.code, year: null }, null, 10);
    expect(rows).toMatchObject([{ signedUnits: 800, units: 820, amount: 155_800n, endedBy: 'force-majeure', contractFines: 0n }]);
    expect(rows[0]?.endedOn).toBeInstanceOf(Date);
    // So do the results of the tender.
    const { tenderId } = await prisma().contract.findUniqueOrThrow({
      where: { id: scene.contractId },
      select: { tenderId: true },
    });
    expect(await listPublishedContracts(tenderId)).toMatchObject([
      { amount: 155_800n, signedAmount: 152_000n, endedOn: '2026-03-03' },
    ]);
  });

  test('declined, it goes on', async () => {
    const scene = await runningContract();
    const { changeId } = await mustCall(proposeChangeAction, scene.buyer.authority, {
      contractId: scene.contractId,
      kind: 'end',
      reason,
      legalBasis,
    });
    await mustCall(answerChangeAction, scene.supplier, { changeId, word: 'declined' });
    expect(await changesOf(scene.contractId)).toMatchObject({ ends: 0, answers: 1 });
  });
});

test('the database lets no note into a contract that ended, and keeps the record', async () => {
  const scene = await runningContract();
  const { buyer, contractId } = scene;
  await mustCall(endContractAction, buyer.authority, endForm(scene, 'force-majeure'));
  const { sql } = ownDatabase();
  for (const [statement, values] of [
    [
      `insert into delivery_notes (id, contract_id, school_id, number, delivered_on, issued_by_id)
       values (gen_random_uuid(), $1, $2, 9, '2026-03-05', $3)`,
      [contractId, buyer.large, scene.supplier.userId],
    ],
    ['delete from contract_ends where contract_id = $1', [contractId]],
  ] as const)
    await expect(sql(statement, [...values]), statement).rejects.toThrow();
});
