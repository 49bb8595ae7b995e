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
import { aBidder, draftForm, type PublishedCall, publishedCall, sendBid } from '@/tests/support/offers';
import { asPerson, moveClock } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));
const done = expect.objectContaining({ status: 'done' });

/** Dearer by its price, first by two certificates that nobody gave: CBN-123 and MYPE-77. */
async function invented() {
  const call = await publishedCall({ requirements: 0 });
  const [liar, honest] = [await aBidder('MyPE'), await aBidder('company')];
  const { savedAt } = await mustCall(saveOfferDraftAction, liar, {
    ...draftForm(call, [{ price: '1,90', claims: ['F1', 'F3'] }]),
    'claims[0].certificate': 'CBN-123',
    'claims[1].certificate': 'MYPE-77',
  });
  const first = await mustCall(sendOfferAction, liar, { tenderId: call.id, checkedAt: savedAt });
  const second = await sendBid(call, honest, { price: '1,50', inCountry: false });
  await open(call);
  return { call, liar, honest, first, second };
}

const unitOf = async (call: PublishedCall) => (await asPerson(call.evaluator, () => readEvaluation(call.id)))?.units[0];
const orderOf = async (call: PublishedCall) =>
  (await unitOf(call))?.ranking.ranked.map(({ id, factorBps, margins }) => [id, factorBps, margins.map(({ failed }) => failed)]);

describe('two invented certificates', () => {
  test('stand first as declared, and nothing is recommended on them', async () => {
    const { call, first, second } = await invented();
    expect(await orderOf(call)).toEqual([
      [first.id, 7000, [null, null]],
      [second.id, 10_000, []],
    ]);
    expect((await unitOf(call))?.openClaims).toEqual([
      { offerId: first.id, claim: 'F1' },
      { offerId: first.id, claim: 'F3' },
    ]);
    expect(await recommend(call)).toMatchObject({ status: 'refused', code: 'claim-unchecked' });
    expect(await statusOf(call.id)).toBe('closed');
    expect(await readUnits(prisma(), call.id)).toEqual([]);
  });

  test('not confirmed are dropped, the order is another, and the second is awarded', async () => {
    const { call, honest, first, second } = await invented();
    await checkClaims(call, first.id, 'not-confirmed');
    expect(await orderOf(call)).toEqual([
      [second.id, 10_000, []],
      [first.id, 10_000, ['not-confirmed', 'not-confirmed']],
    ]);
    expect((await unitOf(call))?.openClaims).toEqual([]);
    expect(await recommend(call)).toEqual(done);
    expect(await award(call)).toEqual(done);
    expect((await listAwarded(prisma(), call.id)).map(({ organisationId }) => organisationId)).toEqual([honest.organisationId]);
    expect(await prisma().claimCheck.findMany({ where: { offerId: first.id }, orderBy: { claim: 'asc' } })).toMatchObject([
      { claim: 'F1', confirmed: false, reason: 'Visto junto al censo', paper: null, checkedById: call.evaluator.userId },
      { claim: 'F3', confirmed: false },
    ]);
  });

  test('one of them dropped, the other has to be looked at only while the award hangs on it', async () => {
    const { call, first } = await invented();
    const deny = (claim: string) => ({
      tenderId: call.id,
      offerId: first.id,
      'checks[0].claim': claim,
      'checks[0].verdict': 'not-confirmed',
      'checks[0].reason': 'No existe',
    });
    await mustCall(checkClaimsAction, call.evaluator, deny('F3'));
    // 1,90 × 0,9 = 1,71 is behind 1,50 anyway.
    expect((await unitOf(call))?.openClaims).toEqual([]);
    expect(await recommend(call)).toEqual(done);
  });
});

