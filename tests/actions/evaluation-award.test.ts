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
import { aBidder, anOpenTender, sendBid } from '@/tests/support/offers';
import { asPerson, colleague } from '@/tests/support/people';

const { sql } = ownDatabase();
const done = expect.objectContaining({ status: 'done' });

describe('the award', () => {
  test('follows the recommendation: real price, extra cost, notices, and the producer sees it', async () => {
    const { tender, small, large, first } = await recommended();
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.results).toEqual([]);
    expect(await award(tender)).toEqual(done);
    expect(await statusOf(tender.id)).toBe('awarded');
    expect(await listAwarded(prisma(), tender.id)).toEqual([
      expect.objectContaining({
        offerId: first.id,
        partyId: small.organisationId,
        bidderKind: 'OECA',
        items: [expect.objectContaining({ units: 1000, priceCentavos: 190n })],
      }),
    ]);
    const [unit] = await readUnits(prisma(), tender.id);
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
    const { tender } = await recommended();
    expect(await award(tender, tender.evaluator)).toMatchObject({ code: 'separation-of-duties' });
    expect(await statusOf(tender.id)).toBe('evaluated');
    expect(await listAwarded(prisma(), tender.id)).toEqual([]);
  });

  test('is not for who wrote one check, though another recommended', async () => {
    const tender = await anOpenTender();
    const sent = await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    await mustCall(checkRequirementsAction, tender.authority, checks(tender, sent.id, 'complies'));
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender, tender.authority)).toMatchObject({ code: 'separation-of-duties' });
    expect(await award(tender, await colleague(tender.officer, ['authority']))).toEqual(done);
  });

  test('a departure needs its reasoned report, and is on record with it', async () => {
    const { tender, second, unitId } = await recommended();
    const choosing = { 'units[0].unitId': unitId, 'units[0].choice': second.id };
    expect(await award(tender, tender.authority, choosing)).toMatchObject({ code: 'departure-needs-report' });
    expect(await statusOf(tender.id)).toBe('evaluated');
    const reasons = 'El primer proponente no puede entregar en abril, según su nota del 10 de marzo.';
    expect(await award(tender, tender.authority, { ...choosing, 'units[0].report': reasons })).toEqual(done);
    expect((await readUnits(prisma(), tender.id))[0]).toMatchObject({
      awardedOfferId: second.id,
      departureReport: reasons,
      extraCostCentavos: 0n,
    });
  });

  test.each([
    ['an offer of another tender', randomUUID(), 'offer-not-awardable'],
    ['nonsense', 'cualquiera', 'check-input'],
  ])('%s cannot be chosen', async (_, choice, code) => {
    const { tender, unitId } = await recommended();
    const fields = { 'units[0].unitId': unitId, 'units[0].choice': choice, 'units[0].report': report };
    expect(await award(tender, tender.authority, fields)).toMatchObject({ code });
    expect(await award(tender, tender.authority, { ...fields, 'units[0].unitId': randomUUID() })).toMatchObject({
      status: 'refused',
    });
    expect(await statusOf(tender.id)).toBe('evaluated');
  });

  test('by two authorities at once is one award', async () => {
    const { tender } = await recommended();
    const other = await colleague(tender.officer, ['authority']);
    const version = await versionOf(tender.id);
    const outcomes = await Promise.all(
      [tender.authority, other].map((as) => callAction(awardTenderAction, as, { tenderId: tender.id, version })),
    );
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect((await listAwarded(prisma(), tender.id)).length).toBe(1);
  });

  test('before the recommendation, or of another municipality, is refused', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    expect(await award(tender)).toMatchObject({ code: 'wrong-step' });
    const { tender: other } = await recommended();
    expect(await award(other, tender.authority)).toMatchObject({ code: 'not-found' });
    expect(await statusOf(other.id)).toBe('evaluated');
  });

  test('of parts goes on until the quantity is covered, and says what is left', async () => {
    const tender = await anOpenTender({
      requirements: 0,
      lots: [[{ units: 1000, priceCentavos: 200n }], [{ units: 600, priceCentavos: 300n }]],
    });
    const [a, b] = [await aBidder(), await aBidder()];
    const cheap = await sendBid(tender, a, { price: '1,20', units: 400 }, { price: '2,50', units: 200 });
    const whole = await sendBid(tender, b, { price: '1,50', units: 1000 }, null);
    await open(tender);
    expect(await recommend(tender)).toEqual(done);
    const evaluation = await asPerson(tender.authority, () => readEvaluation(tender.id));
    expect(evaluation?.units.map((unit) => unit.allocation?.uncovered)).toEqual([0, 400]);
    expect(await award(tender)).toEqual(done);
    const given = await prisma().awardedItem.findMany({
      where: { unit: { tenderId: tender.id } },
      orderBy: { units: 'asc' },
      select: { offerId: true, lotItemId: true, units: true },
    });
    expect(given).toEqual([
      { offerId: cheap.id, lotItemId: tender.items[1], units: 200 },
      { offerId: cheap.id, lotItemId: tender.items[0], units: 400 },
      { offerId: whole.id, lotItemId: tender.items[0], units: 600 },
    ]);
    await expect(
      sql(
        'insert into awarded_items (offer_id, lot_item_id, unit_id, units) select $1, $2, id, 1 from award_units where tender_id = $3 limit 1',
        [whole.id, tender.items[0], tender.id],
      ),
    ).rejects.toThrow();
  });

  test('gives one lot and deserts the other, and the tender is awarded', async () => {
    const tender = await anOpenTender({
      requirements: 0,
      awardForm: 'lot',
      partialAllowed: false,
      lots: [[{ units: 1000, priceCentavos: 200n }], [{ units: 1000, priceCentavos: 100n }]],
    });
    const sent = await sendBid(tender, await aBidder(), { price: '1,20' }, { price: '1,01' });
    await open(tender);
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender)).toEqual(done);
    expect(await statusOf(tender.id)).toBe('awarded');
    expect((await readUnits(prisma(), tender.id)).map((unit) => [unit.outcome, unit.awardedOfferId])).toEqual(
      expect.arrayContaining([
        ['awarded', sent.id],
        ['deserted', null],
      ]),
    );
  });
});
