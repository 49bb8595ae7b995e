import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callAgainAct } from '@/lib/actions/tenders';
import {
  mergeLotsAct,
  removeLotAct,
  removeRequirementAct,
  saveLotAct,
  saveRequirementsAct,
  splitLotAct,
} from '@/lib/actions/tenders-draft';
import { prisma } from '@/lib/platform/database';
import { callAct, eventsOn, type Fields, moveClock, mustAct } from '@/tests/support/people';
import { aRequirement, aTown, newTender, publishedTender, type Town } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

const lotsOf = (tenderId: string) =>
  prisma().lot.findMany({
    where: { tenderId },
    orderBy: { number: 'asc' },
    include: { items: true, dropPoints: true },
  });
const standingOf = (id: string) =>
  prisma().tender.findUniqueOrThrow({
    where: { id },
    select: { version: true, referenceCentavos: true, status: true },
  });
const milkUnits = async (tenderId: string) => {
  const { _sum } = await prisma().lotItem.aggregate({
    where: { lot: { tenderId }, productId: town.products.milk },
    _sum: { units: true },
  });
  return _sum.units;
};

/** A draft with one lot of milk for both zones, and that lot. */
async function milkDraft() {
  const { id } = await newTender(town, { productIds: [town.products.milk] });
  const [lot] = await lotsOf(id);
  const item = lot?.items[0];
  if (!lot || !item) throw new Error('no lot');
  return { id, lot, item };
}

