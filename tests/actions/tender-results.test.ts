import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardNextAction } from '@/lib/actions/awards';
import { checkRequirementsAction } from '@/lib/actions/evaluation';
import { withdrawOfferAction } from '@/lib/actions/offers';
import { annulTenderAction } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { readOpportunity } from '@/lib/queries/matching/opportunities';
import { readOfficeTender } from '@/lib/queries/tenders/office';
import { readPublicTender, readPublicTenders } from '@/lib/queries/tenders/public';
import { readResults } from '@/lib/queries/tenders/results';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { award, awarded, check, checks, open, recommend, unsigned, versionOf } from '@/tests/support/evaluation';
import { aBidder, anOpenTender, fromDeadline, sendBid } from '@/tests/support/offers';
import { asPerson, moveClock } from '@/tests/support/people';

afterAll(() => moveClock(null));

const asVisitor = <Value>(query: () => Promise<Value>) => asPerson(null, query);
const results = (id: string) => asVisitor(() => readResults(id));
const page = (id: string) => asVisitor(() => readPublicTender(id));

/** Everything that a query hands out, as text. */
const told = (value: unknown) =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one instanceof Map ? [...one] : one));

describe('before the opening', () => {
  test('there are no results, not past the deadline either, and nothing tells how many offered', async () => {
    const tender = await anOpenTender();
    await sendBid(tender, await aBidder(), { price: '1,20' });
    expect(await results(tender.id)).toBeNull();
    await moveClock(fromDeadline(60));
    expect(await results(tender.id)).toBeNull();
    expect((await page(tender.id))?.detail).toMatchObject({ standing: 'closed', outcome: null });
  });

  test('nor for what does not exist', async () => {
    for (const id of ['42', '99999999-9999-4999-8999-999999999999']) expect(await results(id)).toBeNull();
  });
});

describe('after the opening, before the decision', () => {
  test('who offered and when, no price, and nobody who withdrew', async () => {
    const tender = await anOpenTender();
    const [stays, leaves] = [await aBidder('OECA'), await aBidder('company')];
    const sent = await sendBid(tender, stays, { price: '1,20' });
    const gone = await sendBid(tender, leaves, { price: '1,10' });
    await mustCall(withdrawOfferAction, leaves, { offerId: gone.id });
    await open(tender);
    const found = await results(tender.id);
    expect(found?.bidders).toEqual([
      {
        id: sent.id,
        name: expect.any(String),
        kind: 'OECA',
        receiptNumber: expect.any(String),
        receivedAt: expect.any(Date),
        unreadable: null,
      },
    ]);
    expect(found?.decided).toBeNull();
    expect(told(found)).not.toMatch(/entavos|"price/);
    expect((await page(tender.id))?.detail.outcome).toMatchObject({ bidders: 1, units: [] });
    await check(tender, sent.id);
    await recommend(tender);
    // A recommendation is no decision.
    expect((await results(tender.id))?.decided).toBeNull();
    expect((await page(tender.id))?.detail.outcome).toMatchObject({ units: [] });
  });
});

describe('after the decision', () => {
  test('every price, factor, adjusted price, check with its reason, winner and extra cost', async () => {
    const { tender, first, second } = await awarded();
    const decided = (await results(tender.id))?.decided;
    expect(decided?.units).toMatchObject([
      {
        ranking: {
          ranked: [
            { id: first.id, place: 1, price: 190_000n, factorBps: 4500, adjusted: 85_500n },
            { id: second.id, place: 2, price: 120_000n, factorBps: 10_000, adjusted: 120_000n },
          ],
        },
        allocation: { shares: [{ offerId: first.id }], uncovered: 0 },
        extra: { extra: 70_000n, lowest: 120_000n },
        rounds: [],
      },
    ]);
    expect(decided?.checked.find(({ offerId }) => offerId === second.id)?.checks).toEqual([
      expect.objectContaining({ requirement: 'Requisito 0', complies: true, reason: 'Visto en los documentos' }),
    ]);
    expect(decided?.contracts).toEqual([]);
    const [unit] = await prisma().awardUnit.findMany({ where: { tenderId: tender.id } });
    const { organisation } = await prisma().tender.findUniqueOrThrow({
      where: { id: tender.id },
      select: { organisation: true },
    });
    expect(decided).toMatchObject({ by: organisation.name, at: unit?.awardedAt });
    for (const { userId } of [tender.authority, tender.evaluator]) {
      const { name } = await prisma().user.findUniqueOrThrow({ where: { id: userId } });
      expect(told(decided)).not.toContain(name);
    }
    expect(await results(tender.id)).toEqual(await asPerson(tender.officer, () => readResults(tender.id)));
  });

  test('who did not sign, why, and to whom it went', async () => {
    const { tender, first, second, unitId } = await awarded();
    await mustCall(awardNextAction, tender.authority, await unsigned(tender, unitId, first.id));
    expect((await results(tender.id))?.decided?.units).toMatchObject([
      {
        allocation: { shares: [{ offerId: second.id }] },
        extra: { extra: 0n },
        rounds: [
          {
            offerId: first.id,
            cause: 'declined',
            reason: 'Por nota del mismo día dice que no puede cumplir.',
            gained: [{ offerId: second.id, units: 1000 }],
            trace: { rule: 'ADJ-NEXT', confidence: 'memory' },
          },
        ],
      },
    ]);
  });

  test('a part that nobody supplies is told on the page, on its tag and in the list', async () => {
    const tender = await anOpenTender({
      requirements: 0,
      awardForm: 'lot',
      partialAllowed: false,
      lots: [[{ units: 1000, priceCentavos: 200n }], [{ units: 600, priceCentavos: 300n }]],
    });
    await sendBid(tender, await aBidder(), { price: '1,20', units: 1000 }, null);
    await open(tender);
    await recommend(tender);
    await award(tender);
    const detail = (await page(tender.id))?.detail;
    expect(detail).toMatchObject({ standing: 'awarded', partlyDeserted: true });
    expect(detail?.outcome?.units).toMatchObject([{ winners: [{}] }, { winners: [] }]);
    const office = await asPerson(tender.officer, () => readOfficeTender(tender.id));
    expect(office?.detail).toMatchObject({ partlyDeserted: true, outcome: detail?.outcome });
    const { lines } = await asVisitor(() => readPublicTenders({ state: 'deserted' }));
    expect(lines.find(({ id }) => id === tender.id)).toMatchObject({ partlyDeserted: true });
  });

  test('what nobody covers of a shared part', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    await sendBid(tender, await aBidder(), { price: '1,20', units: 400 });
    await open(tender);
    await recommend(tender);
    await award(tender);
    expect((await page(tender.id))?.detail.outcome?.units).toMatchObject([{ uncovered: 600 }]);
  });

  test('two winners of one name are two, in the order of the award', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    const [dear, cheap] = [await aBidder('OECA'), await aBidder('company')];
    const name = 'Lácteos San José';
    const renamed = { [dear.organisationId]: '051201', [cheap.organisationId]: '050101' };
    for (const [id, municipalityCode] of Object.entries(renamed))
      await prisma().organisation.update({ where: { id }, data: { name, municipalityCode } });
    await sendBid(tender, dear, { price: '1,50', units: 600 });
    await sendBid(tender, cheap, { price: '1,20', units: 400 });
    await open(tender);
    await recommend(tender);
    await award(tender);
    expect((await page(tender.id))?.detail.outcome?.units).toMatchObject([
      {
        winners: [
          { name, kind: 'company' },
          { name, kind: 'OECA' },
        ],
        uncovered: 0,
      },
    ]);
  });
});

