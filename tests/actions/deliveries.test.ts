import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import { readProducerDeliveries } from '@/lib/queries/deliveries';
import { readNoteForm } from '@/lib/queries/delivery-note';
import { readNote } from '@/lib/queries/notes';
import { readReceptions } from '@/lib/queries/receptions';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import {
  type Contract,
  deliveryDay,
  dueAt,
  noteFields,
  receivedDelivery,
  receptionFields,
  recordOf,
} from '@/tests/support/deliveries';
import { asPerson, moveClock, type Person } from '@/tests/support/people';

let buyer: Municipality;
let oecom: Person;
beforeAll(async () => {
  buyer = await municipality();
  oecom = await supplierOf(buyer.code);
});

/** 800 units at 190 centavos: 300 due at the large school and 100 at the small one, each of two weeks. */
async function freshContract(changes?: Parameters<typeof contractOf>[2]): Promise<Contract> {
  const contract = await contractOf(
    buyer,
    [{ supplier: oecom, kind: 'OECOM', units: 800, priceCentavos: 190n, origin: buyer.code }],
    changes,
  );
  await moveClock(`${deliveryDay}T08:00:00-04:00`);
  return contract;
}
const nothing = { notes: 0, acts: 0, lines: 0, payments: 0, paid: 0, events: 0 };

test('the producer writes a note, the receiver accepts some and rejects some with a reason', async () => {
  const contract = await freshContract();
  const note = await mustCall(writeNoteAction, oecom, noteFields(dueAt(contract, buyer.large)));
  expect(note).toMatchObject({ number: 1, units: 300 });
  expect(await mustCall(receiveDeliveryAction, buyer.receiver, await receptionFields(note.id, [280]))).toMatchObject({
    acceptedUnits: 280,
    rejectedUnits: 20,
  });

  expect(await recordOf(contract.id)).toEqual({ ...nothing, notes: 1, acts: 1, lines: 1, events: 2 });
  const seen = await asPerson(oecom, () => readNote(note.id));
  expect(seen?.lines).toMatchObject([
    {
      units: 300,
      shelfLife: 'enough',
      received: { acceptedUnits: 280, rejectedUnits: 20, rejectReason: 'damaged', seenBatch: 'L-1' },
    },
  ]);
});

test.each([
  {
    why: 'more than the contract has left',
    changes: { 'lines[0].units': 801 },
    code: 'more-than-contracted',
    field: 'lines[0].units',
  },
  { why: 'nothing', changes: { 'lines[0].units': 0 }, code: 'nothing-delivered', field: 'lines[0].units' },
  { why: 'a negative quantity', changes: { 'lines[0].units': -5 }, code: 'check-input', field: 'lines[0].units' },
  { why: 'an absurd quantity', changes: { 'lines[0].units': '1e12' }, code: 'check-input', field: 'lines[0].units' },
  { why: 'half a unit', changes: { 'lines[0].units': '2,5' }, code: 'check-input', field: 'lines[0].units' },
  { why: 'no batch', changes: { 'lines[0].batch': '' }, code: 'check-input', field: 'lines[0].batch' },
  { why: 'a delivery of tomorrow', changes: { deliveredOn: '2026-03-03' }, code: 'delivered-in-future', field: 'deliveredOn' },
  {
    why: 'an item of nobody',
    changes: { 'lines[0].contractItemId': randomUUID() },
    code: 'lines-do-not-match',
    field: undefined,
  },
  { why: 'an unknown delivery', changes: { scheduledId: randomUUID() }, code: 'not-found', field: undefined },
])('a note of $why is refused and nothing is written', async ({ changes, code, field }) => {
  const contract = await freshContract();
  const outcome = await callAction(writeNoteAction, oecom, noteFields(dueAt(contract, buyer.large), changes));
  expect(outcome).toMatchObject({ status: 'refused', code });
  if (field) expect(outcome).toHaveProperty(['fields', field]);
  expect(await recordOf(contract.id)).toEqual(nothing);
});

