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
import { aBidder, anOpenTender, draftForm, fromDeadline } from '@/tests/support/offers';
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
  const { tender, bidder } = people;
  const { savedAt } = await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [{ price: '1,90' }]));
  const sent = await from(browsers.bidder ?? null, sendOfferAction, bidder, { tenderId: tender.id, checkedAt: savedAt });
  expect(await told(tender.id)).toEqual([]);
  await moveClock(fromDeadline(3600));
  await from(browsers.evaluator ?? null, openOffersAction, tender.evaluator, { tenderId: tender.id });
  const offerId = (sent as { value: { id: string } }).value.id;
  await check(tender, offerId);
  await recommend(tender);
  await from(browsers.authority ?? null, awardTenderAction, tender.authority, {
    tenderId: tender.id,
    version: await versionOf(tender.id),
  });
}

type Cast = Awaited<ReturnType<typeof cast>>;
async function cast() {
  const tender = await anOpenTender();
  return { tender, bidder: await aBidder() };
}

describe('the same browser under two functions that one person does not hold is told on the tender', () => {
  test('who evaluates and who awards', async () => {
    const people = await cast();
    const shared = browserOf(people.tender.evaluator, people.tender.authority);
    await played({ evaluator: shared, authority: shared }, people);
    expect(await told(people.tender.id)).toEqual([['evaluator', 'authority']]);
  });

  test('who sells and who evaluates, once the offers are open', async () => {
    const people = await cast();
    const shared = browserOf(people.bidder, people.tender.evaluator);
    await played({ bidder: shared, evaluator: shared }, people);
    expect(await told(people.tender.id)).toEqual([['producer', 'evaluator']]);
  });

  test('two browsers are two; and a cookie that nobody signed is none', async () => {
    const people = await cast();
    const forged = 'A'.repeat(22);
    await played(
      { evaluator: browserOf(people.tender.evaluator), authority: browserOf(people.tender.authority), bidder: forged },
      people,
    );
    expect(await told(people.tender.id)).toEqual([]);
    const kept = await prisma().event.findMany({ where: { subjectId: people.tender.id, act: 'tender.open' } });
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
