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
import { aBidder, anOpenTender, type OfferableTender, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, eventsOn, moveClock, type Person } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));
const done = expect.objectContaining({ status: 'done' });
const remarks = 'La acreditación de la primera propuesta no está en el censo: verifíquela otra vez.';

const sendBack = async (tender: OfferableTender, as: Person = tender.authority, fields: Fields = {}) =>
  callAction(sendEvaluationBackAction, as, { tenderId: tender.id, version: await versionOf(tender.id), remarks, ...fields });

describe('an evaluation that the authority sends back', () => {
  test('is under way again, its recommendation kept, its evaluator told; mended, it is recommended and awarded anew', async () => {
    const { tender, large, first, second } = await recommended();
    const before = await readUnits(prisma(), tender.id);
    const events = await eventsOn(tender.id);
    expect(await sendBack(tender)).toEqual(done);

    expect(await statusOf(tender.id)).toBe('closed');
    expect(await readUnits(prisma(), tender.id)).toEqual([]);
    expect(await eventsOn(tender.id)).toBe(events + 1);
    expect(
      await prisma().notice.count({ where: { code: 'evaluation-returned', organisationId: tender.officer.organisationId } }),
    ).toBe(1);
    const [kept] = await prisma().evaluationReturn.findMany({ where: { tenderId: tender.id } });
    expect(kept).toMatchObject({
      remarks,
      returnedById: tender.authority.userId,
      recommendedById: tender.evaluator.userId,
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

    const view = await asPerson(tender.evaluator, () => readEvaluation(tender.id));
    expect(view?.returns).toMatchObject([{ remarks, recommendation: report, units: [{ recommendedOfferId: first.id }] }]);
    expect(view?.may).toMatchObject({ evaluate: true });
    await checkClaims(tender, first.id, 'not-confirmed');
    expect(await recommend(tender)).toEqual(done);
    expect((await readUnits(prisma(), tender.id))[0]?.recommendedOfferId).toBe(second.id);
    expect(await award(tender)).toEqual(done);
    expect((await listAwarded(prisma(), tender.id)).map(({ partyId }) => partyId)).toEqual([large.organisationId]);
    const awarded = await asPerson(tender.officer, () => readEvaluation(tender.id));
    expect(awarded?.returns).toHaveLength(1);
  });

  test('bars for good whoever had recommended it, though another recommends later', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    const other = await colleague(tender.officer, ['evaluator', 'authority']);
    expect(await recommend(tender, other)).toEqual(done);
    expect(await sendBack(tender)).toEqual(done);
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender, other)).toMatchObject({ code: 'separation-of-duties' });
    expect(await sendBack(tender, other)).toMatchObject({ code: 'separation-of-duties' });
    expect((await asPerson(other, () => readEvaluation(tender.id)))?.may).toMatchObject({ award: false, barred: true });
    expect(await award(tender)).toEqual(done);
  });

  test('without offers goes back too, and is recommended with the evaluator’s own words', async () => {
    const tender = await anOpenTender();
    await open(tender);
    expect(await sendBack(tender)).toEqual(done);
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender)).toEqual(done);
    expect(await statusOf(tender.id)).toBe('deserted');
  });

  test.each<{ why: string; as: (tender: OfferableTender) => Person | Promise<Person>; fields?: Fields; code: string }>([
    { why: 'who evaluated', as: (tender) => tender.evaluator, code: 'separation-of-duties' },
    { why: 'procurement', as: (tender) => tender.officer, code: 'not-found' },
    { why: 'another municipality', as: async () => (await anOpenTender()).authority, code: 'not-found' },
    { why: 'a stale page', as: (tender) => tender.authority, fields: { version: 1 }, code: 'changed-meanwhile' },
    { why: 'without remarks', as: (tender) => tender.authority, fields: { remarks: 'Mal' }, code: 'check-input' },
  ])('$why does not send it back, and nothing is written', async ({ as, fields = {}, code }) => {
    const { tender } = await recommended();
    expect(await sendBack(tender, await as(tender), fields)).toMatchObject({ status: 'refused', code });
    expect(await statusOf(tender.id)).toBe('evaluated');
    expect(await readUnits(prisma(), tender.id)).toHaveLength(1);
    expect(await prisma().evaluationReturn.count({ where: { tenderId: tender.id } })).toBe(0);
  });

  test('before it is recommended, or after the award, is none', async () => {
    const tender = await anOpenTender({ requirements: 0 });
    await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    expect(await sendBack(tender)).toMatchObject({ code: 'wrong-step' });
    expect(await recommend(tender)).toEqual(done);
    expect(await award(tender)).toEqual(done);
    expect(await sendBack(tender)).toMatchObject({ code: 'wrong-step' });
  });

  test('opens no envelope a second time: neither recommended nor sent back', async () => {
    const { tender } = await recommended();
    const again = () => callAction(openOffersAction, tender.evaluator, { tenderId: tender.id });
    expect(await again()).toMatchObject({ status: 'refused', code: 'wrong-step' });
    expect(await statusOf(tender.id)).toBe('evaluated');
    expect(await sendBack(tender)).toEqual(done);
    expect(await again()).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });

  test('by two authorities at once, or beside an award, happens once', async () => {
    const { tender } = await recommended();
    const outcomes = await Promise.all([sendBack(tender), award(tender)]);
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(['closed', 'awarded']).toContain(await statusOf(tender.id));
  });
});

describe('the database', () => {
  test('lets a recommendation go only once its copy is kept and the tender is under evaluation', async () => {
    const { tender, first } = await recommended();
    const refused = 'never deleted but with their copy in a return';
    await expect(sql('delete from ranked_offers where offer_id = $1', [first.id])).rejects.toThrow(refused);
    await expect(sql('delete from award_units where tender_id = $1', [tender.id])).rejects.toThrow(refused);
    await sendBack(tender);
    await check(tender, first.id);
    expect(await recommend(tender)).toEqual(done);
    await expect(sql('delete from award_units where tender_id = $1', [tender.id])).rejects.toThrow(refused);
    await expect(
      sql('update evaluation_returns set remarks = $2 where tender_id = $1', [tender.id, 'otra cosa']),
    ).rejects.toThrow('never changed or deleted');
  });
});
