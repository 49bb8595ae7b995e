import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fields } from '@/lib/actions/form-fields';
import { mergeLotsAction, splitLotAction } from '@/lib/actions/tenders-draft';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { eventsOn, moveClock } from '@/tests/support/people';
import { aMilkDraft, aTown, lotsOf, milkUnits, newTender, publishedTender, standingOf, type Town } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

describe('splitting and merging', () => {
  test.each<{ way: Fields; parts: number }>([
    { way: { way: 'zones' }, parts: 2 },
    { way: { way: 'quantity', parts: 3 }, parts: 3 },
    { way: { way: 'months', parts: 3 }, parts: 3 },
  ])('by $way.way: $parts lots, and no unit nor centavo is lost', async ({ way, parts }) => {
    const { id, lot } = await aMilkDraft(town);
    const [units, before] = [await milkUnits(town, id), await standingOf(id)];
    expect(
      await mustCall(splitLotAction, town.officer, {
        tenderId: id,
        version: 1,
        lotId: lot.id,
        ...way,
      }),
    ).toMatchObject({ id, version: 2, lots: parts });
    const after = await lotsOf(id);
    expect(after.map(({ number }) => number)).toEqual(Array.from({ length: parts }, (_, i) => i + 1));
    expect(await milkUnits(town, id)).toBe(units);
    expect(await standingOf(id)).toMatchObject({
      referenceCentavos: before.referenceCentavos,
      version: 2,
    });

    await mustCall(mergeLotsAction, town.officer, {
      tenderId: id,
      version: 2,
      lotIds: after.map((one) => one.id),
    });
    const [whole, ...rest] = await lotsOf(id);
    expect(rest).toEqual([]);
    expect(whole).toMatchObject({ number: 1, items: [{ units }] });
    expect(whole?.dropPoints).toHaveLength(3);
  });

  test('the parts take the lot’s place among the others', async () => {
    const { id } = await newTender(town);
    const [milk] = await lotsOf(id);
    await mustCall(splitLotAction, town.officer, {
      tenderId: id,
      version: 1,
      lotId: milk?.id ?? '',
      way: 'schools',
      schoolIds: [town.schools.a],
    });
    expect((await lotsOf(id)).map(({ number, title }) => [number, title])).toEqual([
      [1, 'Leche, unidad, Norte'],
      [2, 'Leche, unidad, 2/2'],
      [3, 'Plátano, unidad'],
    ]);
  });

  test.each<{ why: string; fields: Fields; code: string }>([
    {
      why: 'one part',
      fields: { way: 'quantity', parts: 1 },
      code: 'check-input',
    },
    {
      why: 'a thousand parts',
      fields: { way: 'quantity', parts: 1000 },
      code: 'check-input',
    },
    { why: 'parts not said', fields: { way: 'months' }, code: 'check-input' },
    { why: 'a way nobody knows', fields: { way: 'half' }, code: 'check-input' },
    {
      why: 'no school chosen',
      fields: { way: 'schools' },
      code: 'lot-cannot-be-split',
    },
    {
      why: 'one product',
      fields: { way: 'items' },
      code: 'lot-cannot-be-split',
    },
    {
      why: 'a version of another day',
      fields: { way: 'zones', version: 7 },
      code: 'changed-meanwhile',
    },
    {
      why: 'a lot that is not there',
      fields: { way: 'zones', lotId: '99999999-9999-4999-8999-999999999999' },
      code: 'not-found',
    },
  ])('refused: $why', async ({ fields, code }) => {
    const { id, lot } = await aMilkDraft(town);
    expect(
      await callAction(splitLotAction, town.officer, {
        tenderId: id,
        version: 1,
        lotId: lot.id,
        ...fields,
      }),
    ).toMatchObject({ status: 'refused', code });
    expect(await lotsOf(id)).toHaveLength(1);
    expect(await standingOf(id)).toMatchObject({ version: 1 });
    expect(await eventsOn(id)).toBe(0);
  });

  test('two people at once: one splits, the other is told', async () => {
    const { id, lot } = await aMilkDraft(town);
    const fields = {
      tenderId: id,
      version: 1,
      lotId: lot.id,
      way: 'quantity',
      parts: 2,
    };
    const outcomes = await Promise.all([
      callAction(splitLotAction, town.officer, fields),
      callAction(splitLotAction, town.officer, fields),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
    expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(await lotsOf(id)).toHaveLength(2);
  });

  test('lots of another tender are not merged in', async () => {
    const [one, other] = [await aMilkDraft(town), await aMilkDraft(town)];
    const fields = {
      tenderId: one.id,
      version: 1,
      lotIds: [one.lot.id, other.lot.id],
    };
    expect(await callAction(mergeLotsAction, town.officer, fields)).toMatchObject({
      status: 'refused',
      code: 'not-found',
    });
    expect(await lotsOf(other.id)).toHaveLength(1);
  });

  test('one lot is not several', async () => {
    const { id, lot } = await aMilkDraft(town);
    expect(
      await callAction(mergeLotsAction, town.officer, {
        tenderId: id,
        version: 1,
        lotIds: lot.id,
      }),
    ).toMatchObject({ status: 'refused', code: 'lots-cannot-be-merged' });
  });

  test('a published tender is not split any more', async () => {
    const id = await publishedTender(town, {
      productIds: [town.products.milk],
    });
    const [lot] = await lotsOf(id);
    const { version } = await standingOf(id);
    expect(
      await callAction(splitLotAction, town.officer, {
        tenderId: id,
        version,
        lotId: lot?.id ?? '',
        way: 'zones',
      }),
    ).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });
});
