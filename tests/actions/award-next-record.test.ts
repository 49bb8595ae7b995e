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
import { aBidder, anOpenTender, type OfferableTender, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, moveClock } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));

const done = expect.objectContaining({ status: 'done' });
const unitsOf = async (tender: OfferableTender) => readUnits(prisma(), tender.id);

describe('the wait for signatures', () => {
  test('tells each winner’s terms and who would be next, to the office alone', async () => {
    const { tender, first, second, large } = await awarded();
    const { tender: other } = await awarded();
    await moveClock('2026-03-18T10:00:00-04:00');
    const worklist = await asPerson(tender.authority, () => readSigningWorklist(tender.id));
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
    expect(await asPerson(tender.evaluator, () => readSigningWorklist(tender.id))).toMatchObject({ mayPassOn: false });
    expect(await asPerson(tender.officer, () => readSigningWorklist(tender.id))).toMatchObject({ mayPassOn: false });
    for (const who of [other.authority, large, null])
      expect(await asPerson(who, () => readSigningWorklist(tender.id))).toBeNull();
    expect(await asPerson(large, () => readOwnOffer(second.id))).toMatchObject({ signing: null });
  });

  test('who recommended before the evaluation was sent back is not offered what the action refuses them', async () => {
    const tender = await anOpenTender();
    const earlier = await colleague(tender.officer, ['evaluator']);
    const sent = await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    await check(tender, sent.id);
    expect(await recommend(tender, earlier)).toEqual(done);
    await mustCall(sendEvaluationBackAction, tender.authority, {
      tenderId: tender.id,
      version: await versionOf(tender.id),
      remarks: 'Diga con qué documento cumple la primera propuesta.',
    });
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender)).toEqual(done);
    await prisma().membership.updateMany({
      where: { userId: earlier.userId },
      data: { roles: ['authority'] },
    });
    expect(await asPerson(tender.authority, () => readSigningWorklist(tender.id))).toMatchObject({ mayPassOn: true });
    expect(await asPerson(earlier, () => readSigningWorklist(tender.id))).toMatchObject({ mayPassOn: false });
    const [unit] = await unitsOf(tender);
    expect(await next(tender, unit?.id ?? '', sent.id, {}, earlier)).toMatchObject({ code: 'separation-of-duties' });
  });

  test('who sells to the tender is not offered what the action refuses them', async () => {
    const { tender, small, first, unitId } = await awarded();
    const { userId } = tender.authority;
    await prisma().membership.create({ data: { userId, organisationId: small.organisationId, roles: ['producer'] } });
    expect(await asPerson(tender.authority, () => readSigningWorklist(tender.id))).toMatchObject({
      mayPassOn: false,
      mayCheck: false,
    });
    expect(await next(tender, unitId, first.id, {}, tender.authority)).toMatchObject({ code: 'separation-of-duties' });
    expect(await callAction(checkRequirementsAction, tender.authority, checks(tender, first.id, 'complies'))).toMatchObject({
      code: 'separation-of-duties',
    });
  });

  test('the winner reads until when its papers may come, counted anew for who comes next', async () => {
    const { tender, small, large, first, second, unitId } = await awarded();
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.signing?.term.papers.day).toBe('2026-03-20');
    await moveClock('2026-03-19T10:00:00-04:00');
    await next(tender, unitId, first.id, { happenedOn: '2026-03-19' });
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.signing).toBeNull();
    expect((await asPerson(large, () => readOwnOffer(second.id)))?.signing?.term.papers.day).toBe('2026-03-25');
  });
});