describe('whoever bids as a person', () => {
  const secrets = ['Rosenda', 'Choquehuanca', 'Eulogia', 'Quispe', '4567890', '71234567', 'C-F1'];
  let tender: Awaited<ReturnType<typeof anOpenTender>>;
  beforeAll(async () => {
    tender = await anOpenTender();
    const bidder = await aBidder('individual');
    await prisma().organisation.update({
      where: { id: bidder.organisationId },
      data: {
        name: 'Rosenda Choquehuanca',
        economicActor: { update: { contactName: 'Eulogia Quispe', contactPhone: '71234567' } },
      },
    });
    const papers = { organisationId: bidder.organisationId, kind: 'nit' as const };
    await prisma().actorDocument.create({ data: { ...papers, number: '4567890' } });
    const sent = await sendBid(tender, bidder, { price: '1,20', component: 60, claims: ['F1'] });
    await open(tender);
    await mustCall(checkRequirementsAction, tender.evaluator, {
      ...checks(tender, sent.id, 'complies'),
      'checks[0].reason': 'Rosenda mostró su CI 4567890 y Eulogia Quispe atiende en el 71234567',
    });
    await recommend(tender, tender.evaluator, { report: 'Se recomienda a ROSENDA CHOQUEHUANCA, con CI 4567890 LP.' });
    await award(tender);
  });

  test('is told by kind and receipt, with nothing that says who it is', async () => {
    const found = await results(tender.id);
    expect(found?.bidders).toMatchObject([{ name: null, kind: 'individual', receiptNumber: expect.any(String) }]);
    const shown = told([found?.bidders, found?.decided?.checked, found?.decided?.report, found?.decided?.units]);
    for (const secret of secrets) expect(shown, secret).not.toContain(secret);
    expect(shown.toLowerCase()).not.toContain('rosenda');
    expect(found?.decided?.checked[0]?.checks[0]).toMatchObject({ complies: true, reason: expect.stringContaining('•••') });
    expect(told((await page(tender.id))?.detail.outcome)).not.toMatch(/Rosenda|Choquehuanca/);
  });

  test('nor in why the tender was annulled after its opening; its office reads it as it was written', async () => {
    const reason = 'Rosenda Choquehuanca, con CI 4567890, presentó papeles de Eulogia Quispe.';
    const version = await versionOf(tender.id);
    await mustCall(annulTenderAction, tender.authority, { tenderId: tender.id, version, reason });
    const shown = '•••, con CI •••, presentó papeles de •••.';
    expect((await page(tender.id))?.detail.tender.cancelReason).toBe(shown);
    const other = await aBidder('OECA');
    expect((await asPerson(other, () => readOpportunity(tender.id)))?.detail.tender.cancelReason).toBe(shown);
    expect((await asPerson(tender.officer, () => readOfficeTender(tender.id)))?.detail.tender.cancelReason).toBe(reason);
  });
});
