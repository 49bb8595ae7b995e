import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callAgainAction } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';
import { broughtBy } from '@/lib/queries/tenders/first-tender';
import { readSecondCall } from '@/lib/queries/tenders/second-call';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { check, open } from '@/tests/support/evaluation';
import { aBidder, anOpenTender, sendBid } from '@/tests/support/offers';
import { asPerson, moveClock, person } from '@/tests/support/people';
import { aProducer, aTown, milkUnits, publishedTender, type Town, tenderOf } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

describe('the second call', () => {
  /** Closed by the clock and declared deserted: what the evaluation would leave. */
  async function desertedTender(of: Town = town) {
    const id = await publishedTender(of, { productIds: [of.products.milk] });
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
    const second = await mustCall(callAgainAction, town.officer, {
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
    expect(await milkUnits(town, second.id)).toBe(await milkUnits(town, first));
    expect(await callAction(callAgainAction, town.officer, { tenderId: first })).toMatchObject({
      status: 'refused',
      code: 'already-called-again',
    });
  });

  test('leads on the officer’s first page until it is called for again, and as long as it can still be served', async () => {
    const own = await aTown('051202');
    const firstTask = async () => {
      const home = await asPerson(own.officer, readMunicipalHome);
      return home?.lists.find(({ role }) => role === 'procurement-officer')?.tasks[0];
    };
    expect(await firstTask()).toMatchObject({ code: 'call-again', state: 'done', count: 0 });
    const first = await desertedTender(own);
    const { lots } = await tenderOf(first);
    expect(await firstTask()).toMatchObject({
      code: 'call-again',
      state: 'todo',
      count: lots.length,
      record: first,
    });

    await moveClock('2027-01-10T10:00:00-04:00');
    expect(await firstTask()).toMatchObject({ state: 'done' });
    await moveClock('2026-03-17T10:00:00-04:00');
    await mustCall(callAgainAction, own.officer, { tenderId: first });
    expect(await firstTask()).toMatchObject({ state: 'done' });
  });

  test('shows before and in its draft what kept everybody away, each with the form that changes it', async () => {
    const own = await aTown('080803');
    // A third of what is asked in a month, and no way to bring it.
    const near = await aProducer({ municipalityCode: '080803', kilosPerMonth: 100 });
    const first = await desertedTender(own);
    const page = () => asPerson(own.officer, () => readSecondCall(first));
    const shown = await page();
    expect(shown).toMatchObject({ stage: 'first', opened: false, today: '2026-03-17' });
    expect(shown?.rights.callAgain).toBe(true);
    const [lot] = shown?.lots ?? [];
    expect(lot?.lot.items[0]).toMatchObject({ priceSource: 'Cotización', priceDay: '2026-01-10' });
    expect(lot?.barriers.suppliers.map(({ supplier }) => supplier.organisationId)).toEqual([near.organisationId]);
    expect(lot?.shuts).toMatchObject([{ requirement: { kind: 'capacity' }, offers: 0 }]);
    expect(lot?.shuts[0]?.actors).toBe(lot?.barriers.canOffer === 0 ? 1 : 0);

    const done = await callAction(callAgainAction, own.officer, { tenderId: first });
    if (done.status !== 'done') throw new Error('not called again');
    expect(done.goTo).toBe(`/municipio/convocatorias/${done.value.id}/segunda`);
    const draft = await asPerson(own.officer, () => readSecondCall(done.value.id));
    expect(draft).toMatchObject({ stage: 'draft', detail: { tender: { id: done.value.id }, firstCall: { id: first } } });
    expect(draft?.lots).toHaveLength(1);
    expect(await page()).toMatchObject({
      stage: 'first',
      rights: { callAgain: false },
      detail: { secondCall: { id: done.value.id } },
    });
  });

  test('counts what the first call brought: how many, from which price, over the reference, and which requirement they failed', async () => {
    const tender = await anOpenTender({ lots: [[{ units: 1000, priceCentavos: 200n }]] });
    const dear = await sendBid(tender, await aBidder(), { price: '2,50' });
    await sendBid(tender, await aBidder(), { price: '1,90' });
    await open(tender);
    await check(tender, dear.id, 'fails');
    expect(await broughtBy(prisma(), tender.id)).toMatchObject({
      opened: true,
      awarded: new Map(),
      failed: [{ text: 'Requisito 0', offers: 1 }],
      brought: [{ productId: expect.any(String), zoneId: null, offers: 2, lowestCentavos: 190n, overReference: 1 }],
    });
  });

  test('is nobody’s to study elsewhere, nor before the call is decided', async () => {
    const first = await desertedTender();
    const stranger = await person({ roles: ['procurement-officer'], municipalityCode: '020101' });
    expect(await asPerson(stranger, () => readSecondCall(first))).toBeNull();
    const running = await publishedTender(town);
    expect(await asPerson(town.officer, () => readSecondCall(running))).toBeNull();
  });

  test('two people at once: one second call', async () => {
    const first = await desertedTender();
    const outcomes = await Promise.all([
      callAction(callAgainAction, town.officer, { tenderId: first }),
      callAction(callAgainAction, town.officer, { tenderId: first }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
    expect(await prisma().tender.count({ where: { firstCallId: first } })).toBe(1);
  });

  test('not while the first still runs', async () => {
    const id = await publishedTender(town);
    expect(await callAction(callAgainAction, town.officer, { tenderId: id })).toMatchObject({
      status: 'refused',
      code: 'wrong-step',
    });
  });
});
