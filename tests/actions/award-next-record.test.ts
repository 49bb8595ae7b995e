import { afterAll, describe, expect, test } from 'vitest';
import { awardNextAction, sendEvaluationBackAction } from '@/lib/actions/awards';
import { formaliseContractsAction } from '@/lib/actions/contracts';
import { checkRequirementsAction } from '@/lib/actions/evaluation';
import { validateRuleAction } from '@/lib/actions/rules';
import { readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { countMunicipal } from '@/lib/queries/dashboards/municipal-counts';
import { readToday } from '@/lib/queries/dashboards/today';
import { readOwnOffer } from '@/lib/queries/offers/sent';
import { readSigningWorklist } from '@/lib/queries/tenders/signing';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { awardedTender, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { award, awarded, check, checks, passOn as next, open, recommend, statusOf, versionOf } from '@/tests/support/evaluation';
import { fingerprint } from '@/tests/support/fingerprint';
import { aBidder, type PublishedCall, publishedCall, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, moveClock } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));

const done = expect.objectContaining({ status: 'done' });
const unitsOf = async (call: PublishedCall) => readUnits(prisma(), call.id);

describe('the wait for signatures', () => {
  test('tells each winner’s terms and who would be next, to the office alone', async () => {
    const { call, first, second, large } = await awarded();
    const { call: other } = await awarded();
    await moveClock('2026-03-18T10:00:00-04:00');
    const worklist = await asPerson(call.authority, () => readSigningWorklist(call.id));
    expect(worklist).toMatchObject({
      rule: { rule: 'ADJ-NEXT', decides: false },
      needsBasis: true,
      mayPassOn: true,
      units: [
        {
          waiting: [
            {
              offerId: first.id,
              term: { papers: { day: '2026-03-20', trace: { rule: 'PLZ-DOCS' } }, appeal: null },
              next: { state: 'takes', names: [worklist?.nameOf.get(second.id)] },
            },
          ],
        },
      ],
    });
    expect(await asPerson(call.evaluator, () => readSigningWorklist(call.id))).toMatchObject({ mayPassOn: false });
    expect(await asPerson(call.officer, () => readSigningWorklist(call.id))).toMatchObject({ mayPassOn: false });
    for (const who of [other.authority, large, null]) expect(await asPerson(who, () => readSigningWorklist(call.id))).toBeNull();
    expect(await asPerson(large, () => readOwnOffer(second.id))).toMatchObject({ signing: null });
  });

  test('who recommended before the evaluation was sent back is not offered what the action refuses them', async () => {
    const call = await publishedCall();
    const earlier = await colleague(call.officer, ['evaluator']);
    const sent = await sendBid(call, await aBidder(), { price: '1,20' });
    await open(call);
    await check(call, sent.id);
    expect(await recommend(call, earlier)).toEqual(done);
    await mustCall(sendEvaluationBackAction, call.authority, {
      tenderId: call.id,
      version: await versionOf(call.id),
      remarks: 'Diga con qué documento cumple la primera propuesta.',
    });
    expect(await recommend(call)).toEqual(done);
    expect(await award(call)).toEqual(done);
    await prisma().membership.updateMany({
      where: { userId: earlier.userId },
      data: { roles: ['authority'] },
    });
    expect(await asPerson(call.authority, () => readSigningWorklist(call.id))).toMatchObject({ mayPassOn: true });
    expect(await asPerson(earlier, () => readSigningWorklist(call.id))).toMatchObject({ mayPassOn: false });
    const [unit] = await unitsOf(call);
    expect(await next(call, unit?.id ?? '', sent.id, {}, earlier)).toMatchObject({ code: 'separation-of-duties' });
  });

  test('who sells to the tender is not offered what the action refuses them', async () => {
    const { call, small, first, unitId } = await awarded();
    const { userId } = call.authority;
    await prisma().membership.create({ data: { userId, organisationId: small.organisationId, roles: ['producer'] } });
    expect(await asPerson(call.authority, () => readSigningWorklist(call.id))).toMatchObject({
      mayPassOn: false,
      mayCheck: false,
    });
    expect(await next(call, unitId, first.id, {}, call.authority)).toMatchObject({ code: 'separation-of-duties' });
    expect(await callAction(checkRequirementsAction, call.authority, checks(call, first.id, 'complies'))).toMatchObject({
      code: 'separation-of-duties',
    });
  });

  test('the winner reads until when its papers may come, counted anew for who comes next', async () => {
    const { call, small, large, first, second, unitId } = await awarded();
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.signing?.term.papers.day).toBe('2026-03-20');
    await moveClock('2026-03-19T10:00:00-04:00');
    await next(call, unitId, first.id, { happenedOn: '2026-03-19' });
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.signing).toBeNull();
    expect((await asPerson(large, () => readOwnOffer(second.id)))?.signing?.term.papers.day).toBe('2026-03-25');
  });
});

