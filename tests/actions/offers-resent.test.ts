import { beforeEach, describe, expect, test } from 'vitest';
import { saveOfferDraftAction, sendOfferAction, withdrawOfferAction } from '@/lib/actions/offers';
import { readUnits } from '@/lib/data/awards';
import { prisma } from '@/lib/platform/database';
import { readOwnOffer, readOwnOffers } from '@/lib/queries/offers/sent';
import { readOfferStep } from '@/lib/queries/offers/step';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { publishedTown } from '@/tests/support/amendments';
import { ownDatabase } from '@/tests/support/database';
import { award, open, recommend } from '@/tests/support/evaluation';
import { aBidder, anOpenTender, draftForm, fromDeadline, type OfferableTender, sendBid } from '@/tests/support/offers';
import { asPerson, moveClock, type Person } from '@/tests/support/people';

ownDatabase();

let tender: OfferableTender;
let bidder: Person;
beforeEach(async () => {
  tender = await anOpenTender({ requirements: 0 });
  bidder = await aBidder('OECA');
});

const receipts = () => prisma().offer.count({ where: { tenderId: tender.id, partyId: bidder.organisationId } });
const review = () => asPerson(bidder, () => readOfferStep(tender.id, 'revisar'));

describe('the same draft sent again', () => {
  test('keeps its first receipt and its first time: it does not lose a tie', async () => {
    const first = await sendBid(tender, bidder, { price: '1,80' });
    const rival = await aBidder('OECA');
    await sendBid(tender, rival, { price: '1,80' });
    const again = await sendBid(tender, bidder, { price: '1,80' });
    expect([first.kept, again.kept]).toEqual([false, true]);
    expect({ ...again, kept: false }).toEqual(first);
    expect(await receipts()).toBe(1);

    await open(tender);
    await recommend(tender);
    expect((await readUnits(prisma(), tender.id))[0]?.recommendedOfferId).toBe(first.id);
  });

  test('from two tabs at once is one offer', async () => {
    const { savedAt: checkedAt } = await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [{ price: '1,80' }]));
    const both = await Promise.all([1, 2].map(() => mustCall(sendOfferAction, bidder, { tenderId: tender.id, checkedAt })));
    expect(new Set(both.map(({ receiptNumber }) => receiptNumber)).size).toBe(1);
    expect(both.map(({ kept }) => kept).sort()).toEqual([false, true]);
    expect(await receipts()).toBe(1);
  });

  test.each([
    { why: 'another price', bid: { price: '1,79' } },
    { why: 'other units', bid: { price: '1,80', units: 999 } },
    { why: 'another margin', bid: { price: '1,80', claims: ['F1'] as const } },
  ])('with $why it counts from now, and says so beforehand', async ({ bid }) => {
    const first = await sendBid(tender, bidder, { price: '1,80' });
    expect((await review())?.offerDraft.standing).toMatchObject({ receiptNumber: first.receiptNumber, isDraft: true });
    await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [bid]));
    expect((await review())?.offerDraft.standing).toMatchObject({ receiptNumber: first.receiptNumber, isDraft: false });
    const second = await sendBid(tender, bidder, bid);
    expect(second.kept).toBe(false);
    expect(second.receiptNumber).not.toBe(first.receiptNumber);
    expect(await receipts()).toBe(2);
  });

  test('after it was withdrawn, or replaced by another, is a new offer', async () => {
    const first = await sendBid(tender, bidder, { price: '1,80' });
    await mustCall(withdrawOfferAction, bidder, { offerId: first.id });
    const second = await sendBid(tender, bidder, { price: '1,80' });
    const third = await sendBid(tender, bidder, { price: '1,70' });
    const fourth = await sendBid(tender, bidder, { price: '1,80' });
    expect(new Set([first, second, third, fourth].map(({ id }) => id)).size).toBe(4);
  });

  test('after an amendment confirms what was sent, which keeps its time', async () => {
    const town = await publishedTown();
    const dairy = await town.bidder();
    const first = await town.send(dairy);
    await town.mustAmend({ shelfLifeDays: 8 });
    const stateOf = async () => (await asPerson(dairy, () => readOwnOffer(first.id)))?.state;
    expect(await stateOf()).toBe('unconfirmed');
    const again = await town.send(dairy, {}, { amendment: 1 });
    expect(again).toMatchObject({ id: first.id, sentAt: first.sentAt, kept: true });
    expect(await stateOf()).toBe('standing');
  });

  test('of two producers is two offers', async () => {
    const rival = await aBidder('OECA');
    const [mine, theirs] = [await sendBid(tender, bidder, { price: '1,80' }), await sendBid(tender, rival, { price: '1,80' })];
    expect([mine.kept, theirs.kept]).toEqual([false, false]);
    expect(mine.sha256).not.toBe(theirs.sha256);
  });
});

