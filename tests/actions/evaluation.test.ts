import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkRequirementsAction, openOffersAction } from '@/lib/actions/evaluation';
import type { Fields } from '@/lib/actions/form-fields';
import { withdrawOfferAction } from '@/lib/actions/offers';
import { listAwarded, readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { readEvaluation } from '@/lib/queries/evaluation';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { award, check, checks, open, recommend, recommended, report, statusOf } from '@/tests/support/evaluation';
import { aBidder, anOpenTender, fromDeadline, type OfferableTender, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, eventsOn, moveClock } from '@/tests/support/people';

const { sql } = ownDatabase();
const done = expect.objectContaining({ status: 'done' });

describe('the opening', () => {
  test('lists each bidder’s last standing offer, and nothing of what was replaced or withdrawn', async () => {
    const tender = await anOpenTender();
    const [a, b, c] = [await aBidder('OECA'), await aBidder(), await aBidder()];
    await sendBid(tender, a, { price: '1,99' });
    await sendBid(tender, b, { price: '1,50' });
    const last = await sendBid(tender, a, { price: '1,60', units: 400 });
    const gone = await sendBid(tender, c, { price: '1,00' });
    await mustCall(withdrawOfferAction, c, { offerId: gone.id });
    expect(await open(tender)).toEqual({ opened: 2, unreadable: 0 });

    const evaluation = await asPerson(tender.evaluator, () => readEvaluation(tender.id));
    expect(evaluation?.offers.map((offer) => [offer.partyId, offer.totalCentavos])).toEqual([
      [b.organisationId, 150_000n],
      [a.organisationId, 64_000n],
    ]);
    expect(evaluation?.offers[1]?.receiptNumber).toBe(last.receiptNumber);
    expect(await statusOf(tender.id)).toBe('closed');
    expect(
      await prisma().notice.count({
        where: { code: 'offers-opened', organisationId: { in: [a, b, c].map((one) => one.organisationId) } },
      }),
    ).toBe(2);
  });

  test('before the deadline is refused, and nothing can be read', async () => {
    const tender = await anOpenTender();
    const sent = await sendBid(tender, await aBidder(), { price: '1,90' });
    expect(await callAction(openOffersAction, tender.evaluator, { tenderId: tender.id })).toMatchObject({
      code: 'deadline-not-passed',
    });
    expect(await asPerson(tender.officer, () => readEvaluation(tender.id))).toMatchObject({ standing: 'published' });
    await moveClock(fromDeadline(2));
    for (const person of [tender.evaluator, tender.officer, tender.authority]) {
      const evaluation = await asPerson(person, () => readEvaluation(tender.id));
      expect(evaluation).toMatchObject({ openedAt: null, standing: 'closed', offers: [], units: [] });
      expect(JSON.stringify(evaluation, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).not.toContain(
        sent.receiptNumber,
      );
    }
    expect(await asPerson(null, () => readEvaluation(tender.id))).toBeNull();
    expect(await statusOf(tender.id)).toBe('published');
    expect(await prisma().opening.count({ where: { tenderId: tender.id } })).toBe(0);
  });

  test('by two evaluators at once is one opening', async () => {
    const tender = await anOpenTender();
    await sendBid(tender, await aBidder(), { price: '1,90' });
    await moveClock(fromDeadline(2));
    const second = await colleague(tender.officer, ['evaluator']);
    const outcomes = await Promise.all(
      [tender.evaluator, second].map((as) => callAction(openOffersAction, as, { tenderId: tender.id })),
    );
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({
      code: expect.stringMatching('changed-meanwhile|wrong-step'),
    });
    expect(await eventsOn(tender.id)).toBe(1);
  });

  test('puts a tampered envelope on record and opens the rest', async () => {
    const tender = await anOpenTender();
    const [sound, tampered, forged] = [await aBidder(), await aBidder(), await aBidder()];
    const kept = await sendBid(tender, sound, { price: '1,90' });
    const broken = await sendBid(tender, tampered, { price: '1,10' });
    const swapped = await sendBid(tender, forged, { price: '1,20' });
    // Only who owns the database could: the triggers are told to look away.
    await sql(`begin; set local session_replication_role = replica;
      update offers set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where id = '${broken.id}';
      update offers set sealed = (select sealed from offers where id = '${kept.id}') where id = '${swapped.id}'; commit`);
    expect(await open(tender)).toEqual({ opened: 1, unreadable: 2 });
    const evaluation = await asPerson(tender.evaluator, () => readEvaluation(tender.id));
    expect(evaluation?.unreadable.map(({ partyId, reason }) => [partyId, reason])).toEqual(
      expect.arrayContaining([
        [tampered.organisationId, 'seal-broken'],
        [forged.organisationId, 'seal-broken'],
      ]),
    );
    expect(evaluation?.offers.map((offer) => offer.id)).toEqual([kept.id]);
  });

  test('without offers recommends to declare it deserted, and the authority does', async () => {
    const tender = await anOpenTender();
    expect(await open(tender)).toEqual({ opened: 0, unreadable: 0 });
    expect(await statusOf(tender.id)).toBe('evaluated');
    expect(await award(tender)).toEqual(done);
    expect(await statusOf(tender.id)).toBe('deserted');
    expect((await readUnits(prisma(), tender.id)).map((unit) => unit.outcome)).toEqual(['deserted']);
    expect(await listAwarded(prisma(), tender.id)).toEqual([]);
  });

  test('is of the municipality’s evaluators alone', async () => {
    const [tender, other] = [await anOpenTender(), await anOpenTender()];
    await moveClock(fromDeadline(2));
    for (const person of [tender.officer, other.evaluator, await aBidder()])
      expect(await callAction(openOffersAction, person, { tenderId: tender.id })).toMatchObject({ code: 'not-found' });
    expect(await statusOf(tender.id)).toBe('published');
  });
});

describe('the evaluation', () => {
  test('orders by adjusted price and shows what the preference costs', async () => {
    const { tender, first, second } = await recommended();
    const evaluation = await asPerson(tender.authority, () => readEvaluation(tender.id));
    const [unit] = evaluation?.units ?? [];
    expect(unit?.ranking.ranked.map(({ id, factorBps, adjusted }) => [id, factorBps, adjusted])).toEqual([
      [first.id, 4500, 85_500n],
      [second.id, 10_000, 120_000n],
    ]);
    expect(unit?.extra).toEqual({ extra: 70_000n, lowest: 120_000n });
    const [record] = await readUnits(prisma(), tender.id);
    expect(record).toMatchObject({ outcome: 'recommended', recommendedOfferId: first.id, recommendation: report });
    expect(record?.lines[0]?.margins).toEqual([
      expect.objectContaining({ claim: 'F1', rule: 'MAR-F1', bps: 1000, article: 'art. 30.I.a', confidence: 'secondary' }),
      expect.objectContaining({ claim: 'F2', rule: 'MAR-F2B', bps: 2500 }),
      expect.objectContaining({ claim: 'F3', rule: 'MAR-F3', bps: 2000 }),
    ]);
  });

  test('what nobody checked cannot be recommended; who fails gives way to the next', async () => {
    const tender = await anOpenTender({ requirements: 2 });
    const [cheap, dear] = [
      await sendBid(tender, await aBidder(), { price: '1,20' }),
      await sendBid(tender, await aBidder(), { price: '1,50' }),
    ];
    await open(tender);
    expect(await recommend(tender)).toMatchObject({ code: 'check-pending' });
    await mustCall(checkRequirementsAction, tender.evaluator, {
      tenderId: tender.id,
      offerId: cheap.id,
      'checks[0].requirementId': tender.requirements[0],
      'checks[0].verdict': 'complies',
      'checks[0].reason': 'Visto',
      'checks[1].requirementId': tender.requirements[1],
    });
    expect(await recommend(tender)).toMatchObject({ code: 'check-pending' });
    await check(tender, cheap.id, 'fails');
    expect(await recommend(tender)).toMatchObject({ code: 'check-pending' });
    await check(tender, dear.id);
    expect(await recommend(tender)).toEqual(done);
    const [unit] = await readUnits(prisma(), tender.id);
    expect(unit?.recommendedOfferId).toBe(dear.id);
    expect(unit?.lines.find((line) => line.offerId === cheap.id)).toMatchObject({ place: null, excludedReason: 'not-compliant' });
  });

  test.each<{ why: string; change: (tender: OfferableTender) => Fields; code: string; field?: string }>([
    {
      why: 'a verdict without a reason',
      change: () => ({ 'checks[0].reason': '' }),
      code: 'check-input',
      field: 'checks[0].reason',
    },
    {
      why: 'a reason without a verdict',
      change: () => ({ 'checks[0].verdict': '' }),
      code: 'check-input',
      field: 'checks[0].verdict',
    },
    {
      why: 'a verdict that is none',
      change: () => ({ 'checks[0].verdict': 'quizás' }),
      code: 'check-input',
      field: 'checks[0].verdict',
    },
    { why: 'a requirement of another tender', change: () => ({ 'checks[0].requirementId': randomUUID() }), code: 'not-found' },
    { why: 'an offer of another tender', change: () => ({ offerId: randomUUID() }), code: 'not-found' },
  ])('$why is refused and nothing is written', async ({ change, code, field }) => {
    const tender = await anOpenTender();
    const sent = await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    const outcome = await callAction(checkRequirementsAction, tender.evaluator, {
      ...checks(tender, sent.id, 'complies'),
      ...change(tender),
    });
    expect(outcome).toMatchObject({ status: 'refused', code });
    if (field && outcome.status === 'refused') expect(Object.keys(outcome.fields)).toEqual([field]);
    expect(await prisma().requirementCheck.count({ where: { offerId: sent.id } })).toBe(0);
  });

  test('a tie goes to the first received; over the reference price is out', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    const [early, late, over] = [await aBidder(), await aBidder(), await aBidder()];
    const first = await sendBid(tender, early, { price: '1,50' });
    await sendBid(tender, late, { price: '1,50' });
    const dear = await sendBid(tender, over, { price: '2,01' });
    await open(tender);
    expect(await recommend(tender)).toEqual(done);
    const [unit] = await readUnits(prisma(), tender.id);
    expect(unit?.recommendedOfferId).toBe(first.id);
    expect(unit?.lines.find((line) => line.offerId === dear.id)).toMatchObject({
      place: null,
      excludedReason: 'over-reference-price',
    });
  });

  test('after the recommendation checks are as they were', async () => {
    const { tender, first } = await recommended();
    expect(await callAction(checkRequirementsAction, tender.evaluator, checks(tender, first.id, 'fails'))).toMatchObject({
      code: 'wrong-step',
    });
    await expect(sql('update requirement_checks set complies = false where offer_id = $1', [first.id])).rejects.toThrow(
      'checked before the recommendation',
    );
    await expect(sql('delete from requirement_checks where offer_id = $1', [first.id])).rejects.toThrow(
      'never changed or deleted',
    );
    await expect(sql('update opened_items set price_centavos = 1 where offer_id = $1', [first.id])).rejects.toThrow(
      'never changed or deleted',
    );
    await expect(sql('update ranked_offers set place = 9 where offer_id = $1', [first.id])).rejects.toThrow(
      'never changed or deleted',
    );
  });

  test('a stale or short recommendation is refused', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    expect(await recommend(tender, tender.evaluator, { version: 99 })).toMatchObject({ code: 'changed-meanwhile' });
    expect(await recommend(tender, tender.evaluator, { report: 'sí' })).toMatchObject({ code: 'check-input' });
    expect(await statusOf(tender.id)).toBe('closed');
    expect(await readUnits(prisma(), tender.id)).toEqual([]);
  });

  test('an OECOM counts as small only by the municipality’s own basis, recorded before the publication', async () => {
    for (const [withBasis, factorBps] of [
      [false, 10_000],
      [true, 8000],
    ] as const) {
      const tender = await anOpenTender({ requirements: 0 });
      if (withBasis) {
        const value = { percent: 20, kinds: ['MyPE', 'APP', 'OECA', 'OECOM'] };
        const own = {
          ruleId: 'MAR-F3',
          organisationId: tender.officer.organisationId,
          value,
          legalBasis: 'DS 3639',
          userId: tender.authority.userId,
        };
        await prisma().ruleOverride.create({ data: { ...own, at: new Date('2026-02-01T12:00:00Z') } });
      }
      await sendBid(tender, await aBidder('OECOM'), { price: '1,20', claims: ['F3'] });
      await open(tender);
      const evaluation = await asPerson(tender.evaluator, () => readEvaluation(tender.id));
      expect(evaluation?.units[0]?.ranking.ranked[0]?.factorBps).toBe(factorBps);
    }
  });
});
