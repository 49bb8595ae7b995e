import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { awardTenderAction } from '@/lib/actions/awards';
import { checkRequirementsAction } from '@/lib/actions/evaluation';
import { listAwarded, readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readOwnOffer } from '@/lib/queries/offers/sent';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { award, checks, open, recommend, recommended, report, statusOf, versionOf } from '@/tests/support/evaluation';
import { aBidder, publishedCall, sendBid } from '@/tests/support/offers';
import { asPerson, colleague } from '@/tests/support/people';

const { sql } = ownDatabase();
const done = expect.objectContaining({ status: 'done' });

describe('the award', () => {
  test('follows the recommendation: real price, extra cost, notices, and the producer sees it', async () => {
    const { call, small, large, first } = await recommended();
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.results).toEqual([]);
    expect(await award(call)).toEqual(done);
    expect(await statusOf(call.id)).toBe('awarded');
    expect(await listAwarded(prisma(), call.id)).toEqual([
      expect.objectContaining({
        offerId: first.id,
        organisationId: small.organisationId,
        bidderKind: 'OECA',
        items: [expect.objectContaining({ units: 1000, priceCentavos: 190n })],
      }),
    ]);
    const [unit] = await readUnits(prisma(), call.id);
    expect(unit).toMatchObject({
      outcome: 'awarded',
      awardedOfferId: first.id,
      departureReport: null,
      extraCostCentavos: 70_000n,
    });
    expect(
      await prisma().notice.count({
        where: { code: 'tender-awarded', organisationId: { in: [small.organisationId, large.organisationId] } },
      }),
    ).toBe(2);
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.results).toEqual([
      expect.objectContaining({ place: 1, awardedUnits: 1000 }),
    ]);
  });

  test('is not for who opened, checked or recommended, whatever roles they hold', async () => {
    const { call } = await recommended();
    expect(await award(call, call.evaluator)).toMatchObject({ code: 'separation-of-duties' });
    expect(await statusOf(call.id)).toBe('evaluated');
    expect(await listAwarded(prisma(), call.id)).toEqual([]);
  });

  test('is not for who wrote one check, though another recommended', async () => {
    const call = await publishedCall();
    const sent = await sendBid(call, await aBidder(), { price: '1,20' });
    await open(call);
    await mustCall(checkRequirementsAction, call.authority, checks(call, sent.id, 'complies'));
    expect(await recommend(call)).toEqual(done);
    expect(await award(call, call.authority)).toMatchObject({ code: 'separation-of-duties' });
    expect(await award(call, await colleague(call.officer, ['authority']))).toEqual(done);
  });

  test('a departure needs its reasoned report, and is on record with it', async () => {
    const { call, second, unitId } = await recommended();
    const choosing = { 'units[0].unitId': unitId, 'units[0].choice': second.id };
    expect(await award(call, call.authority, choosing)).toMatchObject({ code: 'departure-needs-report' });
    expect(await statusOf(call.id)).toBe('evaluated');
    const reasons = 'El primer proponente no puede entregar en abril, según su nota del 10 de marzo.';
    expect(await award(call, call.authority, { ...choosing, 'units[0].report': reasons })).toEqual(done);
    expect((await readUnits(prisma(), call.id))[0]).toMatchObject({
      awardedOfferId: second.id,
      departureReport: reasons,
      extraCostCentavos: 0n,
    });
  });

  test.each([
    ['an offer of another tender', randomUUID(), 'offer-not-awardable'],
    ['nonsense', 'cualquiera', 'check-input'],
  ])('%s cannot be chosen', async (_, choice, code) => {
    const { call, unitId } = await recommended();
    const fields = { 'units[0].unitId': unitId, 'units[0].choice': choice, 'units[0].report': report };
    expect(await award(call, call.authority, fields)).toMatchObject({ code });
    expect(await award(call, call.authority, { ...fields, 'units[0].unitId': randomUUID() })).toMatchObject({
      status: 'refused',
    });
    expect(await statusOf(call.id)).toBe('evaluated');
  });

  test('by two authorities at once is one award', async () => {
    const { call } = await recommended();
    const other = await colleague(call.officer, ['authority']);
    const version = await versionOf(call.id);
    const outcomes = await Promise.all(
      [call.authority, other].map((as) => callAction(awardTenderAction, as, { tenderId: call.id, version })),
    );
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect((await listAwarded(prisma(), call.id)).length).toBe(1);
  });

  test('before the recommendation, or of another municipality, is refused', async () => {
    const call = await publishedCall({ requirements: 0 });
    await sendBid(call, await aBidder(), { price: '1,20' });
    await open(call);
    expect(await award(call)).toMatchObject({ code: 'wrong-step' });
    const { call: other } = await recommended();
    expect(await award(other, call.authority)).toMatchObject({ code: 'not-found' });
    expect(await statusOf(other.id)).toBe('evaluated');
  });

  test('of parts goes on until the quantity is covered, and says what is left', async () => {
    const call = await publishedCall({
      requirements: 0,
      lots: [[{ units: 1000, priceCentavos: 200n }], [{ units: 600, priceCentavos: 300n }]],
    });
    const [a, b] = [await aBidder(), await aBidder()];
    const cheap = await sendBid(call, a, { price: '1,20', units: 400 }, { price: '2,50', units: 200 });
    const whole = await sendBid(call, b, { price: '1,50', units: 1000 }, null);
    await open(call);
    expect(await recommend(call)).toEqual(done);
    const evaluation = await asPerson(call.authority, () => readEvaluation(call.id));
    expect(evaluation?.units.map((unit) => unit.allocation?.uncovered)).toEqual([0, 400]);
    expect(await award(call)).toEqual(done);
    const given = await prisma().awardedItem.findMany({
      where: { unit: { tenderId: call.id } },
      orderBy: { units: 'asc' },
      select: { offerId: true, lotItemId: true, units: true },
    });
    expect(given).toEqual([
      { offerId: cheap.id, lotItemId: call.items[1], units: 200 },
      { offerId: cheap.id, lotItemId: call.items[0], units: 400 },
      { offerId: whole.id, lotItemId: call.items[0], units: 600 },
    ]);
    await expect(
      sql(
        'insert into awarded_items (offer_id, lot_item_id, unit_id, units) select $1, $2, id, 1 from award_units where tender_id = $3 limit 1',
        [whole.id, call.items[0], call.id],
      ),
    ).rejects.toThrow();
  });

  test('gives one lot and deserts the other, and the tender is awarded', async () => {
    const call = await publishedCall({
      requirements: 0,
      awardForm: 'lot',
      partialAllowed: false,
      lots: [[{ units: 1000, priceCentavos: 200n }], [{ units: 1000, priceCentavos: 100n }]],
    });
    const sent = await sendBid(call, await aBidder(), { price: '1,20' }, { price: '1,01' });
    await open(call);
    expect(await recommend(call)).toEqual(done);
    expect(await award(call)).toEqual(done);
    expect(await statusOf(call.id)).toBe('awarded');
    expect((await readUnits(prisma(), call.id)).map((unit) => [unit.outcome, unit.awardedOfferId])).toEqual(
      expect.arrayContaining([
        ['awarded', sent.id],
        ['deserted', null],
      ]),
    );
  });
});
