import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { awardNextAction } from '@/lib/actions/awards';
import { checkRequirementsAction } from '@/lib/actions/evaluation';
import type { Fields } from '@/lib/actions/form-fields';
import { listAwarded, readUnits } from '@/lib/data/awards';
import { awardedUnits } from '@/lib/data/lots';
import { prisma } from '@/lib/platform/database';
import { readOwnOffer, readOwnOffers } from '@/lib/queries/offers/sent';
import { readSigningWorklist } from '@/lib/queries/tenders/signing';
import { callAction } from '@/prisma/seed/demo/scenario';
import { contractOf, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import {
  award,
  awarded,
  check,
  checks,
  passOn as next,
  open,
  recommend,
  statusOf,
  unsigned,
  versionOf,
} from '@/tests/support/evaluation';
import { fingerprint } from '@/tests/support/fingerprint';
import { aBidder, anOpenTender, type OfferableTender, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, moveClock, type Person } from '@/tests/support/people';

ownDatabase();
afterAll(() => moveClock(null));

const done = expect.objectContaining({ status: 'done' });
const unitsOf = async (tender: OfferableTender) => readUnits(prisma(), tender.id);
const noticesOf = (organisationId: string) =>
  prisma().notice.findMany({
    where: { organisationId },
    orderBy: { id: 'asc' },
    select: { code: true, params: true },
  });

/** One item of 1,000, nothing required: offers of so many units at rising prices, awarded. */
async function shared(...units: number[]) {
  const tender = await anOpenTender({ requirements: 0 });
  const bidders = await Promise.all(units.map(() => aBidder()));
  const offers: { id: string }[] = [];
  for (const [i, bidder] of bidders.entries())
    offers.push(await sendBid(tender, bidder, { price: `1,${i + 1}0`, units: units[i] ?? 0 }));
  await open(tender);
  await recommend(tender);
  expect(await award(tender)).toEqual(done);
  const [unit] = await unitsOf(tender);
  return {
    tender,
    bidders,
    ids: offers.map(({ id }) => id),
    unitId: unit?.id ?? '',
  };
}

describe('the winner does not sign', () => {
  test('the next in order takes its place, on record with the reason, and both are told', async () => {
    const { tender, small, large, first, second, unitId } = await awarded();
    expect(await next(tender, unitId, first.id)).toEqual(done);
    const [unit] = await unitsOf(tender);
    expect(unit).toMatchObject({
      outcome: 'awarded',
      awardedOfferId: second.id,
      extraCostCentavos: 0n,
      round: 2,
      awarded: [{ offerId: second.id, units: 1000 }],
      rounds: [
        {
          round: 2,
          offerId: first.id,
          nextOfferId: second.id,
          cause: 'declined',
          reason: 'Por nota del mismo día dice que no puede cumplir.',
          legalBasis: 'Informe legal 9/2026: corresponde la siguiente en orden.',
          trace: { rule: 'ADJ-NEXT', confidence: 'memory', decides: false },
          decidedById: tender.authority.userId,
          changes: expect.arrayContaining([
            expect.objectContaining({
              offerId: first.id,
              unitsBefore: 1000,
              unitsAfter: 0,
            }),
            expect.objectContaining({
              offerId: second.id,
              unitsBefore: 0,
              unitsAfter: 1000,
            }),
          ]),
        },
      ],
    });
    expect(await listAwarded(prisma(), tender.id)).toMatchObject([{ offerId: second.id }]);
    expect(await awardedUnits(prisma(), tender.id)).toEqual(new Map([[tender.items[0], 1000]]));
    expect(await noticesOf(small.organisationId)).toContainEqual({
      code: 'award-passed-on',
      params: expect.objectContaining({
        reason: 'Por nota del mismo día dice que no puede cumplir.',
      }),
    });
    // Awarded on Monday 16 March 2026: four business days later.
    expect(await noticesOf(large.organisationId)).toContainEqual({
      code: 'award-received',
      params: expect.objectContaining({ until: '2026-03-20' }),
    });
    expect((await asPerson(small, readOwnOffers))?.[0]).toMatchObject({ state: 'unsigned' });
    expect((await asPerson(large, readOwnOffers))?.[0]).toMatchObject({ state: 'won' });
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.results).toMatchObject([
      {
        awardedUnits: 0,
        unsigned: {
          cause: 'declined',
          reason: 'Por nota del mismo día dice que no puede cumplir.',
        },
      },
    ]);
  });

  test('with nobody left the unit is deserted, and the tender with it', async () => {
    const { tender, first, second, small, large, unitId } = await awarded();
    const desertedFor = async ({ organisationId }: { organisationId: string }) =>
      (await noticesOf(organisationId)).filter(({ code }) => code === 'tender-deserted').length;
    expect(await next(tender, unitId, first.id)).toEqual(done);
    expect([await desertedFor(small), await desertedFor(large)]).toEqual([0, 0]);
    expect(await next(tender, unitId, second.id)).toEqual(done);
    expect([await desertedFor(small), await desertedFor(large)]).toEqual([1, 1]);
    expect((await unitsOf(tender))[0]).toMatchObject({
      outcome: 'deserted',
      awardedOfferId: null,
      round: 3,
      awarded: [],
    });
    expect(await statusOf(tender.id)).toBe('deserted');
    expect(await awardedUnits(prisma(), tender.id)).toEqual(new Map());
  });

  test('of a shared unit the others keep their part and take what they offered of the rest, then the next', async () => {
    const { tender, ids, unitId } = await shared(400, 700, 200, 500);
    const [a = '', b = '', c = ''] = ids;
    expect(await next(tender, unitId, a)).toEqual(done);
    const [unit] = await unitsOf(tender);
    expect(unit?.awarded.map(({ offerId, units }) => [offerId, units])).toEqual(
      expect.arrayContaining([
        [b, 700],
        [c, 200],
        [ids[3], 100],
      ]),
    );
    expect(unit?.rounds[0]).toMatchObject({ offerId: a, nextOfferId: b });
  });

  test('what nobody takes stays uncovered', async () => {
    const { tender, ids, unitId } = await shared(400, 500);
    expect(await next(tender, unitId, ids[0] ?? '')).toEqual(done);
    expect(await awardedUnits(prisma(), tender.id)).toEqual(new Map([[tender.items[0], 500]]));
    expect(await statusOf(tender.id)).toBe('awarded');
  });

  test('whoever was not checked is checked first, and only who was not awarded', async () => {
    const tender = await anOpenTender();
    const [one, two, three] = [await aBidder(), await aBidder(), await aBidder()];
    const first = await sendBid(tender, one, { price: '1,10' });
    const second = await sendBid(tender, two, { price: '1,20' });
    const third = await sendBid(tender, three, { price: '1,30' });
    await open(tender);
    await check(tender, first.id);
    await recommend(tender);
    const authority = await colleague(tender.officer, ['authority']);
    expect(await award(tender, authority)).toEqual(done);
    const unitId = (await unitsOf(tender))[0]?.id ?? '';
    expect(await next(tender, unitId, first.id, {}, authority)).toMatchObject({
      code: 'next-unchecked',
    });
    expect(await callAction(checkRequirementsAction, tender.evaluator, checks(tender, first.id, 'fails'))).toMatchObject({
      code: 'wrong-step',
    });
    await moveClock('2026-03-17T10:00:00-04:00');
    // Its rows are saved one by one, and the others stay open.
    const rows = { ...checks(tender, second.id, 'complies'), mending: 'yes' };
    expect(await callAction(checkRequirementsAction, tender.evaluator, rows)).toMatchObject({
      status: 'done',
      goTo: `/municipio/convocatorias/${tender.id}/evaluacion?corregir=${second.id}`,
    });
    await check(tender, second.id, 'fails');
    expect(await asPerson(authority, () => readSigningWorklist(tender.id))).toMatchObject({
      units: [{ waiting: [{ next: { state: 'unchecked', offerId: third.id } }] }],
    });
    await check(tender, third.id);
    expect(await next(tender, unitId, first.id, {}, authority)).toEqual(done);
    expect((await unitsOf(tender))[0]).toMatchObject({
      awardedOfferId: third.id,
      rounds: [{ nextOfferId: third.id }],
    });
    expect(await callAction(checkRequirementsAction, tender.evaluator, checks(tender, third.id, 'fails'))).toMatchObject({
      code: 'wrong-step',
    });
  });

  test('papers are late only after the day of PLZ-DOCS, counted from its own notice', async () => {
    const { tender, first, second, unitId } = await awarded();
    const late = (happenedOn: string) => ({ cause: 'late', happenedOn });
    await moveClock('2026-03-20T10:00:00-04:00');
    expect(await next(tender, unitId, first.id, late('2026-03-20'))).toMatchObject({
      code: 'papers-not-late',
      fields: { happenedOn: expect.stringContaining('PLZ-DOCS') },
    });
    expect(await next(tender, unitId, first.id, late('2026-03-23'))).toMatchObject({ code: 'happened-in-future' });
    expect(await next(tender, unitId, first.id, late('2026-03-13'))).toMatchObject({ code: 'happened-before-award' });
    await moveClock('2026-03-23T10:00:00-04:00');
    expect(await next(tender, unitId, first.id, late('2026-03-23'))).toEqual(done);
    expect(await next(tender, unitId, second.id, late('2026-03-23'))).toMatchObject({ code: 'papers-not-late' });
  });
});

