import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fields } from '@/lib/actions/form-fields';
import { callAgainAction, publishTenderAction } from '@/lib/actions/tenders';
import { saveLotAction, splitLotAction, takeDemandAction } from '@/lib/actions/tenders-draft';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { readPublication } from '@/lib/queries/tenders/drafting';
import { readLot, readLots } from '@/lib/queries/tenders/serving';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { toldBy } from '@/tests/support/events';
import { asPerson, colleague, moveClock } from '@/tests/support/people';
import { aMilkDraft, aTown, lotsOf, publicationForm, publishedTender, type Town } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

type Draft = Awaited<ReturnType<typeof aMilkDraft>>;

/** The lot's own form, as its page prints it. */
const lotForm = ({ id, lot, item }: Draft, change: Fields = {}): Fields => ({
  tenderId: id,
  version: 1,
  lotId: lot.id,
  title: lot.title,
  startsOn: dayOf(lot.startsOn),
  endsOn: dayOf(lot.endsOn),
  'items[0].id': item.id,
  'items[0].units': item.units,
  'items[0].price': '1,50',
  'items[0].priceSource': 'Cotización',
  'items[0].priceDay': '2026-01-10',
  ...change,
});

const askedOf = async (tenderId: string) =>
  (await asPerson(town.officer, () => readLots(tenderId)))?.asked.map(({ units, asked }) => [units, asked]);

test('a lot of which the period changes is held against its new days, and takes their figure in one step', async () => {
  const draft = await aMilkDraft(town);
  expect(await askedOf(draft.id)).toEqual([[draft.item.units, draft.item.units]]);
  await mustCall(saveLotAction, town.officer, lotForm(draft, { endsOn: '2026-05-01' }));
  const [[units, asked] = []] = (await askedOf(draft.id)) ?? [];
  expect(units).toBe(draft.item.units);
  expect(asked).toBeLessThan(draft.item.units / 2);
  const page = await asPerson(town.officer, () => readLot(draft.id, draft.lot.id));
  expect(page?.asked).toMatchObject([{ units, asked, lots: [{ number: 1 }] }]);

  const take = { tenderId: draft.id, version: 2, lotIds: draft.lot.id };
  await mustCall(takeDemandAction, town.officer, take);
  expect(await askedOf(draft.id)).toEqual([[asked, asked]]);
  const { referenceCentavos } = await prisma().tender.findUniqueOrThrow({
    where: { id: draft.id },
  });
  expect(referenceCentavos).toBe(BigInt(asked ?? 0) * 150n);

  expect(await callAction(takeDemandAction, town.officer, take)).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(
    await callAction(takeDemandAction, town.officer, {
      ...take,
      version: 3,
      lotIds: [],
    }),
  ).toMatchObject({ code: 'check-input' });
  const stranger = '99999999-9999-4999-8999-999999999999';
  expect(
    await callAction(takeDemandAction, town.officer, {
      ...take,
      version: 3,
      lotIds: stranger,
    }),
  ).toMatchObject({ code: 'not-found' });
  const nutritionist = await colleague(town.officer, ['nutritionist']);
  expect(await callAction(takeDemandAction, nutritionist, { ...take, version: 3 })).toMatchObject({ status: 'refused' });
  expect(await asPerson(nutritionist, () => readLot(draft.id, draft.lot.id))).toBeNull();
  expect(await askedOf(draft.id)).toEqual([[asked, asked]]);
});

test('the parts of a lot divided by months buy what their class days ask for', async () => {
  await prisma().programmeBreak.create({
    data: {
      programmeId: town.programmeId,
      startsOn: dateOf('2026-05-04'),
      endsOn: dateOf('2026-05-28'),
      reason: 'Paro',
    },
  });
  try {
    const { id, lot } = await aMilkDraft(town);
    expect(
      await callAction(splitLotAction, town.officer, {
        tenderId: id,
        version: 1,
        lotId: lot.id,
        way: 'months',
        parts: 3,
      }),
    ).toMatchObject({ status: 'done' });
    const asked = await askedOf(id);
    for (const [units, need] of asked ?? []) expect(units).toBe(need);
    const [april = 0, may = 0] = (await lotsOf(id)).map(({ items }) => items[0]?.units ?? 0);
    expect(may * 10).toBeLessThan(april);
  } finally {
    await prisma().programmeBreak.deleteMany({
      where: { programmeId: town.programmeId },
    });
  }
});

test('a lot that buys less than its demand is named before publication, and goes out only when that is acknowledged', async () => {
  const draft = await aMilkDraft(town);
  const less = draft.item.units - 100;
  const { version } = await mustCall(saveLotAction, town.officer, lotForm(draft, { 'items[0].units': less }));
  const shown = await asPerson(town.officer, () => readPublication(draft.id));
  expect(shown?.asked).toMatchObject([{ units: less, asked: draft.item.units }]);

  const form = publicationForm({ id: draft.id, version });
  expect(await callAction(publishTenderAction, town.officer, form)).toMatchObject({
    status: 'refused',
    code: 'short-not-acknowledged',
    fields: { shortAcknowledged: expect.anything() },
  });
  await mustCall(publishTenderAction, town.officer, {
    ...form,
    shortAcknowledged: 'on',
  });
  expect(await toldBy({ objectId: draft.id, act: 'tender.publish' })).toMatchObject({
    short: [{ units: less, asked: draft.item.units }],
  });
});

test('a second call buys for the days that are left, from the earliest on', async () => {
  const id = await publishedTender(town, { productIds: [town.products.milk] });
  await moveClock('2026-05-04T10:00:00-04:00');
  await prisma().tender.update({ where: { id }, data: { status: 'closed' } });
  await prisma().tender.update({ where: { id }, data: { status: 'deserted' } });
  const second = await mustCall(callAgainAction, town.officer, { tenderId: id });
  const [[first], [again]] = [await lotsOf(id), await lotsOf(second.id)];
  expect(again?.startsOn).toEqual(dateOf('2026-05-05'));
  expect(again?.endsOn).toEqual(first?.endsOn);
  expect(again?.items[0]?.units).toBeLessThan(first?.items[0]?.units ?? 0);
  const [[units, asked] = []] = (await askedOf(second.id)) ?? [];
  expect(units).toBe(asked);

  const other = await publishedTender(town, {
    productIds: [town.products.milk],
  });
  await moveClock('2026-06-26T10:00:00-04:00');
  await prisma().tender.update({
    where: { id: other },
    data: { status: 'closed' },
  });
  await prisma().tender.update({
    where: { id: other },
    data: { status: 'deserted' },
  });
  expect(await callAction(callAgainAction, town.officer, { tenderId: other })).toMatchObject({
    status: 'refused',
    code: 'second-call-too-late',
  });
});
