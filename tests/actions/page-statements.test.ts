import { afterAll, beforeAll, expect, test } from 'vitest';
import { askRuleAction } from '@/lib/actions/rules';
import { prisma } from '@/lib/platform/database';
import { readBarriers } from '@/lib/queries/matching/barriers';
import { readReview } from '@/lib/queries/rule-review';
import { readAmending } from '@/lib/queries/tenders/amending';
import { readPublication } from '@/lib/queries/tenders/drafting';
import { readRequirements } from '@/lib/queries/tenders/requirements';
import { readSecondCall } from '@/lib/queries/tenders/second-call';
import { readLot, readLots } from '@/lib/queries/tenders/serving';
import { readSigningWorklist } from '@/lib/queries/tenders/signing';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { statementBudget } from '@/tests/e2e/support/budgets';
import { awarded } from '@/tests/support/evaluation';
import { asPerson, colleague, moveClock, type Person } from '@/tests/support/people';
import { statementsOf } from '@/tests/support/statements';
import { aMilkDraft, aProducer, aTown, newTender, publishedTender } from '@/tests/support/tenders';

// Pages of the office that read most, each with a supplier in the census, so that nothing is left unread for want of rows. What is
// counted is the page with its session, as a browser counts it on the pages that it comes to.

beforeAll(() => moveClock('2026-03-02T10:00:00-04:00'));
afterAll(() => moveClock(null));

const nameOf = async ({ userId }: Person) =>
  (await prisma().user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })).name;

test('the way to publication, with rules that the legal adviser was asked for', async () => {
  const town = await aTown('050202');
  await aProducer({ municipalityCode: '050202' });
  await publishedTender(town, { object: 'Leche para el año', productIds: [town.products.milk] });
  const period = { startsOn: '2026-07-20', endsOn: '2026-11-27' };
  const draft = await newTender(town, { object: 'Leche para el año', productIds: [town.products.milk], ...period });
  const adviser = await colleague(town.officer, ['legal-adviser']);
  await mustCall(askRuleAction, town.officer, { ruleId: 'SPLIT-BAN', tenderId: draft.id, page: 'publicar' });
  const { at } = await prisma().ruleQuestion.findFirstOrThrow({ where: { tenderId: draft.id }, select: { at: true } });
  const [who, advising] = [await nameOf(town.officer), await nameOf(adviser)];

  const read = () => asPerson(town.officer, () => readPublication(draft.id));
  const page = await read();
  expect(page?.review).toMatchObject({ advisers: [advising], mayAsk: true });
  expect(page?.review.rules.find(({ rule }) => rule === 'SPLIT-BAN')?.asked).toEqual({ at, who });
  const shown = page?.review.rules.map(({ rule }) => rule) ?? [];
  expect(await asPerson(town.officer, () => readReview(shown))).toEqual(page?.review);
  expect(await statementsOf(read)).toBeLessThanOrEqual(statementBudget);
  // Alone, on the page of an evaluation: who asks, and one.
  expect(await statementsOf(() => asPerson(town.officer, () => readReview(shown)))).toBe(2);
});

test('the other pages of a draft, and the amendment of what is published', async () => {
  const town = await aTown('050103');
  await aProducer({ municipalityCode: '050103' });
  const { id, lot } = await aMilkDraft(town);
  const published = await publishedTender(town, { productIds: [town.products.milk] });
  const pages: Record<string, () => Promise<unknown>> = {
    lots: () => readLots(id),
    lot: () => readLot(id, lot.id),
    requirements: () => readRequirements(id),
    barriers: () => readBarriers(id, {}),
    amendment: () => readAmending(published),
  };
  for (const [name, query] of Object.entries(pages)) {
    const read = () => asPerson(town.officer, query);
    expect(await read(), name).not.toBeNull();
    expect(await statementsOf(read), name).toBeLessThanOrEqual(statementBudget);
  }
});

test('the second call of what nobody took', async () => {
  const town = await aTown('051202');
  await aProducer({ municipalityCode: '051202' });
  const id = await publishedTender(town, { productIds: [town.products.milk] });
  await moveClock('2026-03-17T10:00:00-04:00');
  for (const status of ['closed', 'deserted'] as const) await prisma().tender.update({ where: { id }, data: { status } });
  const read = () => asPerson(town.officer, () => readSecondCall(id));
  expect((await read())?.lots).not.toEqual([]);
  expect(await statementsOf(read)).toBeLessThanOrEqual(statementBudget);
});

test('the wait for signatures', async () => {
  const { tender } = await awarded();
  const read = () => asPerson(tender.authority, () => readSigningWorklist(tender.id));
  expect((await read())?.units).not.toEqual([]);
  expect(await statementsOf(read)).toBeLessThanOrEqual(statementBudget);
});