describe('the first pages', () => {
  const toCheck = async (call: PublishedCall) => (await countMunicipal([call.evaluator], 2026)).get(call.evaluator.userId);

  test('whoever was awarded reads first that its papers are waited for, until when, and until it has its contract', async () => {
    const { call, small, large, first, second, unitId } = await awarded();
    const tasks = (who: typeof small) => asPerson(who, () => readToday());
    const task = (offerId: string, by: string) =>
      expect.objectContaining({ code: 'sign-papers', state: 'todo', count: 1, record: offerId, by });
    expect((await tasks(small))[0]).toEqual(task(first.id, '2026-03-20'));
    expect((await tasks(large)).map(({ code }) => code)).not.toContain('sign-papers');
    await moveClock('2026-03-19T10:00:00-04:00');
    await next(call, unitId, first.id, { happenedOn: '2026-03-19' });
    expect((await tasks(small)).map(({ code }) => code)).not.toContain('sign-papers');
    // The same day as its receipt says, counted from its own notice.
    expect((await tasks(large))[0]).toEqual(task(second.id, '2026-03-25'));
    await prisma().tender.update({ where: { id: call.id }, data: { status: 'contracted' } });
    expect((await tasks(large)).map(({ code }) => code)).not.toContain('sign-papers');
  });

  test('the evaluator is led to whoever is next and was not checked to the end', async () => {
    const call = await publishedCall();
    const one = await sendBid(call, await aBidder(), { price: '1,10' });
    const other = await sendBid(call, await aBidder(), { price: '1,20' });
    await open(call);
    await check(call, one.id);
    expect(await toCheck(call)).toMatchObject({ nextUnchecked: 0 });
    expect(await recommend(call)).toEqual(done);
    expect(await award(call)).toEqual(done);
    expect(await toCheck(call)).toMatchObject({ nextUnchecked: 1, nextTenderId: call.id });
    await check(call, other.id);
    expect(await toCheck(call)).toMatchObject({ nextUnchecked: 0, nextTenderId: null });
  });
});

describe('the rule is only remembered', () => {
  test('without a basis nothing goes on', async () => {
    const { call, first, unitId } = await awarded();
    const before = await fingerprint();
    expect(await next(call, unitId, first.id, { legalBasis: '' })).toMatchObject({
      code: 'next-needs-basis',
      fields: { legalBasis: expect.any(String) },
    });
    expect(await fingerprint()).toEqual(before);
  });

  const validated = async (call: PublishedCall, verdict: 'confirmed' | 'rejected') => {
    const adviser = await colleague(call.officer, ['legal-adviser']);
    await mustCall(validateRuleAction, adviser, {
      ruleId: 'ADJ-NEXT',
      verdict,
      article: 'DS 0181, art. 34',
      legalBasis: 'Leído en el texto ordenado de la norma.',
      link: 'https://www.gacetaoficialdebolivia.gob.bo/',
    });
    return adviser;
  };

  test('confirmed by the legal adviser it decides, but not by the hand of who confirmed it', async () => {
    const { call, first, second, unitId } = await awarded();
    const adviser = await validated(call, 'confirmed');
    await prisma().membership.updateMany({
      where: { userId: adviser.userId },
      data: { roles: ['authority'] },
    });
    expect(await next(call, unitId, first.id, { legalBasis: '' }, adviser)).toMatchObject({ code: 'own-validation' });
    expect(await next(call, unitId, first.id, { legalBasis: '' })).toEqual(done);
    expect((await unitsOf(call))[0]).toMatchObject({
      awardedOfferId: second.id,
      rounds: [{ legalBasis: null, trace: { decides: true } }],
    });
  });

  test('rejected it takes the award to nobody: the unit is deserted', async () => {
    const { call, first, unitId } = await awarded();
    await validated(call, 'rejected');
    expect(await next(call, unitId, first.id, { legalBasis: '' })).toEqual(done);
    expect((await unitsOf(call))[0]).toMatchObject({
      outcome: 'deserted',
      rounds: [{ nextOfferId: null }],
    });
  });
});

test('by the database too: what is awarded changes only with its round, and rounds are never rewritten', async () => {
  const { call, first, unitId } = await awarded();
  for (const statement of [
    'delete from awarded_items where offer_id = $1',
    'update awarded_items set units = 1 where offer_id = $1',
    "update award_units set outcome = 'deserted', awarded_offer_id = null where awarded_offer_id = $1",
  ])
    await expect(sql(statement, [first.id]), statement).rejects.toThrow();
  expect(await next(call, unitId, first.id)).toEqual(done);
  for (const statement of [
    "update award_rounds set reason = 'otra' where unit_id = $1",
    'delete from award_rounds where unit_id = $1',
  ])
    await expect(sql(statement, [unitId]), statement).rejects.toThrow();
});

test('the contracts are made with who is awarded now, and with nobody else', async () => {
  const buyer = await municipality();
  const [one, two] = [await supplierOf(buyer.code), await supplierOf(buyer.code)];
  const won = {
    kind: 'OECOM' as const,
    units: 800,
    priceCentavos: 150n,
    origin: buyer.code,
  };
  const { id: tenderId } = await awardedTender(buyer, [
    { ...won, supplier: one },
    { ...won, supplier: two },
  ]);
  const leaving = await prisma().offer.findFirstOrThrow({
    where: { tenderId, organisationId: one.organisationId },
  });
  const { id: unitId } = await prisma().awardUnit.findFirstOrThrow({
    where: { tenderId, awardedOfferId: leaving.id },
  });
  await mustCall(awardNextAction, buyer.authority, {
    tenderId,
    version: await versionOf(tenderId),
    unitId,
    offerId: leaving.id,
    cause: 'declined',
    happenedOn: '2026-02-27',
    reason: 'Por nota del mismo día dice que no puede cumplir.',
    legalBasis: 'Informe legal 9/2026: corresponde la siguiente en orden.',
  });
  expect(await statusOf(tenderId)).toBe('awarded');
  await mustCall(formaliseContractsAction, buyer.officer, {
    tenderId,
    surplusAcknowledged: 'on',
    // Whoever is next was told today.
    earlyReason: 'La siguiente presentó sus documentos este mismo día.',
  });
  expect(
    await prisma().contract.findMany({
      where: { tenderId },
      select: { supplierId: true },
    }),
  ).toEqual([{ supplierId: two.organisationId }]);
});
