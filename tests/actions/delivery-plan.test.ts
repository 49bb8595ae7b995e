import { beforeAll, describe, expect, test } from 'vitest';
import { closeOverdueAction } from '@/lib/actions/contracts';
import { withdrawNoteAction, writeNoteAction } from '@/lib/actions/deliveries';
import { deliveryFilter, readDeliveries } from '@/lib/queries/contract-progress';
import { readContract } from '@/lib/queries/contracts';
import { readProducerDeliveries } from '@/lib/queries/deliveries';
import { readNoteForm } from '@/lib/queries/delivery-note';
import { readLocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { type Contract, deliveryDay, dueAt, noteFields, recordOf } from '@/tests/support/deliveries';
import { asPerson, moveClock, type Person } from '@/tests/support/people';

let buyer: Municipality;
let oecom: Person;
beforeAll(async () => {
  buyer = await municipality();
  oecom = await supplierOf(buyer.code);
});

/** 800 units: 300 due at the large school and 100 at the small one, each of two weeks. */
async function freshContract(changes?: Parameters<typeof contractOf>[2]): Promise<Contract> {
  const item = { supplier: oecom, kind: 'OECOM', units: 800, priceCentavos: 190n, origin: buyer.code } as const;
  const contract = await contractOf(buyer, [item], changes);
  await moveClock(`${deliveryDay}T08:00:00-04:00`);
  return contract;
}
const outside = (contract: Contract, units: number) => ({
  ...noteFields(dueAt(contract, buyer.small), { 'lines[0].units': units }),
  scheduledId: null,
  contractId: contract.id,
  schoolId: buyer.small,
});

describe('a note is held to the schedule before it is issued', () => {
  test('more than scheduled is asked about; the schedule stays readable to whom it took from', async () => {
    const contract = await freshContract();
    const due = dueAt(contract, buyer.small);
    const tooMany = noteFields(due, { 'lines[0].units': 750 });
    const outcome = await callAction(writeNoteAction, oecom, tooMany);
    expect(outcome).toMatchObject({ status: 'refused', code: 'more-than-scheduled' });
    expect(outcome).toHaveProperty(['fields', 'agreedMore'], expect.stringMatching(/100\sunidades.*650\sunidades son de otras/));
    expect((await recordOf(contract.id)).notes).toBe(0);

    const { id: noteId } = await mustCall(writeNoteAction, oecom, { ...tooMany, agreedMore: 'on' });
    const large = dueAt(contract, buyer.large);
    expect((await asPerson(oecom, () => readNoteForm(large.id)))?.lines).toMatchObject([{ due: 300, left: 50, start: 50 }]);
    await mustCall(withdrawNoteAction, oecom, { noteId, why: 'Se escribió el total en vez de lo de la escuela.' });
    expect((await asPerson(oecom, () => readNoteForm(large.id)))?.lines).toMatchObject([{ due: 300, left: 800, start: 300 }]);
  });

  test('outside the schedule what others are owed is asked about, and so is the same note again', async () => {
    const contract = await freshContract();
    expect(await callAction(writeNoteAction, oecom, outside(contract, 10))).toMatchObject({ code: 'more-than-scheduled' });
    await mustCall(writeNoteAction, oecom, { ...outside(contract, 10), agreedMore: 'on' });
    const again = { ...outside(contract, 10), agreedMore: 'on' };
    expect(await callAction(writeNoteAction, oecom, again)).toMatchObject({ status: 'refused', code: 'note-alike' });
    await mustCall(writeNoteAction, oecom, { ...again, agreedAlike: 'on' });
    await moveClock(`${deliveryDay}T09:30:00-04:00`);
    await mustCall(writeNoteAction, oecom, again);
    expect((await recordOf(contract.id)).notes).toBe(3);
  });

  test('shelf life and expiry are looked at before issuing', async () => {
    const contract = await freshContract({ shelfLifeDays: 30 });
    const due = dueAt(contract, buyer.large);
    const ask = (changes: object) => callAction(writeNoteAction, oecom, noteFields(due, { ...changes }));
    expect(await ask({})).toMatchObject({ code: 'shelf-life-short' });
    expect(await ask({ 'lines[0].expiresOn': null })).toMatchObject({ code: 'expiry-needed' });
    expect(await ask({ 'lines[0].expiresOn': '2026-03-01', agreedShelfLife: 'on' })).toMatchObject({ code: 'already-expired' });
    expect((await recordOf(contract.id)).notes).toBe(0);
    expect(await ask({ 'lines[0].expiresOn': '2026-04-01' })).toMatchObject({ status: 'done' });
  });
});

test('what a contract that is over never brought is closed with a reason; it stays undelivered in every figure', async () => {
  const place = await municipality();
  const supplier = await supplierOf(place.code);
  const contract = await contractOf(place, [{ supplier, kind: 'OECOM', units: 800, priceCentavos: 190n, origin: place.code }]);
  await moveClock(`${deliveryDay}T08:00:00-04:00`);
  await mustCall(writeNoteAction, supplier, noteFields(dueAt(contract, place.large)));
  const close = { contractId: contract.id, why: 'El proveedor perdió la cosecha y se lo notificó.' };
  expect(await callAction(closeOverdueAction, place.officer, close)).toMatchObject({ code: 'contract-not-over' });
  await moveClock('2026-03-20T08:00:00-04:00');
  for (const [who, code] of [
    [supplier, 'not-found'],
    [place.treasurer, 'not-found'],
    [(await municipality()).officer, 'not-found'],
  ] as const)
    expect(await callAction(closeOverdueAction, who, close)).toMatchObject({ status: 'refused', code });
  expect(await asPerson(place.officer, () => readContract(contract.id))).toMatchObject({ mayClose: true });

  expect(await mustCall(closeOverdueAction, place.officer, close)).toMatchObject({ closed: 3 });
  expect(await callAction(closeOverdueAction, place.officer, close)).toMatchObject({ code: 'nothing-overdue' });
  const now = await asPerson(place.officer, () => readContract(contract.id));
  expect(now).toMatchObject({
    mayClose: false,
    closures: [{ deliveries: 3, reason: close.why }],
    months: [{ all: 4, late: 0, closed: 3, toReceive: 1 }],
  });
  const { rows } = await readDeliveries(contract.id, deliveryFilter('cerradas'));
  expect(rows.map(({ state }) => state)).toEqual(['closed', 'closed', 'closed']);
  expect((await asPerson(supplier, () => readProducerDeliveries()))?.due).toEqual([]);
  expect(await asPerson(supplier, () => readNoteForm(dueAt(contract, place.small).id))).toBeNull();
  const late = noteFields(dueAt(contract, place.small), { deliveredOn: '2026-03-20', 'lines[0].expiresOn': '2026-04-20' });
  expect(await callAction(writeNoteAction, supplier, late)).toMatchObject({ code: 'delivery-closed' });
  expect((await readLocalPurchaseSummary(place.code, 2026))?.onTime).toMatchObject({ numerator: 1n, denominator: 4n });
});
