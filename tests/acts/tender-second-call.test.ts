import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callAgainAct } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { readMunicipalHome } from '@/lib/queries/people/municipal-tasks';
import { callAct, mustAct } from '@/prisma/seed/demo/stage';
import { asPerson, moveClock } from '@/tests/support/people';
import { aTown, milkUnits, publishedTender, type Town, tenderOf } from '@/tests/support/tenders';

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
    expect(await milkUnits(town, second.id)).toBe(await milkUnits(town, first));
    expect(await callAct(callAgainAct, town.officer, { tenderId: first })).toMatchObject({
      status: 'refused',
      code: 'already-called-again',
    });
  });

  test('leads on the officer’s first page until it is called for again, and as long as it can still be served', async () => {
    const own = await aTown('051202');
    const call = async () => {
      const home = await asPerson(own.officer, readMunicipalHome);
      return home?.lists.find(({ role }) => role === 'procurement-officer')?.tasks[0];
    };
    expect(await call()).toMatchObject({ code: 'call-again', state: 'done', count: 0 });
    const first = await desertedTender(own);
    const { lots } = await tenderOf(first);
    expect(await call()).toMatchObject({
      code: 'call-again',
      state: 'todo',
      count: lots.length,
      href: `/municipio/convocatorias/${first}`,
    });

    await moveClock('2027-01-10T10:00:00-04:00');
    expect(await call()).toMatchObject({ state: 'done' });
    await moveClock('2026-03-17T10:00:00-04:00');
    await mustAct(callAgainAct, own.officer, { tenderId: first });
    expect(await call()).toMatchObject({ state: 'done', href: '/municipio/convocatorias' });
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
