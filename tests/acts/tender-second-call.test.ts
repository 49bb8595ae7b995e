import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callAgainAct } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { callAct, mustAct } from '@/prisma/seed/demo/stage';
import { moveClock } from '@/tests/support/people';
import { aTown, milkUnits, publishedTender, type Town } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

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
    expect(await milkUnits(town, second.id)).toBe(await milkUnits(town, first));
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