describe('a claim that was checked', () => {
  test('and confirmed counts, with the paper of the census as it stood', async () => {
    const { call, liar, first } = await invented();
    await prisma().actorDocument.create({
      data: { organisationId: liar.organisationId, kind: 'small_accreditation', number: 'MYPE 77', issuer: 'Ministerio' },
    });
    await checkClaims(call, first.id);
    await prisma().actorDocument.deleteMany({ where: { organisationId: liar.organisationId } });
    const rows = await prisma().claimCheck.findMany({ where: { offerId: first.id }, orderBy: { claim: 'asc' } });
    expect(rows.map(({ paper }) => paper)).toEqual([
      null,
      expect.objectContaining({ number: 'MYPE 77', issuer: 'Ministerio', verified: false }),
    ]);
    expect(await recommend(call)).toEqual(done);
    expect(await award(call)).toEqual(done);
    expect((await listAwarded(prisma(), call.id)).map(({ offerId }) => offerId)).toEqual([first.id]);
  });

  test('may be mended until the recommendation, and never after', async () => {
    const { call, first } = await invented();
    await checkClaims(call, first.id, 'not-confirmed');
    await checkClaims(call, first.id, 'confirmed');
    expect((await unitOf(call))?.ranking.ranked[0]?.id).toBe(first.id);
    expect(await recommend(call)).toEqual(done);
    const late = {
      tenderId: call.id,
      offerId: first.id,
      'checks[0].claim': 'F1',
      'checks[0].verdict': 'not-confirmed',
      'checks[0].reason': 'Tarde',
    };
    expect(await callAction(checkClaimsAction, call.evaluator, late)).toMatchObject({ code: 'wrong-step' });
    await expect(sql('update claim_checks set confirmed = false where offer_id = $1', [first.id])).rejects.toThrow(
      'checked before the recommendation',
    );
    await expect(sql('delete from claim_checks where offer_id = $1', [first.id])).rejects.toThrow('never changed or deleted');
  });

  test('bars its evaluator from awarding', async () => {
    const { call, first } = await invented();
    const rows = {
      tenderId: call.id,
      offerId: first.id,
      'checks[0].claim': 'F1',
      'checks[0].verdict': 'confirmed',
      'checks[0].reason': 'Visto',
    };
    await mustCall(checkClaimsAction, call.authority, rows);
    await checkClaims(call, first.id);
    await mustCall(checkClaimsAction, call.authority, rows);
    expect(await recommend(call)).toEqual(done);
    expect(await award(call, call.authority)).toMatchObject({ code: 'separation-of-duties' });
  });

  test.each<[string, Record<string, string>, string, string?]>([
    ['without a reason', { 'checks[0].reason': '' }, 'check-input', 'checks[0].reason'],
    ['without a verdict', { 'checks[0].verdict': '' }, 'check-input', 'checks[0].verdict'],
    ['that says nothing', { 'checks[0].verdict': '', 'checks[0].reason': '' }, 'check-input', 'checks[0].verdict'],
    ['of a claim that is none', { 'checks[0].claim': 'F9' }, 'check-input', 'checks[0].claim'],
    ['of a claim that the offer does not make', { 'checks[0].claim': 'F2' }, 'not-found'],
    ['of an offer of another tender', { offerId: randomUUID() }, 'not-found'],
  ])('a check %s is refused and nothing is written', async (_, change, code, field) => {
    const { call, first } = await invented();
    const outcome = await callAction(checkClaimsAction, call.evaluator, {
      tenderId: call.id,
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
    const call = await publishedCall({ requirements: 0 });
    await sendBid(call, await aBidder(), { price: '1,00', inCountry: false });
    const other = await sendBid(call, await aBidder('OECA'), { price: '1,90', claims: ['F3'] });
    await open(call);
    expect((await unitOf(call))?.openClaims).toEqual([]);
    expect(await recommend(call)).toEqual(done);
    const [unit] = await readUnits(prisma(), call.id);
    const departing = {
      'units[0].unitId': unit?.id,
      'units[0].choice': other.id,
      'units[0].report': report,
    };
    expect(await award(call, call.authority, departing)).toMatchObject({ code: 'claim-unchecked' });
    expect(await statusOf(call.id)).toBe('evaluated');
    expect(await award(call)).toEqual(done);
  });

  test('follows no recommendation from before claims were checked, while it hangs on one', async () => {
    const { call, first } = await invented();
    await checkClaims(call, first.id);
    expect(await recommend(call)).toEqual(done);
    await sql(
      `begin; set local session_replication_role = replica; delete from claim_checks where offer_id = '${first.id}'; commit`,
    );
    expect(await award(call)).toMatchObject({ code: 'claim-unchecked' });
    expect(await statusOf(call.id)).toBe('evaluated');
  });
});

test('a check beside a recommendation: either it comes first and counts, or it is refused', async () => {
  const { call, first, second } = await invented();
  await checkClaims(call, first.id);
  const deny = {
    tenderId: call.id,
    offerId: first.id,
    checks: ['F1', 'F3'].map((claim) => ({ claim, verdict: 'not-confirmed', reason: 'No existe' })),
  };
  const [denied, proposed] = await Promise.all([callAction(checkClaimsAction, call.evaluator, deny), recommend(call)]);
  expect(proposed).toEqual(done);
  expect((await readUnits(prisma(), call.id))[0]?.recommendedOfferId).toBe(denied.status === 'done' ? second.id : first.id);
  if (denied.status === 'refused') expect(denied.code).toBe('wrong-step');
});

test('a requirement is checked before its claim or after: both stand in the way of the recommendation', async () => {
  const call = await publishedCall();
  const first = await sendBid(call, await aBidder('OECA'), { price: '1,90', claims: ['F3'] });
  await sendBid(call, await aBidder(), { price: '1,80', inCountry: false });
  await open(call);
  expect(await recommend(call)).toMatchObject({ code: 'check-pending' });
  await check(call, first.id);
  expect(await recommend(call)).toMatchObject({ code: 'claim-unchecked' });
  await checkClaims(call, first.id);
  expect(await recommend(call)).toEqual(done);
});
