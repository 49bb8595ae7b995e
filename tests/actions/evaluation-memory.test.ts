import { describe, expect, test } from 'vitest';
import { askRuleAction, validateRuleAction } from '@/lib/actions/rules';
import { readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readReview } from '@/lib/queries/rule-review';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { award, check, open, recommend, statusOf } from '@/tests/support/evaluation';
import { aBidder, publishedCall, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, type Person } from '@/tests/support/people';

const legalBasis = 'Informe legal 12/2026: el margen no alcanza a este componente.';

/** A tender with one offer whose claimed margin rests on the bound that nobody read (MAR-F2A-MIN). */
async function evaluated() {
  const call = await publishedCall();
  const sent = await sendBid(call, await aBidder('OECA'), { price: '1,90', component: 20, claims: ['F1', 'F2'] });
  await open(call);
  await check(call, sent.id);
  return call;
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
    const call = await evaluated();
    const evaluation = await asPerson(call.evaluator, () => readEvaluation(call.id));
    expect(evaluation?.openRules).toEqual(['MAR-F2A-MIN']);
    expect(await recommend(call)).toMatchObject({
      status: 'refused',
      code: 'margin-needs-basis',
      fields: { legalBasis: expect.any(String) },
    });
    expect(await statusOf(call.id)).toBe('closed');

    const adviser = await colleague(call.officer, ['legal-adviser']);
    const ask = { ruleId: 'MAR-F2A-MIN', tenderId: call.id, page: 'evaluacion' };
    await mustCall(askRuleAction, call.evaluator, ask);
    const review = await asPerson(call.evaluator, () => readReview(['MAR-F2A-MIN']));
    expect(review).toMatchObject({
      advisers: [expect.any(String)],
      rules: [{ rule: 'MAR-F2A-MIN', asked: { who: expect.any(String) } }],
    });
    expect(await asPerson(adviser, () => readReview(['MAR-F2A-MIN']))).toMatchObject({ mayAsk: false });

    expect(await recommend(call, call.evaluator, { legalBasis })).toMatchObject({ status: 'done' });
    expect(await readUnits(prisma(), call.id)).toMatchObject([{ legalBasis }]);
  });

  test('is decided once the legal adviser confirmed the rule, though the tender was published before', async () => {
    const call = await evaluated();
    await confirm(await colleague(call.officer, ['legal-adviser']));
    expect((await asPerson(call.evaluator, () => readEvaluation(call.id)))?.openRules).toEqual([]);
    expect(await recommend(call)).toMatchObject({ status: 'done' });
    const [unit] = await readUnits(prisma(), call.id);
    expect(unit?.legalBasis).toBeNull();
    expect(unit?.lines[0]?.margins[1]).toMatchObject({
      rule: 'MAR-F2A-MIN',
      failed: 'component-too-low',
      validation: { verdict: 'confirmed', article: 'DS 2753, art. 2' },
    });
  });

  test('is not decided by who validated the rule: neither recommended nor awarded', async () => {
    const call = await evaluated();
    const adviser = await colleague(call.officer, ['legal-adviser']);
    await confirm(adviser);
    // The person changed roles since.
    await prisma().membership.updateMany({
      where: { userId: adviser.userId, organisationId: adviser.organisationId },
      data: { roles: ['evaluator', 'authority'] },
    });
    expect(await recommend(call, adviser)).toMatchObject({ code: 'own-validation' });
    expect(await recommend(call)).toMatchObject({ status: 'done' });
    expect(await award(call, adviser)).toMatchObject({ code: 'own-validation' });
    expect(await statusOf(call.id)).toBe('evaluated');
  });

  test('another municipality’s tender cannot be asked for', async () => {
    const [call, other] = [await evaluated(), await publishedCall()];
    await colleague(call.officer, ['legal-adviser']);
    const answer = await callAction(askRuleAction, call.evaluator, {
      ruleId: 'MAR-F2A-MIN',
      tenderId: other.id,
      page: 'evaluacion',
    });
    expect(answer).toMatchObject({ code: 'not-found' });
  });
});
