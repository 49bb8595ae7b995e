import { afterAll, describe, expect, test } from 'vitest';
import { sendEvaluationBackAction } from '@/lib/actions/awards';
import { openOffersAction } from '@/lib/actions/evaluation';
import type { Fields } from '@/lib/actions/form-fields';
import { listAwarded, readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { readEvaluation } from '@/lib/queries/evaluation';
import { callAction } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { award, check, checkClaims, open, recommend, recommended, report, statusOf, versionOf } from '@/tests/support/evaluation';
import { aBidder, type PublishedCall, publishedCall, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, eventsOn, moveClock, type Person } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));
const done = expect.objectContaining({ status: 'done' });
const remarks = 'La acreditación de la primera propuesta no está en el censo: verifíquela otra vez.';

const sendBack = async (call: PublishedCall, as: Person = call.authority, fields: Fields = {}) =>
  callAction(sendEvaluationBackAction, as, { tenderId: call.id, version: await versionOf(call.id), remarks, ...fields });

describe('an evaluation that the authority sends back', () => {
  test('is under way again, its recommendation kept, its evaluator told; mended, it is recommended and awarded anew', async () => {
    const { call, large, first, second } = await recommended();
    const before = await readUnits(prisma(), call.id);
    const events = await eventsOn(call.id);
    expect(await sendBack(call)).toEqual(done);

    expect(await statusOf(call.id)).toBe('closed');
    expect(await readUnits(prisma(), call.id)).toEqual([]);
    expect(await eventsOn(call.id)).toBe(events + 1);
    expect(
      await prisma().notice.count({ where: { code: 'evaluation-returned', organisationId: call.officer.organisationId } }),
    ).toBe(1);
    const [kept] = await prisma().evaluationReturn.findMany({ where: { tenderId: call.id } });
    expect(kept).toMatchObject({
      remarks,
      returnedById: call.authority.userId,
      recommendedById: call.evaluator.userId,
      recommendation: report,
    });
    expect(kept?.record).toMatchObject({
      units: [
        {
          id: before[0]?.id,
          recommendedOfferId: first.id,
          lines: [{ offerId: first.id, place: 1, factorBps: 4500, priceCentavos: '190000' }, {}],
        },
      ],
      checks: [{}, {}],
      claimChecks: [{ claim: 'F1', confirmed: true }, { claim: 'F2' }, { claim: 'F3' }],
    });

    const view = await asPerson(call.evaluator, () => readEvaluation(call.id));
    expect(view?.returns).toMatchObject([{ remarks, recommendation: report, units: [{ recommendedOfferId: first.id }] }]);
    expect(view?.may).toMatchObject({ evaluate: true });
    await checkClaims(call, first.id, 'not-confirmed');
    expect(await recommend(call)).toEqual(done);
    expect((await readUnits(prisma(), call.id))[0]?.recommendedOfferId).toBe(second.id);
    expect(await award(call)).toEqual(done);
    expect((await listAwarded(prisma(), call.id)).map(({ organisationId }) => organisationId)).toEqual([large.organisationId]);
    const awarded = await asPerson(call.officer, () => readEvaluation(call.id));
    expect(awarded?.returns).toHaveLength(1);
  });

  test('bars for good whoever had recommended it, though another recommends later', async () => {
    const call = await publishedCall({ requirements: 0 });
    await sendBid(call, await aBidder(), { price: '1,20' });
    await open(call);
    const other = await colleague(call.officer, ['evaluator', 'authority']);
    expect(await recommend(call, other)).toEqual(done);
    expect(await sendBack(call)).toEqual(done);
    expect(await recommend(call)).toEqual(done);
    expect(await award(call, other)).toMatchObject({ code: 'separation-of-duties' });
    expect(await sendBack(call, other)).toMatchObject({ code: 'separation-of-duties' });
    expect((await asPerson(other, () => readEvaluation(call.id)))?.may).toMatchObject({ award: false, barred: true });
    expect(await award(call)).toEqual(done);
  });

  test('without offers goes back too, and is recommended with the evaluator’s own words', async () => {
    const call = await publishedCall();
    await open(call);
    expect(await sendBack(call)).toEqual(done);
    expect(await recommend(call)).toEqual(done);
    expect(await award(call)).toEqual(done);
    expect(await statusOf(call.id)).toBe('deserted');
  });

  test.each<{ why: string; as: (call: PublishedCall) => Person | Promise<Person>; fields?: Fields; code: string }>([
    { why: 'who evaluated', as: (call) => call.evaluator, code: 'separation-of-duties' },
    { why: 'procurement', as: (call) => call.officer, code: 'not-found' },
    { why: 'another municipality', as: async () => (await publishedCall()).authority, code: 'not-found' },
    { why: 'a stale page', as: (call) => call.authority, fields: { version: 1 }, code: 'changed-meanwhile' },
    { why: 'without remarks', as: (call) => call.authority, fields: { remarks: 'Mal' }, code: 'check-input' },
  ])('$why does not send it back, and nothing is written', async ({ as, fields = {}, code }) => {
    const { call } = await recommended();
    expect(await sendBack(call, await as(call), fields)).toMatchObject({ status: 'refused', code });
    expect(await statusOf(call.id)).toBe('evaluated');
    expect(await readUnits(prisma(), call.id)).toHaveLength(1);
    expect(await prisma().evaluationReturn.count({ where: { tenderId: call.id } })).toBe(0);
  });

  test('before it is recommended, or after the award, is none', async () => {
    const call = await publishedCall({ requirements: 0 });
    await sendBid(call, await aBidder(), { price: '1,20' });
    await open(call);
    expect(await sendBack(call)).toMatchObject({ code: 'wrong-step' });
    expect(await recommend(call)).toEqual(done);
    expect(await award(call)).toEqual(done);
    expect(await sendBack(call)).toMatchObject({ code: 'wrong-step' });
  });

  test('opens no envelope a second time: neither recommended nor sent back', async () => {
    const { call } = await recommended();
    const again = () => callAction(openOffersAction, call.evaluator, { tenderId: call.id });
    expect(await again()).toMatchObject({ status: 'refused', code: 'wrong-step' });
    expect(await statusOf(call.id)).toBe('evaluated');
    expect(await sendBack(call)).toEqual(done);
    expect(await again()).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });

  test('by two authorities at once, or beside an award, happens once', async () => {
    const { call } = await recommended();
    const outcomes = await Promise.all([sendBack(call), award(call)]);
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(['closed', 'awarded']).toContain(await statusOf(call.id));
  });
});

describe('the database', () => {
  test('lets a recommendation go only once its copy is kept and the tender is under evaluation', async () => {
    const { call, first } = await recommended();
    const refused = 'never deleted but with their copy in a return';
    await expect(sql('delete from ranked_offers where offer_id = $1', [first.id])).rejects.toThrow(refused);
    await expect(sql('delete from award_units where tender_id = $1', [call.id])).rejects.toThrow(refused);
    await sendBack(call);
    await check(call, first.id);
    expect(await recommend(call)).toEqual(done);
    await expect(sql('delete from award_units where tender_id = $1', [call.id])).rejects.toThrow(refused);
    await expect(sql('update evaluation_returns set remarks = $2 where tender_id = $1', [call.id, 'otra cosa'])).rejects.toThrow(
      'never changed or deleted',
    );
  });
});
