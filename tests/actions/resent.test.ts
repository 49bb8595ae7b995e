import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveProductAction } from '@/lib/actions/foods';
import type { Fields } from '@/lib/actions/form-fields';
import { saveCommitmentAction } from '@/lib/actions/matrix';
import { saveWeekAction } from '@/lib/actions/rations';
import { saveZoneAction } from '@/lib/actions/schools';
import { saveLotAction, saveRequirementsAction } from '@/lib/actions/tenders-draft';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { colleague, moveClock, person } from '@/tests/support/people';
import { newProduct, newProgramme, productForm, townsperson } from '@/tests/support/planning';
import { keepingNew, toldResent } from '@/tests/support/resent';
import { aMilkDraft, aRequirement, aTown, lotsOf, type Town } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

async function aLotForm() {
  const { id, lot, item } = await aMilkDraft(town);
  const form = (price: string, change: Fields = {}): Fields => ({
    tenderId: id,
    version: 1,
    lotId: lot.id,
    title: 'Leche',
    startsOn: '2026-05-04',
    endsOn: '2026-06-26',
    'items[0].id': item.id,
    'items[0].units': '1200',
    'items[0].price': price,
    'items[0].priceSource': 'Cotización',
    'items[0].priceDay': '2026-02-20',
    ...change,
  });
  const price = async () => (await lotsOf(id))[0]?.items[0]?.priceCentavos;
  const send = (fields: Fields) => callAction(saveLotAction, town.officer, fields);
  return { id, form, price, send };
}

describe('the same form again', () => {
  test('saying the same is answered the same, whatever the ends of its lines and the spaces around', async () => {
    const { form, send, price } = await aLotForm();
    const requestId = randomUUID();
    const first = await send(form('1,11', { requestId }));
    expect(await send(form(' 1,11 ', { requestId, 'items[0].note': '' }))).toMatchObject({
      status: 'done',
      value: first.status === 'done' ? first.value : null,
    });
    expect(await price()).toBe(111n);
  });

  test('saying something else is told with both versions, nothing is lost, and one step keeps the new one', async () => {
    const { form, send, price } = await aLotForm();
    const requestId = randomUUID();
    await send(form('1,11', { requestId }));

    const answer = toldResent(await send(form('0,88', { requestId })));
    expect(answer.sentBefore).toMatchObject({ way: 'over', differing: ['items[0].price'], corrects: [requestId] });
    expect(answer.sentBefore?.first).toMatchObject({ 'items[0].price': '1,11' });
    expect(answer.values).toMatchObject({ 'items[0].price': '0,88' });
    expect(answer.message).toContain('otros datos');
    expect(await price()).toBe(111n);

    expect(await send(form('0,88', keepingNew(answer)))).toMatchObject({ status: 'done' });
    expect(await price()).toBe(88n);
    // The step's own answer may be cut too.
    expect(await send(form('0,88', keepingNew(answer)))).toMatchObject({ status: 'done' });
    const again = toldResent(await send(form('0,77', keepingNew(answer))));
    expect(again.sentBefore).toMatchObject({ corrects: [requestId, answer.requestId], first: { 'items[0].price': '0,88' } });
    expect(await send(form('0,77', keepingNew(again)))).toMatchObject({ status: 'done' });
    expect(await price()).toBe(77n);
  });

  test('what somebody else changed in between is not written over', async () => {
    const { form, send, price } = await aLotForm();
    const requestId = randomUUID();
    await send(form('1,11', { requestId }));
    const answer = toldResent(await send(form('0,88', { requestId })));
    await mustCall(saveLotAction, await colleague(town.officer, ['procurement-officer']), form('1,50', { version: 2 }));

    expect(await send(form('0,88', keepingNew(answer)))).toMatchObject({ code: 'changed-meanwhile' });
    expect(await price()).toBe(150n);
  });

  test('two at once that say different things: one is done, the other is told', async () => {
    const { form, send, price } = await aLotForm();
    const requestId = randomUUID();
    const prices = ['1,11', '0,88'];
    const answers = await Promise.all(prices.map((price) => send(form(price, { requestId }))));

    const won = answers.findIndex(({ status }) => status === 'done');
    expect(answers[1 - won]).toMatchObject({
      code: 'sent-before',
      sentBefore: { first: { 'items[0].price': prices[won] } },
      values: { 'items[0].price': prices[1 - won] },
    });
    expect(await price()).toBe([111n, 88n][won]);
  });

  test('of somebody else, or of another action, is nobody’s to hear about', async () => {
    const { form, send } = await aLotForm();
    const requestId = randomUUID();
    await send(form('1,11', { requestId }));
    const other = await colleague(town.officer, ['procurement-officer']);
    for (const price of ['1,11', '0,88'])
      expect(await callAction(saveLotAction, other, form(price, { requestId }))).toMatchObject({ code: 'not-found' });
    expect(await callAction(saveLotAction, other, form('0,88', { version: 2, corrects: [requestId] }))).toMatchObject({
      code: 'not-found',
    });
    expect(
      await callAction(saveZoneAction, await colleague(town.officer, ['programme-officer']), { name: 'Este', requestId }),
    ).toMatchObject({
      code: 'not-found',
    });
  });

  test('an event from before contents were kept is answered as it was', async () => {
    const { form, send, price } = await aLotForm();
    const requestId = randomUUID();
    const { sql } = ownDatabase();
    await sql(
      `insert into events (request_id, act, user_id, subject_id, detail, go_to) values ($1, 'lot.save', $2, $3, '{"id":"x"}', '/municipio')`,
      [requestId, town.officer.userId, randomUUID()],
    );
    expect(await send(form('0,88', { requestId }))).toMatchObject({ status: 'done', goTo: '/municipio' });
    expect(await price()).not.toBe(88n);
  });

  test('past its time only the hash is left: still told, without the first version', async () => {
    const { form, send, price } = await aLotForm();
    const requestId = randomUUID();
    await send(form('1,11', { requestId }));
    const { sql } = ownDatabase();
    await sql(`update sendings set at = at - interval '31 days' where request_id = $1`, [requestId]);
    await send(form('1,12', { version: 2 }));
    expect(await sql('select from sendings where request_id = $1', [requestId])).toEqual([]);

    expect(toldResent(await send(form('0,88', { requestId }))).sentBefore).toMatchObject({ first: null, differing: [] });
    expect(await price()).toBe(112n);
  });
});