describe('the first pages', () => {
  const toCheck = async (tender: OfferableTender) =>
    (await countMunicipal([tender.evaluator], 2026)).get(tender.evaluator.userId);

  test('whoever was awarded reads first that its papers are waited for, until when, and until it has its contract', async () => {
    const { tender, small, large, first, second, unitId } = await awarded();
    const tasks = (who: typeof small) => asPerson(who, () => readToday());
    const task = (offerId: string, by: string) =>
      expect.objectContaining({ code: 'sign-papers', state: 'todo', count: 1, record: offerId, by });
    expect((await tasks(small))[0]).toEqual(task(first.id, '2026-03-20'));
    expect((await tasks(large)).map(({ code }) => code)).not.toContain('sign-papers');
    await moveClock('2026-03-19T10:00:00-04:00');
    await next(tender, unitId, first.id, { happenedOn: '2026-03-19' });
    expect((await tasks(small)).map(({ code }) => code)).not.toContain('sign-papers');
    // The same day as its receipt says, counted from its own notice.
    expect((await tasks(large))[0]).toEqual(task(second.id, '2026-03-25'));
    await prisma().tender.update({ where: { id: tender.id }, data: { status: 'contracted' } });
    expect((await tasks(large)).map(({ code }) => code)).not.toContain('sign-papers');
  });

  test('the evaluator is led to whoever is next and was not checked to the end', async () => {
    const tender = await anOpenTender();
    const one = await sendBid(tender, await aBidder(), { price: '1,10' });
    const other = await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    await check(tender, one.id);
    expect(await toCheck(tender)).toMatchObject({ nextUnchecked: 0 });
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender)).toEqual(done);
    expect(await toCheck(tender)).toMatchObject({ nextUnchecked: 1, nextTenderId: tender.id });
    await check(tender, other.id);
    expect(await toCheck(tender)).toMatchObject({ nextUnchecked: 0, nextTenderId: null });
  });
});

describe('the rule is only remembered', () => {
  test('without a basis nothing goes on', async () => {
    const { tender, first, unitId } = await awarded();
    const before = await fingerprint();
    expect(await next(tender, unitId, first.id, { legalBasis: '' })).toMatchObject({
      code: 'next-needs-basis',
      fields: { legalBasis: expect.any(String) },
    });
    expect(await fingerprint()).toEqual(before);
  });

  const validated = async (tender: OfferableTender, verdict: 'confirmed' | 'rejected') => {
    const adviser = await colleague(tender.officer, ['legal-adviser']);
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
    const { tender, first, second, unitId } = await awarded();
    const adviser = await validated(tender, 'confirmed');
    await prisma().membership.updateMany({
      where: { userId: adviser.userId },
      data: { roles: ['authority'] },
    });
    expect(await next(tender, unitId, first.id, { legalBasis: '' }, adviser)).toMatchObject({ code: 'own-validation' });
    expect(await next(tender, unitId, first.id, { legalBasis: '' })).toEqual(done);
    expect((await unitsOf(tender))[0]).toMatchObject({
      awardedOfferId: second.id,
      rounds: [{ legalBasis: null, trace: { decides: true } }],
    });
  });

  test('rejected it takes the award to nobody: the unit is deserted', async () => {
    const { tender, first, unitId } = await awarded();
    await validated(tender, 'rejected');
    expect(await next(tender, unitId, first.id, { legalBasis: '' })).toEqual(done);
    expect((await unitsOf(tender))[0]).toMatchObject({
      outcome: 'deserted',
      rounds: [{ nextOfferId: null }],
    });
  });
});

test('by the database too: what is awarded changes only with its round, and rounds are never rewritten', async () => {
  const { tender, first, unitId } = await awarded();
  for (const statement of [
    'delete from awarded_items where offer_id = $1',
    'update awarded_items set units = 1 where offer_id = $1',
    "update award_units set outcome = 'deserted', awarded_offer_id = null where awarded_offer_id = $1",
  ])
    await expect(sql(statement, [first.id]), statement).rejects.toThrow();
  expect(await next(tender, unitId, first.id)).toEqual(done);
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
    where: { tenderId, partyId: one.organisationId },
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
      select: { supplierPartyId: true },
    }),
  ).toEqual([{ supplierPartyId: two.organisationId }]);
});
