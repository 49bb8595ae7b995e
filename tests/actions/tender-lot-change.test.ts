import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fields } from '@/lib/actions/form-fields';
import { removeLotAction, saveLotAction } from '@/lib/actions/tenders-draft';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { moveClock } from '@/tests/support/people';
import { aMilkDraft, aTown, lotsOf, newTender, standingOf, type Town } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

describe('changing a lot', () => {
  const form = ({ id, lot, item }: Awaited<ReturnType<typeof aMilkDraft>>, change: Fields = {}): Fields => ({
    tenderId: id,
    version: 1,
    lotId: lot.id,
    title: 'Leche, otro nombre',
    startsOn: '2026-05-04',
    endsOn: '2026-06-26',
    'items[0].id': item.id,
    'items[0].units': '1.200,0',
    'items[0].price': '1,65',
    'items[0].priceSource': 'Cotización PIL',
    'items[0].priceDay': '2026-02-20',
    ...change,
  });

  test('name, period, quantity and price, and the reference follows', async () => {
    const draft = await aMilkDraft(town);
    await mustCall(saveLotAction, town.officer, form(draft));
    expect(await lotsOf(draft.id)).toMatchObject([
      {
        title: 'Leche, otro nombre',
        startsOn: new Date('2026-05-04T00:00:00Z'),
        items: [{ units: 1200, priceCentavos: 165n, priceSource: 'Cotización PIL' }],
      },
    ]);
    expect(await standingOf(draft.id)).toMatchObject({
      referenceCentavos: 198_000n,
      version: 2,
    });
  });

  test.each<{ why: string; change: Fields; code: string; field?: string }>([
    {
      why: 'a price of zero',
      change: { 'items[0].price': '0' },
      code: 'check-input',
      field: 'items[0].price',
    },
    {
      why: 'a negative price',
      change: { 'items[0].price': '-1' },
      code: 'check-input',
      field: 'items[0].price',
    },
    {
      why: 'an absurd price',
      change: { 'items[0].price': '1e12' },
      code: 'check-input',
      field: 'items[0].price',
    },
    {
      why: 'a number that may be read two ways',
      change: { 'items[0].units': '1,200' },
      code: 'check-input',
      field: 'items[0].units',
    },
    {
      why: 'a million million units',
      change: { 'items[0].units': '1000000000000' },
      code: 'check-input',
      field: 'items[0].units',
    },
    {
      why: 'a price of tomorrow',
      change: { 'items[0].priceDay': '2026-03-03' },
      code: 'price-dated-ahead',
      field: 'items[0].priceDay',
    },
    {
      why: 'a price without source',
      change: { 'items[0].priceSource': '' },
      code: 'check-input',
      field: 'items[0].priceSource',
    },
    {
      why: 'a period outside the year',
      change: { startsOn: '2026-01-05' },
      code: 'period-outside-programme',
      field: 'startsOn',
    },
    {
      why: 'somebody else’s item',
      change: { 'items[0].id': '99999999-9999-4999-8999-999999999999' },
      code: 'not-found',
    },
  ])('refused: $why', async ({ change, code, field }) => {
    const draft = await aMilkDraft(town);
    const outcome = await callAction(saveLotAction, town.officer, form(draft, change));
    expect(outcome).toMatchObject({
      status: 'refused',
      code,
      values: { title: 'Leche, otro nombre' },
    });
    if (field && outcome.status === 'refused') expect(Object.keys(outcome.fields)).toContain(field);
    expect(await lotsOf(draft.id)).toMatchObject([{ title: draft.lot.title, items: [{ units: draft.item.units }] }]);
  });

  test('a lot is taken out and the others keep their order', async () => {
    const { id } = await newTender(town);
    const [milk] = await lotsOf(id);
    await mustCall(removeLotAction, town.officer, {
      tenderId: id,
      version: 1,
      lotId: milk?.id ?? '',
    });
    expect((await lotsOf(id)).map(({ number, title }) => [number, title])).toEqual([[1, 'Plátano, unidad']]);
  });
});
