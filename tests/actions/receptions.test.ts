import { beforeAll, describe, expect, test } from 'vitest';
import { receiveDeliveryAction, withdrawNoteAction, writeNoteAction } from '@/lib/actions/deliveries';
import type { Fields } from '@/lib/actions/form-fields';
import { recordPaymentAction } from '@/lib/actions/payments';
import { addSurplusAction, answerAmendmentAction, correctReceptionAction, returnGoodsAction } from '@/lib/actions/receptions';
import { prisma } from '@/lib/platform/database';
import { readProducerDeliveries } from '@/lib/queries/deliveries';
import { readLocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { readNote } from '@/lib/queries/notes';
import { readReceptions } from '@/lib/queries/receptions';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { type Contract, deliveryDay, dueAt, noteFields, receivedDelivery, receptionFields } from '@/tests/support/deliveries';
import { asPerson, moveClock, type Person } from '@/tests/support/people';

type Scene = { buyer: Municipality; oecom: Person; contract: Contract };

/** A municipality of its own, so that its figures are those of one contract: 800 units at Bs 1.90, 300 due at the large school. */
async function freshScene(): Promise<Scene> {
  const buyer = await municipality();
  const oecom = await supplierOf(buyer.code);
  const contract = await contractOf(buyer, [
    { supplier: oecom, kind: 'OECOM', units: 800, priceCentavos: 190n, origin: buyer.code },
  ]);
  return { buyer, oecom, contract };
}
const why = 'Al abrir las bolsas se vio otra cosa.';
const figures = async ({ buyer }: Scene) => {
  const { accepted, rejected, missing, onTime } = (await readLocalPurchaseSummary(buyer.code, 2026)) ?? {};
  return { accepted: accepted?.total, rejected: rejected?.numerator, missing: missing?.numerator, onTime: onTime?.numerator };
};
const lineOf = async (noteId: string) => {
  const { id } = await prisma().deliveryLine.findFirstOrThrow({ where: { noteId }, select: { id: true } });
  return id;
};
const standing = async ({ oecom }: Scene, noteId: string) => {
  const note = await asPerson(oecom, () => readNote(noteId));
  return note?.lines[0]?.received;
};

describe('what never came is neither received nor rejected', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await freshScene();
  });

  test('the receiver says so, with why; figures and balance follow', async () => {
    const { buyer, oecom, contract } = scene;
    await moveClock(`${deliveryDay}T08:00:00-04:00`);
    const { id: noteId } = await mustCall(writeNoteAction, oecom, noteFields(dueAt(contract, buyer.large)));
    const fields = {
      ...(await receptionFields(noteId, [270])),
      'lines[0].missing': 20,
      'lines[0].missingReason': 'not-brought',
    };
    expect(await callAction(receiveDeliveryAction, buyer.receiver, { ...fields, 'lines[0].missingReason': null })).toMatchObject({
      status: 'refused',
      code: 'missing-without-reason',
    });
    expect(await mustCall(receiveDeliveryAction, buyer.receiver, fields)).toMatchObject({
      acceptedUnits: 270,
      rejectedUnits: 10,
      missingUnits: 20,
    });
    expect(await figures(scene)).toEqual({ accepted: 51_300n, rejected: 1_900n, missing: 3_800n, onTime: 1n });
    // Both lists say it, and what did not come may be brought.
    expect((await asPerson(oecom, () => readProducerDeliveries()))?.made).toMatchObject([{ rejected: 10, missing: 20 }]);
    expect((await asPerson(buyer.receiver, readReceptions))?.received).toMatchObject([{ rejected: 10, missing: 20 }]);
  });

  test('a note of which nothing came is no delivery on time, and its supplier has supplied nothing', async () => {
    const other = await freshScene();
    await moveClock(`${deliveryDay}T08:00:00-04:00`);
    const { id } = await mustCall(writeNoteAction, other.oecom, noteFields(dueAt(other.contract, other.buyer.large)));
    expect((await figures(other)).onTime).toBe(1n);
    await mustCall(receiveDeliveryAction, other.buyer.receiver, {
      ...(await receptionFields(id, [0], null)),
      'lines[0].missing': 300,
      'lines[0].missingReason': 'lost-on-way',
    });
    expect(await figures(other)).toEqual({ accepted: 0n, rejected: 0n, missing: 57_000n, onTime: 0n });
    const summary = await readLocalPurchaseSummary(other.buyer.code, 2026);
    expect(summary?.accepted.byWomen.byPayees).toMatchObject({ numerator: 0n, denominator: 0n });
  });
});

