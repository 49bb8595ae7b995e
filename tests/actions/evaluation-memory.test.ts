import { describe, expect, test } from 'vitest';
import { askRuleAction, validateRuleAction } from '@/lib/actions/rules';
import { readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readReview } from '@/lib/queries/rule-review';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { award, check, open, recommend, statusOf } from '@/tests/support/evaluation';
import { aBidder, anOpenTender, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, type Person } from '@/tests/support/people';

const legalBasis = 'Informe legal 12/2026: el margen no alcanza a este componente.';

/** A tender with one offer whose claimed margin rests on the bound that nobody read (MAR-F2A-MIN). */
async function evaluated() {
  const tender = await anOpenTender();
  const sent = await sendBid(tender, await aBidder('OECA'), { price: '1,90', component: 20, claims: ['F1', 'F2'] });
  await open(tender);
  await check(tender, sent.id);
  return tender;
}

const confirm = (adviser: Person) =>
  mustCall(validateRuleAction, adviser, {
    ruleId: 'MAR-F2A-MIN',
    verdict: 'confirmed',
    article: 'DS 2753, art. 2',
    legalBasis: 'El decreto lo reconoce desde el treinta por ciento.',
    link: 'https://www.gacetaoficialdebolivia.gob.bo/',
  });

describe('a margin that rests on a remembered rule', () => {
  test('waits: it is told, asked for, and recommended without only with a basis, which the record keeps', async () => {
    const tender = await evaluated();
    const evaluation = await asPerson(tender.evaluator, () => readEvaluation(tender.id));
    expect(evaluation?.openRules).toEqual(['MAR-F2A-MIN']);
    expect(await recommend(tender)).toMatchObject({
      status: 'refused',
      code: 'margin-needs-basis',
      fields: { legalBasis: expect.any(String) },
    });
    expect(await statusOf(tender.id)).toBe('closed');

    const adviser = await colleague(tender.officer, ['legal-adviser']);
    const ask = { ruleId: 'MAR-F2A-MIN', tenderId: tender.id, page: 'evaluacion' };
    await mustCall(askRuleAction, tender.evaluator, ask);
    const review = await asPerson(tender.evaluator, () => readReview(['MAR-F2A-MIN']));
    expect(review).toMatchObject({
      advisers: [expect.any(String)],
      rules: [{ rule: 'MAR-F2A-MIN', asked: { who: expect.any(String) } }],
    });
    expect(await asPerson(adviser, () => readReview(['MAR-F2A-MIN']))).toMatchObject({ mayAsk: false });

    expect(await recommend(tender, tender.evaluator, { legalBasis })).toMatchObject({ status: 'done' });
    expect(await readUnits(prisma(), tender.id)).toMatchObject([{ legalBasis }]);
  });

  test('is decided once the legal adviser confirmed the rule, though the tender was published before', async () => {
    const tender = await evaluated();
    await confirm(await colleague(tender.officer, ['legal-adviser']));
    expect((await asPerson(tender.evaluator, () => readEvaluation(tender.id)))?.openRules).toEqual([]);
    expect(await recommend(tender)).toMatchObject({ status: 'done' });
    const [unit] = await readUnits(prisma(), tender.id);
    expect(unit?.legalBasis).toBeNull();
    expect(unit?.lines[0]?.margins[1]).toMatchObject({
      rule: 'MAR-F2A-MIN',
      failed: 'component-too-low',
      validation: { verdict: 'confirmed', article: 'DS 2753, art. 2' },
    });
  });

  test('is not decided by who validated the rule: neither recommended nor awarded', async () => {
    const tender = await evaluated();
    const adviser = await colleague(tender.officer, ['legal-adviser']);
    await confirm(adviser);
    // The person changed roles since.
    await prisma().membership.updateMany({
      where: { userId: adviser.userId, organisationId: adviser.organisationId },
      data: { roles: ['evaluator', 'authority'] },
    });
    expect(await recommend(tender, adviser)).toMatchObject({ code: 'own-validation' });
    expect(await recommend(tender)).toMatchObject({ status: 'done' });
    expect(await award(tender, adviser)).toMatchObject({ code: 'own-validation' });
    expect(await statusOf(tender.id)).toBe('evaluated');
  });

  test('another municipality’s tender cannot be asked for', async () => {
    const [tender, other] = [await evaluated(), await anOpenTender()];
    await colleague(tender.officer, ['legal-adviser']);
    const answer = await callAction(askRuleAction, tender.evaluator, {
      ruleId: 'MAR-F2A-MIN',
      tenderId: other.id,
      page: 'evaluacion',
    });
    expect(answer).toMatchObject({ code: 'not-found' });
  });
});
