import { afterAll, describe, expect, test } from 'vitest';
import { sendEvaluationBackAction } from '@/lib/actions/awards';
import { formaliseContractsAction } from '@/lib/actions/contracts';
import { checkClaimsAction, checkRequirementsAction } from '@/lib/actions/evaluation';
import { saveOfferDraftAction } from '@/lib/actions/offers';
import { readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { readEvaluation } from '@/lib/queries/evaluation';
import { callAction } from '@/prisma/seed/demo/scenario';
import { publishedTown } from '@/tests/support/amendments';
import { ownDatabase } from '@/tests/support/database';
import {
  award,
  awarded,
  check,
  checks,
  open,
  passOn,
  recommend,
  recommended,
  statusOf,
  versionOf,
} from '@/tests/support/evaluation';
import { aBidder, anOpenTender, certificateFields, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, moveClock } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));

const done = expect.objectContaining({ status: 'done' });
const barred = expect.objectContaining({
  status: 'refused',
  code: 'separation-of-duties',
});

test('what was awarded beyond a capacity may go unsigned with nobody next: the reason stays on record', async () => {
  const tender = await anOpenTender({ requirements: 0 });
  const only = await aBidder('company', 'confirmed', 1);
  const { id } = await sendBid(tender, only, { price: '1,20' });
  await open(tender);
  await recommend(tender);
  const [unit] = await readUnits(prisma(), tender.id);
  const capacityReason = 'Presentó carta de acopio con otra organización por la diferencia.';
  expect(
    await award(tender, tender.authority, {
      'units[0].unitId': unit?.id ?? '',
      'units[0].choice': 'recommended',
      'units[0].capacityReason': capacityReason,
    }),
  ).toEqual(done);
  expect((await readUnits(prisma(), tender.id))[0]?.capacityReason).toBe(capacityReason);
  expect(await passOn(tender, unit?.id ?? '', id)).toEqual(done);
  expect(await statusOf(tender.id)).toBe('deserted');
  expect((await readUnits(prisma(), tender.id))[0]).toMatchObject({
    outcome: 'deserted',
    capacityReason,
  });
});

describe('one person, one function on a tender', () => {
  test('who awarded does not check who may be next', async () => {
    const { tender, second } = await awarded();
    expect(await callAction(checkRequirementsAction, tender.authority, checks(tender, second.id, 'fails'))).toEqual(barred);
  });
  test('who sent an evaluation back does not check, nor recommend', async () => {
    const { tender, first } = await recommended();
    const version = await versionOf(tender.id);
    const remarks = 'La acreditación de la primera propuesta no está en el censo.';
    expect(
      await callAction(sendEvaluationBackAction, tender.authority, {
        tenderId: tender.id,
        version,
        remarks,
      }),
    ).toEqual(done);
    expect(await callAction(checkRequirementsAction, tender.authority, checks(tender, first.id, 'fails'))).toEqual(barred);
    expect(
      await callAction(checkClaimsAction, tender.authority, {
        tenderId: tender.id,
        offerId: first.id,
        checks: [{ claim: 'F1', verdict: 'not-confirmed', reason: 'No está' }],
      }),
    ).toEqual(barred);
    expect(await recommend(tender, tender.authority)).toEqual(barred);
  });
  test('who sells to a tender neither evaluates nor awards it', async () => {
    const { tender, large, first } = await recommended();
    await prisma().membership.create({
      data: { userId: tender.authority.userId, organisationId: large.organisationId, roles: ['producer'] },
    });
    expect(await award(tender)).toEqual(barred);
    expect((await asPerson(tender.authority, () => readEvaluation(tender.id)))?.may).toMatchObject({
      award: false,
      evaluate: false,
    });
    expect(await callAction(checkRequirementsAction, tender.authority, checks(tender, first.id, 'fails'))).toEqual(barred);
    expect(await award(tender, await colleague(tender.officer, ['authority']))).toEqual(done);
  });
  test('whose checks another wrote over has evaluated all the same', async () => {
    const tender = await anOpenTender();
    const { id } = await sendBid(tender, await aBidder(), { price: '1,20' });
    await open(tender);
    const other = await colleague(tender.officer, ['evaluator', 'authority']);
    expect(await callAction(checkRequirementsAction, other, checks(tender, id, 'complies'))).toEqual(done);
    await check(tender, id);
    expect(await recommend(tender)).toEqual(done);
    expect((await asPerson(other, () => readEvaluation(tender.id)))?.may).toMatchObject({ award: false, barred: true });
    expect(await award(tender, other)).toEqual(barred);
  });
});

