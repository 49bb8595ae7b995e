import { describe, expect, test } from 'vitest';
import { awardTenderAction } from '@/lib/actions/awards';
import { answerChangeAction, proposeChangeAction } from '@/lib/actions/contract-changes';
import { openOffersAction } from '@/lib/actions/evaluation';
import { type Fields, form } from '@/lib/actions/form-fields';
import { saveOfferDraftAction, sendOfferAction } from '@/lib/actions/offers';
import { idle, type ServerAction } from '@/lib/domain/outcome';
import { prisma } from '@/lib/platform/database';
import { personOf, withMark } from '@/lib/platform/known-browser';
import { actAs } from '@/lib/platform/scope';
import { readSharedDevices } from '@/lib/queries/tenders/devices';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { check, recommend, versionOf } from '@/tests/support/evaluation';
import { aBidder, draftForm, fromDeadline, publishedCall } from '@/tests/support/offers';
import { moveClock, type Person } from '@/tests/support/people';
import { changeForm, runningContract } from '@/tests/support/running-contracts';

/** A browser in which these people signed in with their passwords, one after the other. */
const browserOf = (...people: readonly Person[]) =>
  people.reduce<string | null>((cookie, { userId }) => withMark(cookie, personOf({ userId, recoveries: 0 })), null);

const told = async (id: string) =>
  readSharedDevices(await prisma().tender.findUniqueOrThrow({ where: { id }, select: { id: true, status: true } }));

async function from(browser: string | null, action: ServerAction, who: Person, fields: Fields) {
  const outcome = await actAs(who, () => action(idle, form({ confirmed: 'yes', ...fields })), {
    address: null,
    device: '',
    browser,
  });
  expect(outcome).toMatchObject({ status: 'done' });
  return outcome;
}

/** A tender with one offer, awarded; who did what from which browser. */
async function played(browsers: { bidder?: string | null; evaluator?: string | null; authority?: string | null }, people: Cast) {
  const { call, bidder } = people;
  const { savedAt } = await mustCall(saveOfferDraftAction, bidder, draftForm(call, [{ price: '1,90' }]));
  const sent = await from(browsers.bidder ?? null, sendOfferAction, bidder, { tenderId: call.id, checkedAt: savedAt });
  expect(await told(call.id)).toEqual([]);
  await moveClock(fromDeadline(3600));
  await from(browsers.evaluator ?? null, openOffersAction, call.evaluator, { tenderId: call.id });
  const offerId = (sent as { value: { id: string } }).value.id;
  await check(call, offerId);
  await recommend(call);
  await from(browsers.authority ?? null, awardTenderAction, call.authority, {
    tenderId: call.id,
    version: await versionOf(call.id),
  });
}

type Cast = Awaited<ReturnType<typeof cast>>;
async function cast() {
  const call = await publishedCall();
  return { call, bidder: await aBidder() };
}

describe('the same browser under two functions that one person does not hold is told on the tender', () => {
  test('who evaluates and who awards', async () => {
    const people = await cast();
    const shared = browserOf(people.call.evaluator, people.call.authority);
    await played({ evaluator: shared, authority: shared }, people);
    expect(await told(people.call.id)).toEqual([['evaluator', 'authority']]);
  });

  test('who sells and who evaluates, once the offers are open', async () => {
    const people = await cast();
    const shared = browserOf(people.bidder, people.call.evaluator);
    await played({ bidder: shared, evaluator: shared }, people);
    expect(await told(people.call.id)).toEqual([['producer', 'evaluator']]);
  });

  test('two browsers are two; and a cookie that nobody signed is none', async () => {
    const people = await cast();
    const forged = 'A'.repeat(22);
    await played(
      { evaluator: browserOf(people.call.evaluator), authority: browserOf(people.call.authority), bidder: forged },
      people,
    );
    expect(await told(people.call.id)).toEqual([]);
    const kept = await prisma().event.findMany({ where: { subjectId: people.call.id, act: 'tender.open' } });
    expect(kept[0]?.deviceKey).toMatch(/^[0-9a-f]{64}$/);
  });

  test('who changes a contract and who agrees to it', async () => {
    const scene = await runningContract();
    const { buyer, supplier, contract } = scene;
    const shared = browserOf(buyer.authority, supplier);
    const proposed = await from(shared, proposeChangeAction, buyer.authority, changeForm(scene, 840));
    expect(await told(contract.tenderId)).toEqual([]);
    const { changeId } = (proposed as { value: { changeId: string } }).value;
    await from(shared, answerChangeAction, supplier, { changeId, word: 'agreed' });
    expect(await told(contract.tenderId)).toEqual([['producer', 'authority']]);
  });
});