describe('splitting and merging', () => {
  test.each<{ way: Fields; parts: number }>([
    { way: { way: 'zones' }, parts: 2 },
    { way: { way: 'quantity', parts: 3 }, parts: 3 },
    { way: { way: 'months', parts: 3 }, parts: 3 },
  ])('by $way.way: $parts lots, and no unit nor centavo is lost', async ({ way, parts }) => {
    const { id, lot } = await milkDraft();
    const [units, before] = [await milkUnits(id), await standingOf(id)];
    expect(
      await mustAct(splitLotAct, town.officer, {
        tenderId: id,
        version: 1,
        lotId: lot.id,
        ...way,
      }),
    ).toMatchObject({ id, version: 2, lots: parts });
    const after = await lotsOf(id);
    expect(after.map(({ number }) => number)).toEqual(Array.from({ length: parts }, (_, i) => i + 1));
    expect(await milkUnits(id)).toBe(units);
    expect(await standingOf(id)).toMatchObject({
      referenceCentavos: before.referenceCentavos,
      version: 2,
    });

    await mustAct(mergeLotsAct, town.officer, {
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
    await mustAct(splitLotAct, town.officer, {
      tenderId: id,
      version: 1,
      lotId: milk?.id ?? '',
      way: 'schools',
      schoolIds: [town.schools.a],
    });
    expect((await lotsOf(id)).map(({ number, title }) => [number, title])).toEqual([
      [1, 'Leche unidad, Norte'],
      [2, 'Leche unidad, 2/2'],
      [3, 'Plátano unidad'],
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
    const { id, lot } = await milkDraft();
    expect(
      await callAct(splitLotAct, town.officer, {
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
    const { id, lot } = await milkDraft();
    const fields = {
      tenderId: id,
      version: 1,
      lotId: lot.id,
      way: 'quantity',
      parts: 2,
    };
    const outcomes = await Promise.all([callAct(splitLotAct, town.officer, fields), callAct(splitLotAct, town.officer, fields)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
    expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(await lotsOf(id)).toHaveLength(2);
  });

  test('lots of another tender are not merged in', async () => {
    const [one, other] = [await milkDraft(), await milkDraft()];
    const fields = {
      tenderId: one.id,
      version: 1,
      lotIds: [one.lot.id, other.lot.id],
    };
    expect(await callAct(mergeLotsAct, town.officer, fields)).toMatchObject({
      status: 'refused',
      code: 'not-found',
    });
    expect(await lotsOf(other.id)).toHaveLength(1);
  });

  test('one lot is not several', async () => {
    const { id, lot } = await milkDraft();
    expect(
      await callAct(mergeLotsAct, town.officer, {
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
      await callAct(splitLotAct, town.officer, {
        tenderId: id,
        version,
        lotId: lot?.id ?? '',
        way: 'zones',
      }),
    ).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });
});

describe('changing a lot', () => {
  const form = ({ id, lot, item }: Awaited<ReturnType<typeof milkDraft>>, change: Fields = {}): Fields => ({
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
    const draft = await milkDraft();
    await mustAct(saveLotAct, town.officer, form(draft));
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
      change: { 'items[0].units': '1.200' },
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
    const draft = await milkDraft();
    const outcome = await callAct(saveLotAct, town.officer, form(draft, change));
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
    await mustAct(removeLotAct, town.officer, {
      tenderId: id,
      version: 1,
      lotId: milk?.id ?? '',
    });
    expect((await lotsOf(id)).map(({ number, title }) => [number, title])).toEqual([[1, 'Plátano unidad']]);
  });
});

describe('requirements', () => {
  const required = (tenderId: string) =>
    prisma().requirement.findMany({
      where: { tenderId },
      orderBy: { id: 'asc' },
    });

  test('are written with the rule behind them, changed and taken away', async () => {
    const { id } = await milkDraft();
    const two = {
      ...aRequirement(),
      'requirements[1].kind': 'sanitary',
      'requirements[1].text': 'Registro sanitario vigente',
      'requirements[1].reason': 'El producto es transformado',
      'requirements[1].documentKind': 'sanitary-registry',
    };
    await mustAct(saveRequirementsAct, town.officer, {
      tenderId: id,
      version: 1,
      ...two,
    });
    const [capacity, sanitary] = await required(id);
    expect([capacity, sanitary]).toMatchObject([
      { kind: 'capacity', threshold: 20, ruleId: null },
      {
        kind: 'sanitary',
        documentKind: 'sanitary_registry',
        ruleId: 'DOC-SENASAG',
      },
    ]);
    await mustAct(saveRequirementsAct, town.officer, {
      tenderId: id,
      version: 2,
      ...aRequirement({
        'requirements[0].id': capacity?.id,
        'requirements[0].threshold': 10,
      }),
    });
    await mustAct(removeRequirementAct, town.officer, {
      tenderId: id,
      version: 3,
      requirementId: sanitary?.id ?? '',
    });
    expect(await required(id)).toMatchObject([{ id: capacity?.id, threshold: 10 }]);
  });

  test.each<{ why: string; change: Fields; code: string; field: string }>([
    {
      why: 'no reason',
      change: { 'requirements[0].reason': ' ' },
      code: 'check-input',
      field: 'requirements[0].reason',
    },
    {
      why: 'a capacity of 500 %',
      change: { 'requirements[0].threshold': 500 },
      code: 'requirement-needs-figure',
      field: 'requirements[0].threshold',
    },
    {
      why: 'a negative figure',
      change: { 'requirements[0].threshold': -5 },
      code: 'check-input',
      field: 'requirements[0].threshold',
    },
    {
      why: 'a guarantee for a small purchase',
      change: {
        'requirements[0].kind': 'guarantee',
        'requirements[0].threshold': 1,
      },
      code: 'guarantee-not-allowed',
      field: 'requirements[0].kind',
    },
    {
      why: 'a document without a name',
      change: {
        'requirements[0].kind': 'document',
        'requirements[0].threshold': null,
      },
      code: 'requirement-needs-document',
      field: 'requirements[0].documentKind',
    },
  ])('refused: $why', async ({ change, code, field }) => {
    const { id } = await milkDraft();
    const outcome = await callAct(saveRequirementsAct, town.officer, {
      tenderId: id,
      version: 1,
      ...aRequirement(change),
    });
    expect(outcome).toMatchObject({ status: 'refused', code });
    if (outcome.status === 'refused') expect(Object.keys(outcome.fields)).toContain(field);
    expect(await required(id)).toEqual([]);
  });

  test('no sanitary registry for fresh bananas', async () => {
    const { id } = await newTender(town, {
      productIds: [town.products.banana],
    });
    const asked = aRequirement({
      'requirements[0].kind': 'sanitary',
      'requirements[0].documentKind': 'sanitary-registry',
      'requirements[0].threshold': null,
    });
    expect(
      await callAct(saveRequirementsAct, town.officer, {
        tenderId: id,
        version: 1,
        ...asked,
      }),
    ).toMatchObject({ status: 'refused', code: 'fresh-needs-no-registry' });
  });

  test('another tender’s requirement is neither changed nor taken away', async () => {
    const [one, other] = [await milkDraft(), await milkDraft()];
    await mustAct(saveRequirementsAct, town.officer, {
      tenderId: other.id,
      version: 1,
      ...aRequirement(),
    });
    const [foreign] = await required(other.id);
    expect(
      await callAct(removeRequirementAct, town.officer, {
        tenderId: one.id,
        version: 1,
        requirementId: foreign?.id ?? '',
      }),
    ).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(
      await callAct(saveRequirementsAct, town.officer, {
        tenderId: one.id,
        version: 1,
        ...aRequirement({ 'requirements[0].id': foreign?.id }),
      }),
    ).toMatchObject({ code: 'not-found' });
    expect(await required(other.id)).toHaveLength(1);
  });
});

describe('the second call', () => {
  /** Closed by the clock and declared deserted: what the evaluation would leave. */
  async function desertedTender() {
    const id = await publishedTender(town, {
      productIds: [town.products.milk],
    });
    await moveClock('2026-03-17T10:00:00-04:00');
    await prisma().tender.update({ where: { id }, data: { status: 'closed' } });
    await prisma().tender.update({
      where: { id },
      data: { status: 'deserted' },
    });
    return id;
  }

  test('takes up what nobody took, with the same requirements, linked to the first', async () => {
    const first = await desertedTender();
    const second = await mustAct(callAgainAct, town.officer, {
      tenderId: first,
    });
    expect(
      await prisma().tender.findUniqueOrThrow({
        where: { id: second.id },
        include: { requirements: true },
      }),
    ).toMatchObject({
      status: 'draft',
      firstCallId: first,
      requirements: [{ kind: 'capacity', threshold: 20 }],
    });
    expect(await milkUnits(second.id)).toBe(await milkUnits(first));
    expect(await callAct(callAgainAct, town.officer, { tenderId: first })).toMatchObject({
      status: 'refused',
      code: 'already-called-again',
    });
  });

  test('two people at once: one second call', async () => {
    const first = await desertedTender();
    const outcomes = await Promise.all([
      callAct(callAgainAct, town.officer, { tenderId: first }),
      callAct(callAgainAct, town.officer, { tenderId: first }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
    expect(await prisma().tender.count({ where: { firstCallId: first } })).toBe(1);
  });

  test('not while the first still runs', async () => {
    const id = await publishedTender(town);
    expect(await callAct(callAgainAct, town.officer, { tenderId: id })).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });
});
