import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { awardTenderAct } from '@/lib/actions/awards';
import { checkRequirementsAct, openOffersAct, recommendAwardAct } from '@/lib/actions/evaluation';
import { withdrawOfferAct } from '@/lib/actions/offers';
import { listAwarded, readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readOwnOffer } from '@/lib/queries/offers';
import { ownDatabase } from '@/tests/support/database';
import { aBidder, fromDeadline, type PublishedCall, publishedCall, sendBid } from '@/tests/support/offers';
import { asPerson, callAct, colleague, eventsOn, type Fields, moveClock, mustAct, type Person } from '@/tests/support/people';

const { sql } = ownDatabase();
const report = 'Se revisaron todas las propuestas en el orden de precio ajustado.';
const statusOf = async (id: string) => (await prisma().tender.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;
const versionOf = async (id: string) => (await prisma().tender.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

/** The clock just after the deadline, and the envelopes open. */
async function open(call: PublishedCall) {
  await moveClock(fromDeadline(2));
  return mustAct(openOffersAct, call.evaluator, { tenderId: call.id });
}

function checks(call: PublishedCall, offerId: string, verdict: 'complies' | 'fails'): Fields {
  const rows = call.requirements.flatMap((requirementId, i) => [
    [`checks[${i}].requirementId`, requirementId],
    [`checks[${i}].verdict`, verdict],
    [`checks[${i}].reason`, 'Visto en los documentos'],
  ]);
  return { tenderId: call.id, offerId, ...Object.fromEntries(rows) };
}
const check = (call: PublishedCall, offerId: string, verdict: 'complies' | 'fails' = 'complies') =>
  mustAct(checkRequirementsAct, call.evaluator, checks(call, offerId, verdict));

const recommend = async (call: PublishedCall, as = call.evaluator, fields: Fields = {}) =>
  callAct(recommendAwardAct, as, { tenderId: call.id, version: await versionOf(call.id), report, ...fields });
const award = async (call: PublishedCall, as: Person = call.authority, fields: Fields = {}) =>
  callAct(awardTenderAct, as, { tenderId: call.id, version: await versionOf(call.id), ...fields });

const done = expect.objectContaining({ status: 'done' });

/** Two bidders: the OECA is first by its margins, and dearer; both checked, the first recommended. */
async function recommended() {
  const call = await publishedCall();
  const [small, large] = [await aBidder('OECA'), await aBidder('company')];
  const first = await sendBid(call, small, { price: '1,90', component: 60, claims: ['F1', 'F2', 'F3'] });
  const second = await sendBid(call, large, { price: '1,20', inCountry: false });
  await open(call);
  await check(call, first.id);
  await check(call, second.id);
  expect(await recommend(call)).toEqual(done);
  const [unit] = await readUnits(prisma(), call.id);
  return { call, small, large, first, second, unitId: unit?.id ?? '' };
}

describe('the opening', () => {
  test('lists each bidder’s last standing offer, and nothing of what was replaced or withdrawn', async () => {
    const call = await publishedCall();
    const [a, b, c] = [await aBidder('OECA'), await aBidder(), await aBidder()];
    await sendBid(call, a, { price: '1,99' });
    await sendBid(call, b, { price: '1,50' });
    const last = await sendBid(call, a, { price: '1,60', units: 400 });
    const gone = await sendBid(call, c, { price: '1,00' });
    await mustAct(withdrawOfferAct, c, { offerId: gone.id });
    expect(await open(call)).toEqual({ opened: 2, unreadable: 0 });

    const evaluation = await asPerson(call.evaluator, () => readEvaluation(call.id));
    expect(evaluation?.offers.map((offer) => [offer.organisationId, offer.totalCentavos])).toEqual([
      [b.organisationId, 150_000n],
      [a.organisationId, 64_000n],
    ]);
    expect(evaluation?.offers[1]?.receiptNumber).toBe(last.receiptNumber);
    expect(await statusOf(call.id)).toBe('closed');
    expect(await prisma().notice.count({ where: { code: 'offers-opened', organisationId: { in: [a, b, c].map((one) => one.organisationId) } } })).toBe(2);
  });

  test('before the deadline is refused, and nothing can be read', async () => {
    const call = await publishedCall();
    const sent = await sendBid(call, await aBidder(), { price: '1,90' });
    expect(await callAct(openOffersAct, call.evaluator, { tenderId: call.id })).toMatchObject({ code: 'deadline-not-passed' });
    await moveClock(fromDeadline(2));
    for (const person of [call.evaluator, call.officer, call.authority]) {
      const evaluation = await asPerson(person, () => readEvaluation(call.id));
      expect(evaluation).toMatchObject({ openedAt: null, offers: [], units: [] });
      expect(JSON.stringify(evaluation, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).not.toContain(sent.receiptNumber);
    }
    expect(await asPerson(null, () => readEvaluation(call.id))).toBeNull();
    expect(await statusOf(call.id)).toBe('published');
    expect(await prisma().opening.count({ where: { tenderId: call.id } })).toBe(0);
  });

  test('by two evaluators at once is one opening', async () => {
    const call = await publishedCall();
    await sendBid(call, await aBidder(), { price: '1,90' });
    await moveClock(fromDeadline(2));
    const second = await colleague(call.officer, ['evaluator']);
    const outcomes = await Promise.all([call.evaluator, second].map((as) => callAct(openOffersAct, as, { tenderId: call.id })));
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({ code: expect.stringMatching('changed-meanwhile|wrong-step') });
    expect(await eventsOn(call.id)).toBe(1);
  });

  test('puts a tampered envelope on record and opens the rest', async () => {
    const call = await publishedCall();
    const [sound, tampered, forged] = [await aBidder(), await aBidder(), await aBidder()];
    const kept = await sendBid(call, sound, { price: '1,90' });
    const broken = await sendBid(call, tampered, { price: '1,10' });
    const swapped = await sendBid(call, forged, { price: '1,20' });
    // Only who owns the database could: the triggers are told to look away.
    await sql(`begin; set local session_replication_role = replica;
      update offers set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where id = '${broken.id}';
      update offers set sealed = (select sealed from offers where id = '${kept.id}') where id = '${swapped.id}'; commit`);
    expect(await open(call)).toEqual({ opened: 1, unreadable: 2 });
    const evaluation = await asPerson(call.evaluator, () => readEvaluation(call.id));
    expect(evaluation?.unreadable.map(({ organisationId, reason }) => [organisationId, reason])).toEqual(
      expect.arrayContaining([
        [tampered.organisationId, 'seal-broken'],
        [forged.organisationId, 'seal-broken'],
      ]),
    );
    expect(evaluation?.offers.map((offer) => offer.id)).toEqual([kept.id]);
  });

  test('without offers recommends to declare it deserted, and the authority does', async () => {
    const call = await publishedCall();
    expect(await open(call)).toEqual({ opened: 0, unreadable: 0 });
    expect(await statusOf(call.id)).toBe('evaluated');
    expect(await award(call)).toEqual(done);
    expect(await statusOf(call.id)).toBe('deserted');
    expect((await readUnits(prisma(), call.id)).map((unit) => unit.outcome)).toEqual(['deserted']);
    expect(await listAwarded(prisma(), call.id)).toEqual([]);
  });

  test('is of the municipality’s evaluators alone', async () => {
    const [call, other] = [await publishedCall(), await publishedCall()];
    await moveClock(fromDeadline(2));
    for (const person of [call.officer, other.evaluator, await aBidder()])
      expect(await callAct(openOffersAct, person, { tenderId: call.id })).toMatchObject({ code: 'not-found' });
    expect(await statusOf(call.id)).toBe('published');
  });
});

describe('the evaluation', () => {
  test('orders by adjusted price and shows what the preference costs', async () => {
    const { call, first, second } = await recommended();
    const evaluation = await asPerson(call.authority, () => readEvaluation(call.id));
    const [unit] = evaluation?.units ?? [];
    expect(unit?.ranking.ranked.map(({ id, factorBps, adjusted }) => [id, factorBps, adjusted])).toEqual([
      [first.id, 4500, 85_500n],
      [second.id, 10_000, 120_000n],
    ]);
    expect(unit?.extra).toEqual({ extra: 70_000n, lowest: 120_000n });
    const [record] = await readUnits(prisma(), call.id);
    expect(record).toMatchObject({ outcome: 'recommended', recommendedOfferId: first.id, recommendation: report });
    expect(record?.lines[0]?.margins).toEqual([
      expect.objectContaining({ claim: 'F1', rule: 'MAR-F1', bps: 1000, article: 'art. 30.I.a', confidence: 'secondary' }),
      expect.objectContaining({ claim: 'F2', rule: 'MAR-F2B', bps: 2500 }),
      expect.objectContaining({ claim: 'F3', rule: 'MAR-F3', bps: 2000 }),
    ]);
  });

  test('what nobody checked cannot be recommended; who fails gives way to the next', async () => {
    const call = await publishedCall({ requirements: 2 });
    const [cheap, dear] = [await sendBid(call, await aBidder(), { price: '1,20' }), await sendBid(call, await aBidder(), { price: '1,50' })];
    await open(call);
    expect(await recommend(call)).toMatchObject({ code: 'check-pending' });
    await mustAct(checkRequirementsAct, call.evaluator, {
      tenderId: call.id,
      offerId: cheap.id,
      'checks[0].requirementId': call.requirements[0],
      'checks[0].verdict': 'complies',
      'checks[0].reason': 'Visto',
      'checks[1].requirementId': call.requirements[1],
    });
    expect(await recommend(call)).toMatchObject({ code: 'check-pending' });
    await check(call, cheap.id, 'fails');
    expect(await recommend(call)).toMatchObject({ code: 'check-pending' });
    await check(call, dear.id);
    expect(await recommend(call)).toEqual(done);
    const [unit] = await readUnits(prisma(), call.id);
    expect(unit?.recommendedOfferId).toBe(dear.id);
    expect(unit?.lines.find((line) => line.offerId === cheap.id)).toMatchObject({ place: null, excludedReason: 'not-compliant' });
  });

  test.each<{ why: string; change: (call: PublishedCall) => Fields; code: string; field?: string }>([
    { why: 'a verdict without a reason', change: () => ({ 'checks[0].reason': '' }), code: 'check-input', field: 'checks[0].reason' },
    { why: 'a reason without a verdict', change: () => ({ 'checks[0].verdict': '' }), code: 'check-input', field: 'checks[0].verdict' },
    { why: 'a verdict that is none', change: () => ({ 'checks[0].verdict': 'quizás' }), code: 'check-input', field: 'checks[0].verdict' },
    { why: 'a requirement of another tender', change: () => ({ 'checks[0].requirementId': randomUUID() }), code: 'not-found' },
    { why: 'an offer of another tender', change: () => ({ offerId: randomUUID() }), code: 'not-found' },
  ])('$why is refused and nothing is written', async ({ change, code, field }) => {
    const call = await publishedCall();
    const sent = await sendBid(call, await aBidder(), { price: '1,20' });
    await open(call);
    const outcome = await callAct(checkRequirementsAct, call.evaluator, { ...checks(call, sent.id, 'complies'), ...change(call) });
    expect(outcome).toMatchObject({ status: 'refused', code });
    if (field && outcome.status === 'refused') expect(Object.keys(outcome.fields)).toEqual([field]);
    expect(await prisma().requirementCheck.count({ where: { offerId: sent.id } })).toBe(0);
  });

  test('a tie goes to the first received; over the reference price is out', async () => {
    const call = await publishedCall({ requirements: 0 });
    const [early, late, over] = [await aBidder(), await aBidder(), await aBidder()];
    const first = await sendBid(call, early, { price: '1,50' });
    await sendBid(call, late, { price: '1,50' });
    const dear = await sendBid(call, over, { price: '2,01' });
    await open(call);
    expect(await recommend(call)).toEqual(done);
    const [unit] = await readUnits(prisma(), call.id);
    expect(unit?.recommendedOfferId).toBe(first.id);
    expect(unit?.lines.find((line) => line.offerId === dear.id)).toMatchObject({ place: null, excludedReason: 'over-reference-price' });
  });

  test('after the recommendation checks are as they were', async () => {
    const { call, first } = await recommended();
    expect(await callAct(checkRequirementsAct, call.evaluator, checks(call, first.id, 'fails'))).toMatchObject({ code: 'wrong-step' });
    await expect(sql('update requirement_checks set complies = false where offer_id = $1', [first.id])).rejects.toThrow('opened at the opening');
    await expect(sql('delete from requirement_checks where offer_id = $1', [first.id])).rejects.toThrow('never changed or deleted');
    await expect(sql('update opened_items set price_centavos = 1 where offer_id = $1', [first.id])).rejects.toThrow('never changed or deleted');
    await expect(sql('update ranked_offers set place = 9 where offer_id = $1', [first.id])).rejects.toThrow('never changed or deleted');
  });

  test('a stale or short recommendation is refused', async () => {
    const call = await publishedCall({ requirements: 0 });
    await sendBid(call, await aBidder(), { price: '1,20' });
    await open(call);
    expect(await recommend(call, call.evaluator, { version: 99 })).toMatchObject({ code: 'changed-meanwhile' });
    expect(await recommend(call, call.evaluator, { report: 'sí' })).toMatchObject({ code: 'check-input' });
    expect(await statusOf(call.id)).toBe('closed');
    expect(await readUnits(prisma(), call.id)).toEqual([]);
  });

  test('an OECOM counts as small only by the municipality’s own basis, recorded before the publication', async () => {
    for (const [withBasis, factorBps] of [
      [false, 10_000],
      [true, 8000],
    ] as const) {
      const call = await publishedCall({ requirements: 0 });
      if (withBasis) {
        const value = { percent: 20, kinds: ['MyPE', 'APP', 'OECA', 'OECOM'] };
        const own = { ruleId: 'MAR-F3', organisationId: call.officer.organisationId, value, legalBasis: 'DS 3639', userId: call.authority.userId };
        await prisma().ruleOverride.create({ data: { ...own, at: new Date('2026-02-01T12:00:00Z') } });
      }
      await sendBid(call, await aBidder('OECOM'), { price: '1,20', claims: ['F3'] });
      await open(call);
      const evaluation = await asPerson(call.evaluator, () => readEvaluation(call.id));
      expect(evaluation?.units[0]?.ranking.ranked[0]?.factorBps).toBe(factorBps);
    }
  });
});

describe('the award', () => {
  test('follows the recommendation: real price, extra cost, notices, and the producer sees it', async () => {
    const { call, small, large, first } = await recommended();
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.results).toEqual([]);
    expect(await award(call)).toEqual(done);
    expect(await statusOf(call.id)).toBe('awarded');
    expect(await listAwarded(prisma(), call.id)).toEqual([
      expect.objectContaining({ offerId: first.id, organisationId: small.organisationId, bidderKind: 'OECA', items: [expect.objectContaining({ units: 1000, priceCentavos: 190n })] }),
    ]);
    const [unit] = await readUnits(prisma(), call.id);
    expect(unit).toMatchObject({ outcome: 'awarded', awardedOfferId: first.id, departureReport: null, extraCostCentavos: 70_000n });
    expect(await prisma().notice.count({ where: { code: 'tender-awarded', organisationId: { in: [small.organisationId, large.organisationId] } } })).toBe(2);
    expect((await asPerson(small, () => readOwnOffer(first.id)))?.results).toEqual([expect.objectContaining({ place: 1, awardedUnits: 1000 })]);
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
    await mustAct(checkRequirementsAct, call.authority, checks(call, sent.id, 'complies'));
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
    expect((await readUnits(prisma(), call.id))[0]).toMatchObject({ awardedOfferId: second.id, departureReport: reasons, extraCostCentavos: 0n });
  });

  test.each([
    ['an offer of another tender', randomUUID(), 'offer-not-awardable'],
    ['nonsense', 'cualquiera', 'check-input'],
  ])('%s cannot be chosen', async (_, choice, code) => {
    const { call, unitId } = await recommended();
    const fields = { 'units[0].unitId': unitId, 'units[0].choice': choice, 'units[0].report': report };
    expect(await award(call, call.authority, fields)).toMatchObject({ code });
    expect(await award(call, call.authority, { ...fields, 'units[0].unitId': randomUUID() })).toMatchObject({ status: 'refused' });
    expect(await statusOf(call.id)).toBe('evaluated');
  });

  test('by two authorities at once is one award', async () => {
    const { call } = await recommended();
    const other = await colleague(call.officer, ['authority']);
    const version = await versionOf(call.id);
    const outcomes = await Promise.all([call.authority, other].map((as) => callAct(awardTenderAct, as, { tenderId: call.id, version })));
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
    const call = await publishedCall({ requirements: 0, lots: [[{ units: 1000, priceCentavos: 200n }], [{ units: 600, priceCentavos: 300n }]] });
    const [a, b] = [await aBidder(), await aBidder()];
    const cheap = await sendBid(call, a, { price: '1,20', units: 400 }, { price: '2,50', units: 200 });
    const whole = await sendBid(call, b, { price: '1,50', units: 1000 }, null);
    await open(call);
    expect(await recommend(call)).toEqual(done);
    const evaluation = await asPerson(call.authority, () => readEvaluation(call.id));
    expect(evaluation?.units.map((unit) => unit.allocation?.uncovered)).toEqual([0, 400]);
    expect(await award(call)).toEqual(done);
    const given = await prisma().awardedItem.findMany({ where: { unit: { tenderId: call.id } }, orderBy: { units: 'asc' }, select: { offerId: true, lotItemId: true, units: true } });
    expect(given).toEqual([
      { offerId: cheap.id, lotItemId: call.items[1], units: 200 },
      { offerId: cheap.id, lotItemId: call.items[0], units: 400 },
      { offerId: whole.id, lotItemId: call.items[0], units: 600 },
    ]);
    await expect(
      sql('insert into awarded_items (offer_id, lot_item_id, unit_id, units) select $1, $2, id, 1 from award_units where tender_id = $3 limit 1', [whole.id, call.items[0], call.id]),
    ).rejects.toThrow();
  });

  test('gives one lot and deserts the other, and the tender is awarded', async () => {
    const call = await publishedCall({ requirements: 0, awardForm: 'lot', partialAllowed: false, lots: [[{ units: 1000, priceCentavos: 200n }], [{ units: 1000, priceCentavos: 100n }]] });
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