test('another producer does not deliver, nor learns that the contract exists', async () => {
  const contract = await freshContract();
  const other = await supplierOf(buyer.code);
  const due = dueAt(contract, buyer.large);
  expect(await callAction(writeNoteAction, other, noteFields(due))).toMatchObject({ code: 'not-found' });
  expect(await asPerson(other, () => readNoteForm(due.id))).toBeNull();
  expect(await recordOf(contract.id)).toEqual(nothing);
});

test('one scheduled delivery, one note: the second is told so, two at once are one', async () => {
  const contract = await freshContract();
  const due = dueAt(contract, buyer.large);
  const outcomes = await Promise.all([
    callAction(writeNoteAction, oecom, noteFields(due)),
    callAction(writeNoteAction, oecom, noteFields(due)),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
  expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({ code: 'already-delivered' });
  expect(await recordOf(contract.id)).toEqual({ ...nothing, notes: 1, events: 1 });
});

test('what was rejected may be delivered again outside the schedule, within the contract', async () => {
  const contract = await freshContract();
  const { noteId } = await receivedDelivery(buyer, oecom, contract, [280]);
  const form = await asPerson(oecom, () => readNoteForm(noteId, { contractId: contract.id, schoolId: buyer.large }));
  expect(form).toMatchObject({ scheduledId: null, lines: [{ due: null, left: 520, start: 0 }] });
  const again = {
    ...noteFields(dueAt(contract, buyer.large), { 'lines[0].units': 20 }),
    scheduledId: null,
    contractId: contract.id,
    schoolId: buyer.large,
  };
  expect(await mustCall(writeNoteAction, oecom, again)).toMatchObject({ number: 2, units: 20 });
});

const refusedReceivers = [
  { who: 'a receiver of another school', as: () => buyer.farReceiver, code: 'not-found' },
  { who: 'a receiver of another municipality', as: async () => (await municipality()).receiver, code: 'not-found' },
  { who: 'who awarded the tender', as: () => buyer.authority, code: 'separation-of-duties' },
  { who: 'the procurement officer', as: () => buyer.officer, code: 'not-found' },
  { who: 'the producer', as: () => oecom, code: 'not-found' },
  { who: 'a visitor', as: () => null, code: 'not-signed-in' },
];
test.each(refusedReceivers)('$who does not receive, and nothing is written', async ({ as, code }) => {
  const contract = await freshContract();
  const note = await mustCall(writeNoteAction, oecom, noteFields(dueAt(contract, buyer.large)));
  expect(await callAction(receiveDeliveryAction, await as(), await receptionFields(note.id))).toMatchObject({
    status: 'refused',
    code,
  });
  expect(await recordOf(contract.id)).toEqual({ ...nothing, notes: 1, events: 1 });
});

test.each([
  {
    why: 'more than was delivered',
    changes: { 'lines[0].accepted': 301 },
    code: 'more-than-delivered',
    field: 'lines[0].accepted',
  },
  { why: 'a negative quantity', changes: { 'lines[0].accepted': -1 }, code: 'check-input', field: 'lines[0].accepted' },
  { why: 'a rejection without reason', changes: { 'lines[0].accepted': 299 }, code: 'reason-missing', field: 'lines[0].reason' },
  {
    why: 'a reason that is not one',
    changes: { 'lines[0].accepted': 299, 'lines[0].reason': 'because' },
    code: 'check-input',
    field: 'lines[0].reason',
  },
  {
    why: 'a product made after it was delivered',
    changes: { 'lines[0].producedOn': '2026-03-03' },
    code: 'produced-after-delivery',
    field: 'lines[0].producedOn',
  },
  { why: 'no lot read on the product', changes: { 'lines[0].batch': '' }, code: 'check-input', field: 'lines[0].batch' },
  { why: 'a line of another note', changes: { 'lines[0].lineId': randomUUID() }, code: 'lines-do-not-match', field: undefined },
])('a reception of $why is refused and nothing is written', async ({ changes, code, field }) => {
  const contract = await freshContract();
  const note = await mustCall(writeNoteAction, oecom, noteFields(dueAt(contract, buyer.large)));
  const outcome = await callAction(receiveDeliveryAction, buyer.receiver, { ...(await receptionFields(note.id)), ...changes });
  expect(outcome).toMatchObject({ status: 'refused', code });
  if (field) expect(outcome).toHaveProperty(['fields', field]);
  expect(await recordOf(contract.id)).toEqual({ ...nothing, notes: 1, events: 1 });
});

test('past its date nothing is accepted in silence: rejected as expired, or said to have come before', async () => {
  const contract = await freshContract();
  const note = await mustCall(writeNoteAction, oecom, noteFields(dueAt(contract, buyer.large)));
  await moveClock('2026-03-21T08:00:00-04:00');
  expect(await asPerson(buyer.receiver, () => readNote(note.id))).toMatchObject({
    lines: [{ expiresOn: '2026-03-20', expired: true }],
  });
  const whole = await receptionFields(note.id);
  expect(await callAction(receiveDeliveryAction, buyer.receiver, whole)).toMatchObject({
    status: 'refused',
    code: 'expired-meanwhile',
    fields: { agreedExpired: expect.stringContaining('Vencido') },
  });
  expect(await recordOf(contract.id)).toEqual({ ...nothing, notes: 1, events: 1 });
  const agreed = { ...whole, agreedExpired: 'on' };
  expect(await mustCall(receiveDeliveryAction, buyer.receiver, agreed)).toMatchObject({
    acceptedUnits: 300,
    agreedExpired: true,
  });

  await moveClock(`${deliveryDay}T08:00:00-04:00`);
  const other = await freshContract();
  const next = await mustCall(writeNoteAction, oecom, noteFields(dueAt(other, buyer.large)));
  await moveClock('2026-03-21T08:00:00-04:00');
  const rejected = await receptionFields(next.id, [0], 'expired');
  expect(await mustCall(receiveDeliveryAction, buyer.receiver, rejected)).toMatchObject({ acceptedUnits: 0, rejectedUnits: 300 });
  await moveClock(`${deliveryDay}T08:00:00-04:00`);
});

test('a double tap receives once and is answered alike; a second form is told so; two phones at once are one act', async () => {
  const contract = await freshContract();
  const note = await mustCall(writeNoteAction, oecom, noteFields(dueAt(contract, buyer.large)));
  const fields = { ...(await receptionFields(note.id)), requestId: randomUUID() };
  const [first, second] = [
    await callAction(receiveDeliveryAction, buyer.receiver, fields),
    await callAction(receiveDeliveryAction, buyer.receiver, fields),
  ];
  expect(second).toMatchObject({ status: 'done', value: first.status === 'done' ? first.value : null });
  expect(await callAction(receiveDeliveryAction, buyer.receiver, { ...fields, requestId: randomUUID() })).toMatchObject({
    code: 'already-received',
  });
  expect(await recordOf(contract.id)).toEqual({ ...nothing, notes: 1, acts: 1, lines: 1, events: 2 });

  const other = await freshContract();
  const next = await mustCall(writeNoteAction, oecom, noteFields(dueAt(other, buyer.large)));
  const outcomes = await Promise.all(
    [1, 2].map(async () => callAction(receiveDeliveryAction, buyer.receiver, await receptionFields(next.id))),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
  expect(await recordOf(other.id)).toEqual({ ...nothing, notes: 1, acts: 1, lines: 1, events: 2 });
});

test('the database itself keeps the record: no change, no sum that does not hold, no more than contracted', async () => {
  const contract = await freshContract();
  const { noteId, actId } = await receivedDelivery(buyer, oecom, contract);
  const { sql } = ownDatabase();
  for (const statement of [
    `update reception_lines set accepted_units = 1 where act_id = '${actId}'`,
    `delete from reception_acts where id = '${actId}'`,
    `update delivery_lines set units = 1 where note_id = '${noteId}'`,
    `delete from delivery_notes where id = '${noteId}'`,
  ]) {
    await expect(sql(statement)).rejects.toThrow(/never changed or deleted/);
  }
  // 300 of 800 are accepted: a forged note of 700 cannot be accepted whole, nor with a sum that does not hold.
  const forge = (accepted: number, rejected: number) =>
    sql(`
      with note as (insert into delivery_notes (id, contract_id, school_id, number, delivered_on, issued_by_id)
                    values (gen_random_uuid(), '${contract.id}', '${buyer.small}', 99, '${deliveryDay}', '${oecom.userId}') returning id)
      insert into delivery_lines (id, note_id, contract_item_id, units, batch, produced_on) select gen_random_uuid(), id, '${contract.items[0]?.id}', 700, 'L', '${deliveryDay}' from note;
      insert into reception_acts (id, note_id, received_by_id) select gen_random_uuid(), id, '${buyer.receiver.userId}' from delivery_notes where number = 99 and contract_id = '${contract.id}';
      insert into reception_lines (delivery_line_id, act_id, accepted_units, rejected_units, reject_reason, seen_batch, seen_produced_on)
      select l.id, a.id, ${accepted}, ${rejected}, ${rejected > 0 ? "'damaged'" : 'null'}, 'L', '${deliveryDay}'
        from delivery_lines l join reception_acts a on a.note_id = l.note_id join delivery_notes n on n.id = l.note_id where n.number = 99 and n.contract_id = '${contract.id}'`);
  await expect(forge(400, 100)).rejects.toThrow(/add up to the 700/);
  await expect(forge(700, 0)).rejects.toThrow(/exceed the 800 units contracted/);
});

test('the lists: next first for the producer, only their schools for the receiver', async () => {
  const place = await municipality();
  const supplier = await supplierOf(place.code);
  const contract = await contractOf(place, [{ supplier, kind: 'OECOM', units: 800, priceCentavos: 190n, origin: place.code }], {
    shelfLifeDays: 30,
  });
  await moveClock(`${deliveryDay}T08:00:00-04:00`);
  const list = await asPerson(supplier, () => readProducerDeliveries());
  expect(list?.due.map(({ day, state }) => [day, state])).toEqual([
    ['2026-03-02', 'due'],
    ['2026-03-02', 'due'],
    ['2026-03-09', 'due'],
    ['2026-03-09', 'due'],
  ]);
  expect(await asPerson(place.officer, () => readProducerDeliveries())).toBeNull();
  expect(
    (
      await asPerson(supplier, () => readProducerDeliveries(`2026-03-02.${'f'.repeat(8)}-ffff-ffff-ffff-${'f'.repeat(12)}`))
    )?.due.map(({ day }) => day),
  ).toEqual(['2026-03-09', '2026-03-09']);

  const note = await mustCall(writeNoteAction, supplier, noteFields(dueAt(contract, place.large), { agreedShelfLife: 'on' }));
  const waiting = await asPerson(place.receiver, readReceptions);
  expect(waiting).toMatchObject({
    waiting: [{ noteId: note.id, units: 300, school: 'Escuela grande', products: expect.stringMatching(/\p{L}/u) }],
    received: [],
  });
  expect(waiting?.due.map(({ day }) => day)).toEqual(['2026-03-09']);
  expect((await asPerson(place.farReceiver, readReceptions))?.waiting).toEqual([]);
  expect(await asPerson(place.treasurer, readReceptions)).toBeNull();

  // Expires on 20 March: 18 days, and the tender asked for 30.
  expect(await asPerson(place.receiver, () => readNote(note.id))).toMatchObject({
    canReceive: true,
    lines: [{ shelfLife: 'short' }],
  });
  expect(await asPerson(place.authority, () => readNote(note.id))).toMatchObject({ canReceive: false, barred: true });
  expect(await asPerson(place.farReceiver, () => readNote(note.id))).toMatchObject({ canReceive: false, barred: false });
});
