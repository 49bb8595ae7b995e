import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { checkClaimsAction } from '@/lib/actions/evaluation';
import { saveOfferDraftAction, sendOfferAction } from '@/lib/actions/offers';
import { listAwarded, readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { readEvaluation } from '@/lib/queries/evaluation';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { award, check, checkClaims, open, recommend, report, statusOf } from '@/tests/support/evaluation';
import { aBidder, anOpenTender, draftForm, type OfferableTender, sendBid } from '@/tests/support/offers';
import { asPerson, moveClock } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));
const done = expect.objectContaining({ status: 'done' });

/** Dearer by its price, first by two certificates that nobody gave: CBN-123 and MYPE-77. */
async function invented() {
  const tender = await anOpenTender({ requirements: 0 });
  const [liar, honest] = [await aBidder('MyPE'), await aBidder('company')];
  const { savedAt } = await mustCall(saveOfferDraftAction, liar, {
    ...draftForm(tender, [{ price: '1,90', claims: ['F1', 'F3'] }]),
    'claims[0].certificate': 'CBN-123',
    'claims[1].certificate': 'MYPE-77',
  });
  const first = await mustCall(sendOfferAction, liar, { tenderId: tender.id, checkedAt: savedAt });
  const second = await sendBid(tender, honest, { price: '1,50', inCountry: false });
  await open(tender);
  return { tender, liar, honest, first, second };
}

const unitOf = async (tender: OfferableTender) => (await asPerson(tender.evaluator, () => readEvaluation(tender.id)))?.units[0];
const orderOf = async (tender: OfferableTender) =>
  (await unitOf(tender))?.ranking.ranked.map(({ id, factorBps, margins }) => [
    id,
    factorBps,
    margins.map(({ failed }) => failed),
  ]);

describe('two invented certificates', () => {
  test('stand first as declared, and nothing is recommended on them', async () => {
    const { tender, first, second } = await invented();
    expect(await orderOf(tender)).toEqual([
      [first.id, 7000, [null, null]],
      [second.id, 10_000, []],
    ]);
    expect((await unitOf(tender))?.openClaims).toEqual([
      { offerId: first.id, claim: 'F1' },
      { offerId: first.id, claim: 'F3' },
    ]);
    expect(await recommend(tender)).toMatchObject({ status: 'refused', code: 'claim-unchecked' });
    expect(await statusOf(tender.id)).toBe('closed');
    expect(await readUnits(prisma(), tender.id)).toEqual([]);
  });

  test('not confirmed are dropped, the order is another, and the second is awarded', async () => {
    const { tender, honest, first, second } = await invented();
    await checkClaims(tender, first.id, 'not-confirmed');
    expect(await orderOf(tender)).toEqual([
      [second.id, 10_000, []],
      [first.id, 10_000, ['not-confirmed', 'not-confirmed']],
    ]);
    expect((await unitOf(tender))?.openClaims).toEqual([]);
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender)).toEqual(done);
    expect((await listAwarded(prisma(), tender.id)).map(({ partyId }) => partyId)).toEqual([honest.organisationId]);
    expect(await prisma().claimCheck.findMany({ where: { offerId: first.id }, orderBy: { claim: 'asc' } })).toMatchObject([
      { claim: 'F1', confirmed: false, reason: 'Visto junto al censo', paper: null, checkedById: tender.evaluator.userId },
      { claim: 'F3', confirmed: false },
    ]);
  });

  test('one of them dropped, the other has to be looked at only while the award hangs on it', async () => {
    const { tender, first } = await invented();
    const deny = (claim: string) => ({
      tenderId: tender.id,
      offerId: first.id,
      'checks[0].claim': claim,
      'checks[0].verdict': 'not-confirmed',
      'checks[0].reason': 'No existe',
    });
    await mustCall(checkClaimsAction, tender.evaluator, deny('F3'));
    // 1,90 × 0,9 = 1,71 is behind 1,50 anyway.
    expect((await unitOf(tender))?.openClaims).toEqual([]);
    expect(await recommend(tender)).toEqual(done);
  });
});