describe('an act that was signed is amended by both sides', () => {
  const amends: { what: string; action: typeof correctReceptionAction; fields: Fields; holds: object; accepted: bigint }[] = [
    {
      what: 'a correction',
      action: correctReceptionAction,
      fields: { 'lines[0].accepted': 280, 'lines[0].missing': 20, 'lines[0].missingReason': 'miscounted' },
      holds: { acceptedUnits: 280, rejectedUnits: 0, missingUnits: 20, missingReason: 'miscounted' },
      accepted: 53_200n,
    },
    {
      what: 'goods given back',
      action: returnGoodsAction,
      fields: { reason: 'bad-quality', 'lines[0].units': 50 },
      holds: { acceptedUnits: 250, rejectedUnits: 50, rejectReason: 'bad-quality' },
      accepted: 47_500n,
    },
    {
      what: 'more than noted',
      action: addSurplusAction,
      fields: { 'lines[0].units': 15 },
      holds: { acceptedUnits: 315, rejectedUnits: 0, surplusUnits: 15 },
      accepted: 59_850n,
    },
  ];

  test.each(amends)(
    '$what holds once the producer confirms it, and every figure follows',
    async ({ action, fields, holds, accepted }) => {
      const scene = await freshScene();
      const { buyer, oecom, contract } = scene;
      const { noteId, actId } = await receivedDelivery(buyer, oecom, contract);
      const asked = { noteId, why, 'lines[0].lineId': await lineOf(noteId), ...fields };
      for (const [who, code] of [
        [buyer.farReceiver, 'not-found'],
        [oecom, 'not-found'],
        [buyer.authority, 'separation-of-duties'],
        [null, 'not-signed-in'],
      ] as const)
        expect(await callAction(action, who, asked)).toMatchObject({ status: 'refused', code });

      const { amendmentId } = await mustCall(action, buyer.receiver, asked);
      // Nothing changes by one side's word.
      expect((await figures(scene)).accepted).toBe(57_000n);
      expect(await asPerson(oecom, () => readNote(noteId))).toMatchObject({
        canAnswer: true,
        amendments: [{ state: 'waiting' }],
      });
      expect((await asPerson(oecom, () => readProducerDeliveries()))?.made).toMatchObject([{ asks: true }]);
      const word = { amendmentId, word: 'confirmed' };
      expect(await callAction(answerAmendmentAction, await supplierOf(buyer.code), word)).toMatchObject({ code: 'not-found' });
      expect(await callAction(answerAmendmentAction, buyer.receiver, word)).toMatchObject({ code: 'not-found' });

      await mustCall(answerAmendmentAction, oecom, word);
      expect(await standing(scene, noteId)).toMatchObject(holds);
      expect((await figures(scene)).accepted).toBe(accepted);
      expect(await callAction(answerAmendmentAction, oecom, word)).toMatchObject({ code: 'changed-meanwhile' });
      // The base of the payment is what holds, and the act that was signed still stands as it was.
      await moveClock('2026-03-12T10:00:00-04:00');
      const paid = { contractId: contract.id, acts: actId, voucher: 'C-1', paidOn: '2026-03-12' };
      expect(await mustCall(recordPaymentAction, buyer.treasurer, paid)).toMatchObject({ grossCentavos: accepted });
      expect(await prisma().receptionLine.findFirst({ where: { actId } })).toMatchObject({
        acceptedUnits: 300,
        rejectedUnits: 0,
      });
      // What was paid is put right before the act is.
      expect(await callAction(action, buyer.receiver, asked)).toMatchObject({ status: 'refused', code: 'amend-paid' });
    },
  );

  test('declined, the act stays; a later request replaces one that waits; nothing goes beyond the contract', async () => {
    const scene = await freshScene();
    const { buyer, oecom, contract } = scene;
    const { noteId } = await receivedDelivery(buyer, oecom, contract);
    const back = (units: number) => ({ noteId, why, reason: 'damaged', 'lines[0].lineId': lineId, 'lines[0].units': units });
    const lineId = await lineOf(noteId);
    const first = await mustCall(returnGoodsAction, buyer.receiver, back(10));
    expect(await callAction(returnGoodsAction, buyer.receiver, back(10))).toMatchObject({ code: 'amendment-asked' });
    const second = await mustCall(returnGoodsAction, buyer.receiver, back(20));
    expect(await callAction(answerAmendmentAction, oecom, { amendmentId: first.amendmentId, word: 'confirmed' })).toMatchObject({
      code: 'changed-meanwhile',
    });
    await mustCall(answerAmendmentAction, oecom, { amendmentId: second.amendmentId, word: 'declined', reason: 'Llegaron bien.' });
    expect(await standing(scene, noteId)).toMatchObject({ acceptedUnits: 300, rejectedUnits: 0 });
    expect((await asPerson(buyer.receiver, () => readNote(noteId)))?.amendments.map(({ state }) => state)).toEqual([
      'replaced',
      'declined',
    ]);
    const more = { noteId, why, 'lines[0].lineId': lineId, 'lines[0].units': 501 };
    expect(await callAction(addSurplusAction, buyer.receiver, more)).toMatchObject({ code: 'more-than-contracted' });
    expect(await callAction(returnGoodsAction, buyer.receiver, back(301))).toMatchObject({ code: 'more-than-accepted' });
  });

  test('the database itself keeps the record and the sums', async () => {
    const { buyer, oecom, contract } = await freshScene();
    const { noteId, actId } = await receivedDelivery(buyer, oecom, contract);
    const lineId = await lineOf(noteId);
    const asked = { noteId, why, reason: 'damaged', 'lines[0].lineId': lineId, 'lines[0].units': 1 };
    const { amendmentId } = await mustCall(returnGoodsAction, buyer.receiver, asked);
    const { sql } = ownDatabase();
    for (const table of ['reception_amendments', 'amended_lines'])
      await expect(sql(`delete from ${table}`)).rejects.toThrow(/never changed or deleted/);
    await expect(
      sql(`insert into amended_lines (amendment_id, delivery_line_id, accepted_units, rejected_units, missing_units, surplus_units)
           select id, '${lineId}', 300, 0, 0, 5 from reception_amendments where id = '${amendmentId}'`),
    ).rejects.toThrow(/add up|duplicate/);
    await expect(
      sql(`insert into note_withdrawals (note_id, reason, withdrawn_by_id) values ('${noteId}', 'x', '${oecom.userId}')`),
    ).rejects.toThrow(/has its reception act/);
    expect(await prisma().receptionAct.count({ where: { id: actId } })).toBe(1);
    const all = { contractId: contract.id, acts: actId, voucher: 'C-1', paidOn: deliveryDay };
    await mustCall(recordPaymentAction, buyer.treasurer, all);
    await expect(
      sql(
        `insert into amendment_answers (amendment_id, confirmed, answered_by_id) values ('${amendmentId}', true, '${oecom.userId}')`,
      ),
    ).rejects.toThrow(/more was paid/);
  });
});