describe('refused, and nothing written', () => {
  test('for another role, another municipality, who evaluated, an old page, no reason, who won nothing', async () => {
    const { tender, first, second, unitId } = await awarded();
    const { tender: other } = await awarded();
    const before = await fingerprint();
    const cases: [Fields, Person, string][] = [
      [{}, tender.officer, 'not-found'],
      [{}, other.authority, 'not-found'],
      [{}, tender.evaluator, 'separation-of-duties'],
      [{ version: 1 }, tender.authority, 'changed-meanwhile'],
      [{ reason: '' }, tender.authority, 'check-input'],
      [{ cause: 'porque sí' }, tender.authority, 'check-input'],
      [{ offerId: second.id }, tender.authority, 'not-the-winner'],
      [{ offerId: randomUUID() }, tender.authority, 'not-the-winner'],
      [{ unitId: randomUUID() }, tender.authority, 'unit-missing'],
    ];
    for (const [fields, as, code] of cases)
      expect(await next(tender, unitId, first.id, fields, as), code).toMatchObject({ code });
    expect(await fingerprint()).toEqual(before);
  });

  test('before the award, and once it is contracted', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    const sent = await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    await recommend(tender);
    expect(await next(tender, (await unitsOf(tender))[0]?.id ?? '', sent.id)).toMatchObject({ code: 'wrong-step' });

    const buyer = await municipality();
    const supplier = await supplierOf(buyer.code);
    const contract = await contractOf(buyer, [
      {
        supplier,
        kind: 'OECOM',
        units: 800,
        priceCentavos: 150n,
        origin: buyer.code,
      },
    ]);
    const { id: unitId, awardedOfferId } = await prisma().awardUnit.findFirstOrThrow({
      where: { tenderId: contract.tenderId },
    });
    const fields = await unsigned(tender, unitId, awardedOfferId ?? '', {
      tenderId: contract.tenderId,
      version: await versionOf(contract.tenderId),
    });
    expect(await callAction(awardNextAction, buyer.authority, fields)).toMatchObject({
      code: 'award-signed',
    });
  });

  test('twice at once goes on once', async () => {
    const { tender, first, unitId } = await awarded();
    const fields = await unsigned(tender, unitId, first.id);
    const outcomes = await Promise.all([1, 2].map(() => callAction(awardNextAction, tender.authority, fields)));
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect((await unitsOf(tender))[0]?.rounds).toHaveLength(1);
  });
});