describe('what one step can do', () => {
  test('a form that made a record changes it, and makes no second', async () => {
    const nutritionist = await townsperson('nutritionist');
    const requestId = randomUUID();
    const { id } = await mustCall(saveProductAction, nutritionist, productForm({ requestId, price: '1,11' }));
    const answer = toldResent(await callAction(saveProductAction, nutritionist, productForm({ requestId, price: '0,88' })));
    expect(answer.sentBefore).toMatchObject({ way: 'over', differing: ['price'] });

    expect(await mustCall(saveProductAction, nutritionist, productForm({ ...keepingNew(answer), price: '0,88' }))).toMatchObject({
      id,
    });
    expect(await prisma().product.findMany({ where: { organisationId: nutritionist.organisationId } })).toMatchObject([
      { id, priceCentavos: 88n, version: 2 },
    ]);
  });

  test('a grid lays each day over the version that the first sending left', async () => {
    const nutritionist = await townsperson('nutritionist');
    const programmeId = await newProgramme(await colleague(nutritionist, ['programme-officer']));
    const productId = await newProduct(nutritionist);
    const week = (change: Fields): Fields => ({ programmeId, level: 'primaria', 'rows[0].productId': productId, ...change });
    await mustCall(saveWeekAction, nutritionist, week({ 'rows[0].d1': 200 }));
    const requestId = randomUUID();
    await mustCall(saveWeekAction, nutritionist, week({ v1: 1, 'rows[0].d1': 200, 'rows[0].d2': 111, requestId }));
    const corrected = { v1: 1, 'rows[0].d1': 200, 'rows[0].d2': 88, 'rows[0].d3': 50 };
    const answer = toldResent(await callAction(saveWeekAction, nutritionist, week({ ...corrected, requestId })));

    expect(await mustCall(saveWeekAction, nutritionist, week({ ...corrected, ...keepingNew(answer) }))).toMatchObject({
      weekdays: [2, 3],
    });
  });

  test('what only ever adds says so, and adds', async () => {
    const ngo = await person({ kind: 'ngo', roles: ['technician'], municipalityCode: null });
    const { id: itemId } = await prisma().matrixItem.findFirstOrThrow();
    const organisationId = town.officer.organisationId;
    const promise = (text: string, change: Fields): Fields => {
      return { itemId, organisationId, municipalityCode: '051201', text, indicator: 'Uno', dueOn: '2099-01-01', ...change };
    };
    const requestId = randomUUID();
    await mustCall(saveCommitmentAction, ngo, promise('Once', { requestId }));
    const answer = toldResent(await callAction(saveCommitmentAction, ngo, promise('Ochenta', { requestId })));
    expect(answer.sentBefore).toMatchObject({ way: 'further', corrects: [], goTo: expect.stringContaining('/ong') });

    await mustCall(saveCommitmentAction, ngo, promise('Ochenta', keepingNew(answer)));
    expect(await prisma().commitment.count({ where: { facilitatorId: ngo.organisationId } })).toBe(2);
  });

  test('what would be added twice is settled: the person is led to it', async () => {
    const { id } = await aMilkDraft(town);
    const requestId = randomUUID();
    const requirement = (text: string) => ({
      tenderId: id,
      version: 1,
      ...aRequirement({ 'requirements[0].text': text }),
      requestId,
    });
    await mustCall(saveRequirementsAction, town.officer, requirement('Entrega en la escuela'));
    const answer = toldResent(await callAction(saveRequirementsAction, town.officer, requirement('Entrega en el almacén')));
    expect(answer.sentBefore).toMatchObject({ way: 'settled', corrects: [], goTo: `/municipio/convocatorias/${id}/requisitos` });
    expect(await prisma().requirement.count({ where: { tenderId: id } })).toBe(1);
  });

  test('the step cannot be made up for an action that has none', async () => {
    const { id } = await aMilkDraft(town);
    const requestId = randomUUID();
    const requirement = (change: Fields) => ({ tenderId: id, version: 1, ...aRequirement(), ...change });
    await mustCall(saveRequirementsAction, town.officer, requirement({ requestId }));
    expect(await callAction(saveRequirementsAction, town.officer, requirement({ corrects: [requestId] }))).toMatchObject({
      code: 'changed-meanwhile',
    });
  });
});
