import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftTenderAction } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { moveClock } from '@/tests/support/people';
import { aTown, draftForm, newTender, type Town, tenderOf } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

const tendersOf = (organisationId: string) => prisma().tender.count({ where: { organisationId } });

describe('drafting from demand', () => {
  test('lots, quantities, prices and schools follow from the programme', async () => {
    const { id, reference } = await newTender(town);
    expect(reference).toMatch(/^ACE-2026-\d{3}$/);
    const tender = await tenderOf(id);
    expect(tender).toMatchObject({
      status: 'draft',
      object: expect.stringContaining('Alimentos'),
      createdById: town.officer.userId,
      firstCallId: null,
    });
    expect(tender.lots.map(({ title, number }) => [number, title])).toEqual([
      [1, 'Leche, unidad'],
      [2, 'Plátano, unidad'],
    ]);
    const [milk, banana] = tender.lots;
    // 6 April to 26 June 2026: 60 weekdays less 1 May, 4 June (Corpus Christi) and 22 June (moved from the 21st or not, as the list says).
    const days = (milk?.items[0]?.units ?? 0) / 300;
    expect(Number.isInteger(days)).toBe(true);
    expect(days).toBeGreaterThanOrEqual(55);
    expect(days).toBeLessThanOrEqual(58);
    expect(milk?.items[0]).toMatchObject({
      priceCentavos: 150n,
      priceSource: 'Cotización',
    });
    expect(milk?.dropPoints.map(({ pupils }) => pupils).sort((a, b) => a - b)).toEqual([50, 100, 150]);
    expect(tender.referenceCentavos).toBe(BigInt(milk?.items[0]?.units ?? 0) * 150n + BigInt(banana?.items[0]?.units ?? 0) * 80n);
  });

  test('by product and zone there is a lot for each', async () => {
    const { id } = await newTender(town, {
      grouping: 'product-zone',
      productIds: [town.products.milk],
    });
    expect((await tenderOf(id)).lots.map(({ zoneId }) => zoneId)).toEqual([town.zones.north, town.zones.south]);
  });

  test('references do not repeat when two people draft at once', async () => {
    const both = await Promise.all([newTender(town), newTender(town)]);
    expect(new Set(both.map(({ reference }) => reference)).size).toBe(2);
  });

  test('the same form sent twice drafts once', async () => {
    const requestId = '11111111-1111-4111-8111-111111111111';
    const before = await tendersOf(town.officer.organisationId);
    const form = draftForm(town, { requestId });
    const first = await mustCall(draftTenderAction, town.officer, form);
    const second = await mustCall(draftTenderAction, town.officer, form);
    expect(second.id).toBe(first.id);
    expect(await tendersOf(town.officer.organisationId)).toBe(before + 1);
  });

  test.each([
    {
      why: 'outside the year',
      change: { endsOn: '2026-12-15' },
      code: 'period-outside-programme',
      field: 'endsOn',
    },
    {
      why: 'end before start',
      change: { startsOn: '2026-06-01', endsOn: '2026-05-01' },
      code: 'check-input',
      field: 'endsOn',
    },
    {
      why: 'no product',
      change: { productIds: [] },
      code: 'check-input',
      field: 'productIds',
    },
    {
      why: 'days when nothing is due (a Sunday)',
      change: { startsOn: '2026-04-12', endsOn: '2026-04-12' },
      code: 'no-demand',
    },
    {
      why: 'a product that is not there',
      change: { productIds: ['99999999-9999-4999-8999-999999999999'] },
      code: 'not-found',
    },
    {
      why: 'a zone that is not there',
      change: { zoneIds: ['99999999-9999-4999-8999-999999999999'] },
      code: 'not-found',
    },
    {
      why: 'a shelf life of three years',
      change: { shelfLifeDays: 1100 },
      code: 'check-input',
      field: 'shelfLifeDays',
    },
    {
      why: 'a frequency nobody knows',
      change: { deliveryFrequency: 'hourly' },
      code: 'check-input',
      field: 'deliveryFrequency',
    },
    {
      why: 'something that is no id',
      change: { programmeId: '42' },
      code: 'check-input',
      field: 'programmeId',
    },
  ])('refused: $why', async ({ change, code, field }) => {
    const before = await tendersOf(town.officer.organisationId);
    const outcome = await callAction(draftTenderAction, town.officer, draftForm(town, change));
    expect(outcome).toMatchObject({
      status: 'refused',
      code,
      values: { title: 'Desayuno escolar, segundo trimestre' },
    });
    if (field && outcome.status === 'refused') expect(Object.keys(outcome.fields)).toContain(field);
    expect(await tendersOf(town.officer.organisationId)).toBe(before);
  });

  test('another municipality’s products and programme do not exist', async () => {
    const other = await aTown('050101');
    const foreign = await callAction(draftTenderAction, town.officer, draftForm(town, { productIds: [other.products.milk] }));
    expect(foreign).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(await callAction(draftTenderAction, town.officer, draftForm(other))).toMatchObject({
      status: 'refused',
      code: 'not-found',
    });
    expect(await tendersOf(other.officer.organisationId)).toBe(0);
  });
});