describe('a claim that was checked', () => {
  test('and confirmed counts, with the paper of the census as it stood', async () => {
    const { tender, liar, first } = await invented();
    await prisma().actorDocument.create({
      data: { organisationId: liar.organisationId, kind: 'small_accreditation', number: 'MYPE 77', issuer: 'Ministerio' },
    });
    await checkClaims(tender, first.id);
    await prisma().actorDocument.deleteMany({ where: { organisationId: liar.organisationId } });
    const rows = await prisma().claimCheck.findMany({ where: { offerId: first.id }, orderBy: { claim: 'asc' } });
    expect(rows.map(({ paper }) => paper)).toEqual([
      null,
      expect.objectContaining({ number: 'MYPE 77', issuer: 'Ministerio', verified: false }),
    ]);
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender)).toEqual(done);
    expect((await listAwarded(prisma(), tender.id)).map(({ offerId }) => offerId)).toEqual([first.id]);
  });

  test('may be mended until the recommendation, and never after', async () => {
    const { tender, first } = await invented();
    await checkClaims(tender, first.id, 'not-confirmed');
    await checkClaims(tender, first.id, 'confirmed');
    expect((await unitOf(tender))?.ranking.ranked[0]?.id).toBe(first.id);
    expect(await recommend(tender)).toEqual(done);
    const late = {
      tenderId: tender.id,
      offerId: first.id,
      'checks[0].claim': 'F1',
      'checks[0].verdict': 'not-confirmed',
      'checks[0].reason': 'Tarde',
    };
    expect(await callAction(checkClaimsAction, tender.evaluator, late)).toMatchObject({ code: 'wrong-step' });
    await expect(sql('update claim_checks set confirmed = false where offer_id = $1', [first.id])).rejects.toThrow(
      'checked before the recommendation',
    );
    await expect(sql('delete from claim_checks where offer_id = $1', [first.id])).rejects.toThrow('never changed or deleted');
  });

  test('bars its evaluator from awarding', async () => {
    const { tender, first } = await invented();
    const rows = {
      tenderId: tender.id,
      offerId: first.id,
      'checks[0].claim': 'F1',
      'checks[0].verdict': 'confirmed',
      'checks[0].reason': 'Visto',
    };
    await mustCall(checkClaimsAction, tender.authority, rows);
    await checkClaims(tender, first.id);
    await mustCall(checkClaimsAction, tender.authority, rows);
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender, tender.authority)).toMatchObject({ code: 'separation-of-duties' });
  });

  test.each<[string, Record<string, string>, string, string?]>([
    ['without a reason', { 'checks[0].reason': '' }, 'check-input', 'checks[0].reason'],
    ['without a verdict', { 'checks[0].verdict': '' }, 'check-input', 'checks[0].verdict'],
    ['that says nothing', { 'checks[0].verdict': '', 'checks[0].reason': '' }, 'check-input', 'checks[0].verdict'],
    ['of a claim that is none', { 'checks[0].claim': 'F9' }, 'check-input', 'checks[0].claim'],
    ['of a claim that the offer does not make', { 'checks[0].claim': 'F2' }, 'not-found'],
    ['of an offer of another tender', { offerId: randomUUID() }, 'not-found'],
  ])('a check %s is refused and nothing is written', async (_, change, code, field) => {
    const { tender, first } = await invented();
    const outcome = await callAction(checkClaimsAction, tender.evaluator, {
      tenderId: tender.id,
      offerId: first.id,
      'checks[0].claim': 'F1',
      'checks[0].verdict': 'confirmed',
      'checks[0].reason': 'Visto el original',
      ...change,
    });
    expect(outcome).toMatchObject({ status: 'refused', code });
    if (field && outcome.status === 'refused') expect(Object.keys(outcome.fields)).toEqual([field]);
    expect(await prisma().claimCheck.count({ where: { offerId: first.id } })).toBe(0);
  });
});

describe('the award', () => {
  test('departs to no offer whose margin nobody checked', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    await sendBid(tender, await aBidder(), { price: '1,00', inCountry: false });
    const other = await sendBid(tender, await aBidder('OECA'), { price: '1,90', claims: ['F3'] });
    await open(tender);
    expect((await unitOf(tender))?.openClaims).toEqual([]);
    expect(await recommend(tender)).toEqual(done);
    const [unit] = await readUnits(prisma(), tender.id);
    const departing = {
      'units[0].unitId': unit?.id,
      'units[0].choice': other.id,
      'units[0].report': report,
    };
    expect(await award(tender, tender.authority, departing)).toMatchObject({ code: 'claim-unchecked' });
    expect(await statusOf(tender.id)).toBe('evaluated');
    expect(await award(tender)).toEqual(done);
  });

  test('follows no recommendation from before claims were checked, while it hangs on one', async () => {
    const { tender, first } = await invented();
    await checkClaims(tender, first.id);
    expect(await recommend(tender)).toEqual(done);
    await sql(
      `begin; set local session_replication_role = replica; delete from claim_checks where offer_id = '${first.id}'; commit`,
    );
    expect(await award(tender)).toMatchObject({ code: 'claim-unchecked' });
    expect(await statusOf(tender.id)).toBe('evaluated');
  });
});

test('a check beside a recommendation: either it comes first and counts, or it is refused', async () => {
  const { tender, first, second } = await invented();
  await checkClaims(tender, first.id);
  const deny = {
    tenderId: tender.id,
    offerId: first.id,
    checks: ['F1', 'F3'].map((claim) => ({ claim, verdict: 'not-confirmed', reason: 'No existe' })),
  };
  const [denied, proposed] = await Promise.all([callAction(checkClaimsAction, tender.evaluator, deny), recommend(tender)]);
  expect(proposed).toEqual(done);
  expect((await readUnits(prisma(), tender.id))[0]?.recommendedOfferId).toBe(denied.status === 'done' ? second.id : first.id);
  if (denied.status === 'refused') expect(denied.code).toBe('wrong-step');
});

test('a requirement is checked before its claim or after: both stand in the way of the recommendation', async () => {
  const tender = await anOpenTender();
  const first = await sendBid(tender, await aBidder('OECA'), { price: '1,90', claims: ['F3'] });
  await sendBid(tender, await aBidder(), { price: '1,80', inCountry: false });
  await open(tender);
  expect(await recommend(tender)).toMatchObject({ code: 'check-pending' });
  await check(tender, first.id);
  expect(await recommend(tender)).toMatchObject({ code: 'claim-unchecked' });
  await checkClaims(tender, first.id);
  expect(await recommend(tender)).toEqual(done);
});