test('contracts are formalised as they were shown: an award that went on meanwhile is looked at again', async () => {
  const { tender, first, unitId } = await awarded();
  const seen = await versionOf(tender.id);
  expect(await passOn(tender, unitId, first.id)).toEqual(done);
  expect(
    await callAction(formaliseContractsAction, tender.officer, {
      tenderId: tender.id,
      version: seen,
    }),
  ).toMatchObject({
    code: 'changed-meanwhile',
  });
});

test('an id written in capitals is the same id', async () => {
  const { tender, second } = await awarded();
  const form = checks(tender, second.id.toUpperCase(), 'fails');
  expect(await callAction(checkRequirementsAction, tender.evaluator, form)).toMatchObject({ code: 'wrong-step' });
});

test('a check that is being written is waited for before an award goes on', async () => {
  const tender = await anOpenTender();
  const [one, two] = [await aBidder(), await aBidder()];
  const first = await sendBid(tender, one, { price: '1,20' });
  const second = await sendBid(tender, two, { price: '1,30' });
  await open(tender);
  await check(tender, first.id);
  await recommend(tender);
  expect(await award(tender)).toEqual(done);
  await check(tender, second.id);
  const unitId = (await readUnits(prisma(), tender.id))[0]?.id ?? '';

  // As assertMayCheck and saveChecks write it, not committed yet: the second does not comply after all.
  let going: ReturnType<typeof passOn> | undefined;
  await prisma().$transaction(async (db) => {
    await db.$queryRaw`select 1 as held from tenders where id = ${tender.id}::uuid for share`;
    await db.$executeRaw`update requirement_checks set complies = false, at = app_clock() where offer_id = ${second.id}::uuid`;
    going = passOn(tender, unitId, first.id);
    await waitsForLock();
  });
  expect(await going).toEqual(done);
  expect(await statusOf(tender.id)).toBe('deserted');
});

/** Until somebody waits for a row that is held. */
async function waitsForLock(): Promise<void> {
  for (;;) {
    const [row] = await sql<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (row && row.n > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a form that says two things of one is refused, and nothing is written', async () => {
  const tender = await anOpenTender();
  const bidder = await aBidder();
  const claim = (at: number, number: string) => ({
    [`claims[${at}].claim`]: 'F1',
    [`claims[${at}].claimed`]: 'on',
    ...certificateFields(at, number),
  });
  expect(
    await callAction(saveOfferDraftAction, bidder, { tenderId: tender.id, ...claim(0, 'CBN-1'), ...claim(1, 'CBN-2') }),
  ).toMatchObject({ code: 'check-input', fields: { 'claims[1].claim': expect.stringContaining('repetido') } });
  const { id } = await sendBid(tender, bidder, { price: '1,20' });
  await open(tender);
  const form = checks(tender, id, 'complies');
  const again = {
    'checks[1].requirementId': tender.requirements[0] ?? '',
    'checks[1].verdict': 'fails',
    'checks[1].reason': 'No vino',
  };
  expect(await callAction(checkRequirementsAction, tender.evaluator, { ...form, ...again })).toMatchObject({
    code: 'check-input',
  });
  expect(await prisma().requirementCheck.count({ where: { offerId: id } })).toBe(0);
});

test('an amendment says each lot, item and requirement once', async () => {
  const place = await publishedTown();
  const lot = place.units(place.milk.units - 1);
  const again = Object.fromEntries(Object.entries(lot).map(([name, value]) => [name.replace('lots[0]', 'lots[1]'), value]));
  expect(await place.amend({ ...again, ...lot })).toMatchObject({ code: 'check-input' });
  const { id: requirementId } = await prisma().requirement.findFirstOrThrow({ where: { tenderId: place.id } });
  const asked = [0, 1].flatMap((at) => [
    [`requirements[${at}].id`, requirementId],
    [`requirements[${at}].text`, 'Otra cosa que se pide'],
    [`requirements[${at}].out`, 'si'],
  ]);
  expect(await place.amend(Object.fromEntries(asked))).toMatchObject({ code: 'check-input' });
  const [school] = await prisma().lotDropPoint.findMany({ where: { lotId: place.milk.lotId } });
  const twice = [school?.schoolId ?? '', school?.schoolId.toUpperCase() ?? ''];
  expect(await place.amend(place.units(place.milk.units, { 'lots[0].out': twice }))).not.toMatchObject({ code: 'fault' });
  expect(await prisma().tenderAmendment.count({ where: { tenderId: place.id } })).toBeLessThanOrEqual(1);
});