describe('before sending', () => {
  test('a price over the referential one is told at its own step, kept, and may be sent: it is the evaluation that excludes', async () => {
    const told = await callAction(saveOfferDraftAction, bidder, { ...draftForm(tender, [{ price: '2,01' }]), next: 'margenes' });
    expect(told).toMatchObject({ status: 'done', value: { overAt: 1 }, goTo: expect.stringMatching(/paso=1#fuera$/) });
    expect((await review())?.findings).toMatchObject([{ weight: 'out', code: 'over-reference', totalCentavos: 201_000n }]);
    const within = await callAction(saveOfferDraftAction, bidder, { ...draftForm(tender, [{ price: '2' }]), next: 'margenes' });
    expect(within).toMatchObject({ status: 'done', value: { overAt: null }, goTo: expect.stringMatching(/paso=margenes$/) });
    await sendBid(tender, bidder, { price: '2,01' });
    expect(await receipts()).toBe(1);
  });

  test('what is formally void is named, all of it, and not taken', async () => {
    tender = await anOpenTender({
      awardForm: 'total',
      partialAllowed: false,
      lots: [
        [{ units: 1000, priceCentavos: 200n }],
        [{ units: 1000, priceCentavos: 200n }],
        [{ units: 1000, priceCentavos: 200n }],
      ],
      requirements: 0,
    });
    const { savedAt } = await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [{ price: '1,80', units: 900 }]));
    expect((await review())?.findings.map(({ weight, code, where }) => [weight, code, where])).toEqual([
      ['void', 'partial-not-taken', { step: 1 }],
      ['void', 'lot-incomplete', { step: 2 }],
      ['void', 'lot-incomplete', { step: 3 }],
    ]);
    expect(await callAction(sendOfferAction, bidder, { tenderId: tender.id, checkedAt: savedAt })).toMatchObject({
      status: 'refused',
      code: 'partial-not-taken',
    });
    expect(await receipts()).toBe(0);
  });

  test('a paper that the tender asks for and the census does not have is named, and somebody else’s is not used', async () => {
    tender = await anOpenTender({ requirements: 0, papers: ['rupe'] });
    await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [{ price: '1,80' }]));
    const paper = { kind: 'rupe' as const, number: 'R-1', validUntil: new Date('2026-12-31') };
    await prisma().actorDocument.create({ data: { ...paper, organisationId: (await aBidder()).organisationId } });
    expect((await review())?.findings).toMatchObject([
      { weight: 'judged', code: 'requirement', gap: { code: 'document', kind: 'rupe', because: 'missing' } },
    ]);
    await prisma().actorDocument.create({ data: { ...paper, organisationId: bidder.organisationId } });
    expect((await review())?.findings).toEqual([]);
  });
});

describe('a producer’s own list', () => {
  const states = async (who: Person) => (await asPerson(who, readOwnOffers))?.map(({ state }) => state);

  test('follows an offer to its end, and closes by itself what was lost', async () => {
    const winner = await aBidder();
    const lost = await sendBid(tender, bidder, { price: '1,90' });
    await sendBid(tender, winner, { price: '1,60' });
    await sendBid(tender, winner, { price: '1,20' });
    expect(await states(bidder)).toEqual(['standing']);
    expect(await states(winner)).toEqual(['standing', 'replaced']);
    await moveClock(fromDeadline(2));
    expect(await states(bidder)).toEqual(['sealed']);
    await open(tender);
    expect(await states(bidder)).toEqual(['in-evaluation']);
    await recommend(tender);
    expect(await states(winner)).toEqual(['in-evaluation', 'replaced']);
    expect(await award(tender)).toMatchObject({ status: 'done' });
    expect(await states(bidder)).toEqual(['lost']);
    expect((await asPerson(bidder, () => readOwnOffer(lost.id)))?.state).toBe('lost');
    expect(await states(winner)).toEqual(['won', 'replaced']);
  });

  test('says what was won in part, and what ended with its tender', async () => {
    const [cheap, cancelled] = [await aBidder(), tender];
    await sendBid(tender, bidder, { price: '1,90' });
    tender = await anOpenTender({ requirements: 0 });
    await sendBid(tender, cheap, { price: '1,20', units: 600 });
    await sendBid(tender, bidder, { price: '1,90' });
    await open(tender);
    await recommend(tender);
    await award(tender);
    await prisma().tender.update({
      where: { id: cancelled.id },
      data: { status: 'cancelled', cancelReason: 'Ya no hace falta' },
    });
    expect((await states(bidder))?.sort()).toEqual(['cancelled', 'partly-won']);
    expect(await states(cheap)).toEqual(['won']);
  });
});