describe('a note is taken back before anybody received it', () => {
  test('it frees its units and its place in the schedule, and stays on record', async () => {
    const scene = await freshScene();
    const { buyer, oecom, contract } = scene;
    await moveClock(`${deliveryDay}T08:00:00-04:00`);
    const due = dueAt(contract, buyer.large);
    const { id: noteId } = await mustCall(writeNoteAction, oecom, noteFields(due));
    expect(await callAction(withdrawNoteAction, await supplierOf(buyer.code), { noteId, why })).toMatchObject({
      code: 'not-found',
    });
    expect(await callAction(withdrawNoteAction, buyer.receiver, { noteId, why })).toMatchObject({ code: 'not-found' });
    await mustCall(withdrawNoteAction, oecom, { noteId, why });
    expect(await callAction(withdrawNoteAction, oecom, { noteId, why })).toMatchObject({ code: 'note-withdrawn' });
    expect(await callAction(receiveDeliveryAction, buyer.receiver, await receptionFields(noteId))).toMatchObject({
      code: 'receive-withdrawn',
    });
    expect((await asPerson(buyer.receiver, readReceptions))?.waiting).toEqual([]);
    expect((await figures(scene)).onTime).toBe(0n);
    expect(await asPerson(oecom, () => readNote(noteId))).toMatchObject({ withdrawn: { reason: why }, canWithdraw: false });

    const again = await mustCall(writeNoteAction, oecom, noteFields(due));
    expect(again).toMatchObject({ number: 2 });
    await mustCall(receiveDeliveryAction, buyer.receiver, await receptionFields(again.id));
    expect(await callAction(withdrawNoteAction, oecom, { noteId: again.id, why })).toMatchObject({ code: 'withdraw-received' });
  });
});
