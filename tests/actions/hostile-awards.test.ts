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
import { aBidder, certificateFields, publishedCall, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, moveClock } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));

const done = expect.objectContaining({ status: 'done' });
const barred = expect.objectContaining({
  status: 'refused',
  code: 'separation-of-duties',
});

test('what was awarded beyond a capacity may go unsigned with nobody next: the reason stays on record', async () => {
  const call = await publishedCall({ requirements: 0 });
  const only = await aBidder('company', 'confirmed', 1);
  const { id } = await sendBid(call, only, { price: '1,20' });
  await open(call);
  await recommend(call);
  const [unit] = await readUnits(prisma(), call.id);
  const capacityReason = 'Presentó carta de acopio con otra organización por la diferencia.';
  expect(
    await award(call, call.authority, {
      'units[0].unitId': unit?.id ?? '',
      'units[0].choice': 'recommended',
      'units[0].capacityReason': capacityReason,
    }),
  ).toEqual(done);
  expect((await readUnits(prisma(), call.id))[0]?.capacityReason).toBe(capacityReason);
  expect(await passOn(call, unit?.id ?? '', id)).toEqual(done);
  expect(await statusOf(call.id)).toBe('deserted');
  expect((await readUnits(prisma(), call.id))[0]).toMatchObject({
    outcome: 'deserted',
    capacityReason,
  });
});

describe('one person, one function on a tender', () => {
  test('who awarded does not check who may be next', async () => {
    const { call, second } = await awarded();
    expect(await callAction(checkRequirementsAction, call.authority, checks(call, second.id, 'fails'))).toEqual(barred);
  });
  test('who sent an evaluation back does not check, nor recommend', async () => {
    const { call, first } = await recommended();
    const version = await versionOf(call.id);
    const remarks = 'La acreditación de la primera propuesta no está en el censo.';
    expect(
      await callAction(sendEvaluationBackAction, call.authority, {
        tenderId: call.id,
        version,
        remarks,
      }),
    ).toEqual(done);
    expect(await callAction(checkRequirementsAction, call.authority, checks(call, first.id, 'fails'))).toEqual(barred);
    expect(
      await callAction(checkClaimsAction, call.authority, {
        tenderId: call.id,
        offerId: first.id,
        checks: [{ claim: 'F1', verdict: 'not-confirmed', reason: 'No está' }],
      }),
    ).toEqual(barred);
    expect(await recommend(call, call.authority)).toEqual(barred);
  });
  test('who sells to a tender neither evaluates nor awards it', async () => {
    const { call, large, first } = await recommended();
    await prisma().membership.create({
      data: { userId: call.authority.userId, organisationId: large.organisationId, roles: ['producer'] },
    });
    expect(await award(call)).toEqual(barred);
    expect((await asPerson(call.authority, () => readEvaluation(call.id)))?.may).toMatchObject({ award: false, evaluate: false });
    expect(await callAction(checkRequirementsAction, call.authority, checks(call, first.id, 'fails'))).toEqual(barred);
    expect(await award(call, await colleague(call.officer, ['authority']))).toEqual(done);
  });
  test('whose checks another wrote over has evaluated all the same', async () => {
    const call = await publishedCall();
    const { id } = await sendBid(call, await aBidder(), { price: '1,20' });
    await open(call);
    const other = await colleague(call.officer, ['evaluator', 'authority']);
    expect(await callAction(checkRequirementsAction, other, checks(call, id, 'complies'))).toEqual(done);
    await check(call, id);
    expect(await recommend(call)).toEqual(done);
    expect((await asPerson(other, () => readEvaluation(call.id)))?.may).toMatchObject({ award: false, barred: true });
    expect(await award(call, other)).toEqual(barred);
  });
});

test('contracts are formalised as they were shown: an award that went on meanwhile is looked at again', async () => {
  const { call, first, unitId } = await awarded();
  const seen = await versionOf(call.id);
  expect(await passOn(call, unitId, first.id)).toEqual(done);
  expect(
    await callAction(formaliseContractsAction, call.officer, {
      tenderId: call.id,
      version: seen,
    }),
  ).toMatchObject({
    code: 'changed-meanwhile',
  });
});

test('an id written in capitals is the same id', async () => {
  const { call, second } = await awarded();
  const form = checks(call, second.id.toUpperCase(), 'fails');
  expect(await callAction(checkRequirementsAction, call.evaluator, form)).toMatchObject({ code: 'wrong-step' });
});

test('a check that is being written is waited for before an award goes on', async () => {
  const call = await publishedCall();
  const [one, two] = [await aBidder(), await aBidder()];
  const first = await sendBid(call, one, { price: '1,20' });
  const second = await sendBid(call, two, { price: '1,30' });
  await open(call);
  await check(call, first.id);
  await recommend(call);
  expect(await award(call)).toEqual(done);
  await check(call, second.id);
  const unitId = (await readUnits(prisma(), call.id))[0]?.id ?? '';

  // As assertMayCheck and saveChecks write it, not committed yet: the second does not comply after all.
  let going: ReturnType<typeof passOn> | undefined;
  await prisma().$transaction(async (db) => {
    await db.$queryRaw`select 1 as held from tenders where id = ${call.id}::uuid for share`;
    await db.$executeRaw`update requirement_checks set complies = false, at = app_clock() where offer_id = ${second.id}::uuid`;
    going = passOn(call, unitId, first.id);
    await waitsForLock();
  });
  expect(await going).toEqual(done);
  expect(await statusOf(call.id)).toBe('deserted');
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
  const call = await publishedCall();
  const bidder = await aBidder();
  const claim = (at: number, number: string) => ({
    [`claims[${at}].claim`]: 'F1',
    [`claims[${at}].claimed`]: 'on',
    ...certificateFields(at, number),
  });
  expect(
    await callAction(saveOfferDraftAction, bidder, { tenderId: call.id, ...claim(0, 'CBN-1'), ...claim(1, 'CBN-2') }),
  ).toMatchObject({ code: 'check-input', fields: { 'claims[1].claim': expect.stringContaining('repetido') } });
  const { id } = await sendBid(call, bidder, { price: '1,20' });
  await open(call);
  const form = checks(call, id, 'complies');
  const again = {
    'checks[1].requirementId': call.requirements[0] ?? '',
    'checks[1].verdict': 'fails',
    'checks[1].reason': 'No vino',
  };
  expect(await callAction(checkRequirementsAction, call.evaluator, { ...form, ...again })).toMatchObject({ code: 'check-input' });
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
