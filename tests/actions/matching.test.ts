import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveRequirementsAction, splitLotAction } from '@/lib/actions/tenders-draft';
import { readBarriers } from '@/lib/queries/matching/barriers';
import { readOpportunities, readOpportunity } from '@/lib/queries/matching/opportunities';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, moveClock, person } from '@/tests/support/people';
import { aMilkDraft, aProducer, aRequirement, aTown, publishedTender, type Town } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

describe('matching', () => {
  test('the barriers of a lot are counted, and fall when it is split', async () => {
    const county = await aTown('050102');
    for (const kilosPerMonth of [2000, 250, 250, 20]) await aProducer({ municipalityCode: '050103', kilosPerMonth });
    await aProducer({ municipalityCode: '050103', kilosPerMonth: 900, status: 'pending' });
    await aProducer({ municipalityCode: '020101', kilosPerMonth: 900 });
    const { id, lot } = await aMilkDraft(county);
    // The lot asks for some 1,229 kg a month: 30 % of it is more than 250 kg, and less where it is cut in two.
    await mustCall(saveRequirementsAction, county.officer, {
      tenderId: id,
      version: 1,
      ...aRequirement({ 'requirements[0].threshold': 30 }),
    });
    const before = await asPerson(county.officer, () => readBarriers(id, { lotId: lot.id, key: 'quantity-2' }));
    const able = before?.studied?.barriers.canOffer ?? 0;
    expect(before?.studied?.barriers.steps).toMatchObject([{ kind: 'capacity' }]);
    expect(before?.studied?.chosen?.barriers.canOffer).toBe(able + 2);

    await mustCall(splitLotAction, county.officer, { tenderId: id, version: 2, lotId: lot.id, way: 'quantity', parts: 2 });
    const after = await asPerson(county.officer, () => readBarriers(id, {}));
    expect(after?.overview).toHaveLength(2);
    expect(after?.studied?.barriers.canOffer).toBe(able + 2);
  });

  test('nobody else counts the barriers of a municipality’s draft', async () => {
    const { id } = await aMilkDraft(town);
    const stranger = await person({ roles: ['procurement-officer'], municipalityCode: '020101' });
    for (const who of [stranger, await aProducer(), null]) expect(await asPerson(who, () => readBarriers(id, {}))).toBeNull();
  });

  test('a producer is shown open lots of its own products, and nothing of drafts', async () => {
    const [baker, dairy] = [await aProducer({ food: 'quinua_grano' }), await aProducer({ kilosPerMonth: 5000 })];
    const published = await publishedTender(town);
    const draft = await aMilkDraft(town);
    const found = await asPerson(dairy, readOpportunities);
    const mine = found?.opportunities.filter(({ tender }) => tender.id === published) ?? [];
    expect(mine.map(({ lot, fit }) => [lot.title, fit.percent, fit.canOffer])).toEqual([['Leche, unidad', 100, true]]);
    expect(found?.opportunities.map(({ tender }) => tender.id)).not.toContain(draft.id);
    expect((await asPerson(baker, readOpportunities))?.opportunities).toEqual([]);
    expect(await asPerson(dairy, () => readOpportunity(draft.id))).toBeNull();
    expect((await asPerson(dairy, () => readOpportunity(published)))?.lots.map(({ fit }) => fit.percent)).toEqual([100, 0]);
    for (const who of [town.officer, null]) expect(await asPerson(who, readOpportunities)).toBeNull();
  });

  test('a closed tender is no opportunity any more', async () => {
    const dairy = await aProducer();
    const id = await publishedTender(town);
    await moveClock('2026-03-16T16:01:00-04:00');
    expect((await asPerson(dairy, readOpportunities))?.opportunities.map(({ tender }) => tender.id)).not.toContain(id);
    expect(await asPerson(dairy, () => readOpportunity(id))).toMatchObject({ takesOffers: false });
    await moveClock('2026-03-02T10:00:00-04:00');
  });
});
