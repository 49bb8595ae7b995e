import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { form } from '@/lib/actions/form-fields';
import { saveOfferDraftAction, sendOfferAction, withdrawOfferAction } from '@/lib/actions/offers';
import { prisma } from '@/lib/platform/database';
import { readOfferDraft } from '@/lib/queries/offers/offer-draft';
import { readOwnOffer, readOwnOffers } from '@/lib/queries/offers/sent';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import {
  aBidder,
  anOpenTender,
  certificateFields,
  draftForm,
  fromDeadline,
  type OfferableTender,
  sendBid,
} from '@/tests/support/offers';
import { asPerson, eventsOn, moveClock, type Person } from '@/tests/support/people';

const { sql } = ownDatabase();
let tender: OfferableTender;
let bidder: Person;
beforeEach(async () => {
  tender = await anOpenTender({ requirements: 0 });
  bidder = await aBidder('OECA');
});

const offersOf = (tenderId: string) => prisma().offer.count({ where: { tenderId } });
const ready = async () => (await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [{ price: '1,90' }]))).savedAt;
const send = (checkedAt: string, as = bidder, extra = {}) =>
  callAction(sendOfferAction, as, { tenderId: tender.id, checkedAt, ...extra });

describe('a draft', () => {
  test('is kept sealed, page by page, and only its producer reads it', async () => {
    await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [{ price: '1,90', units: 500 }]));
    await mustCall(saveOfferDraftAction, bidder, {
      tenderId: tender.id,
      'claims[0].claim': 'F1',
      'claims[0].claimed': 'on',
      ...certificateFields(0, 'N-7'),
    });

    const offerDraft = await asPerson(bidder, () => readOfferDraft(tender.id));
    expect(offerDraft?.draft?.content).toMatchObject({
      items: [{ units: 500, priceCentavos: 190n }],
      claims: [{ claim: 'F1', certificate: 'N-7', issuer: 'Entidad emisora', issuedOn: '2025-03-01', validUntil: '2027-03-01' }],
    });
    const [row] = await sql<{ text: string }>('select encode(sealed, $2) as text from offer_drafts where tender_id = $1', [
      tender.id,
      'escape',
    ]);
    expect(row?.text).not.toMatch(/190|lotItemId|N-7/);
    for (const other of [await aBidder(), tender.officer, tender.evaluator, null])
      expect((await asPerson(other, () => readOfferDraft(tender.id)))?.draft ?? null).toBeNull();
  });

  test('of another producer is not touched by mine', async () => {
    const other = await aBidder();
    await ready();
    await mustCall(saveOfferDraftAction, other, draftForm(tender, [{ price: '1,50' }]));
    expect((await asPerson(bidder, () => readOfferDraft(tender.id)))?.draft?.content.items[0]?.priceCentavos).toBe(190n);
  });

  test('may be saved by who is not confirmed yet, and not sent', async () => {
    const pending = await aBidder('OECA', 'pending');
    const { savedAt } = await mustCall(saveOfferDraftAction, pending, draftForm(tender, [{ price: '1,90' }]));
    expect(await send(savedAt, pending)).toMatchObject({ status: 'refused', code: 'organisation-not-confirmed' });
    expect(await offersOf(tender.id)).toBe(0);
  });

  test.each<{ why: string; bid: Parameters<typeof draftForm>[1][number]; change?: object; code: string; field?: string }>([
    { why: 'a price of nothing', bid: { price: '0' }, code: 'check-input', field: 'items[0].price' },
    { why: 'a negative price', bid: { price: '-1' }, code: 'check-input', field: 'items[0].price' },
    { why: 'an absurd price', bid: { price: '1000000000000' }, code: 'check-input', field: 'items[0].price' },
    { why: 'a price with more decimals than centavos', bid: { price: '1,9005' }, code: 'check-input', field: 'items[0].price' },
    { why: 'more units than asked for', bid: { price: '1', units: 1001 }, code: 'units-over-lot' },
    { why: 'absurd units', bid: { price: '1', units: 1e12 }, code: 'check-input', field: 'items[0].units' },
    { why: 'a component over a hundred', bid: { price: '1', component: 101 }, code: 'check-input', field: 'items[0].component' },
    { why: 'an item of another tender', bid: { price: '1' }, change: { 'items[0].lotItemId': randomUUID() }, code: 'not-found' },
    {
      why: 'a margin without its certificate',
      bid: { price: '1' },
      change: { 'claims[0].claim': 'F1', 'claims[0].claimed': 'on', ...certificateFields(0, '') },
      code: 'check-input',
      field: 'claims[0].certificate',
    },
    { why: 'a tender that is not there', bid: { price: '1' }, change: { tenderId: randomUUID() }, code: 'not-found' },
  ])('with $why is refused and nothing is written', async ({ bid, change, code, field }) => {
    const outcome = await callAction(saveOfferDraftAction, bidder, { ...draftForm(tender, [bid]), ...change });
    expect(outcome).toMatchObject({ status: 'refused', code });
    if (field && outcome.status === 'refused') expect(Object.keys(outcome.fields)).toEqual([field]);
    expect(await prisma().offerDraft.count({ where: { tenderId: tender.id } })).toBe(0);
    expect(await eventsOn(bidder.organisationId)).toBe(0);
  });
});

describe('sending', () => {
  test('gives a receipt whose hash the producer works out again', async () => {
    const sent = await sendBid(tender, bidder, { price: '1,90', component: 60, claims: ['F1', 'F2', 'F3'] });
    const offer = await asPerson(bidder, () => readOwnOffer(sent.id));
    expect(offer).toMatchObject({ receiptNumber: sent.receiptNumber, sha256: sent.sha256, standing: true });
    expect(offer?.text && createHash('sha256').update(offer.text).digest('hex')).toBe(sent.sha256);
    expect(new Date(sent.sentAt).getTime()).toBeLessThan(fromDeadline(0).getTime());
  });

  test('replaces an earlier offer; withdrawing the last does not bring the first back', async () => {
    const first = await sendBid(tender, bidder, { price: '1,90' });
    const second = await sendBid(tender, bidder, { price: '1,80' });
    expect(await callAction(withdrawOfferAction, bidder, { offerId: first.id })).toMatchObject({ code: 'offer-not-standing' });
    await mustCall(withdrawOfferAction, bidder, { offerId: second.id });
    const standing = await asPerson(bidder, readOwnOffers);
    expect(standing?.map((offer) => offer.standing)).toEqual([false, false]);
    expect(await callAction(withdrawOfferAction, bidder, { offerId: second.id })).toMatchObject({ code: 'offer-not-standing' });
  });

  test('twice by a double tap is done once, with the same receipt', async () => {
    const [checkedAt, requestId] = [await ready(), randomUUID()];
    const outcomes = await Promise.all([send(checkedAt, bidder, { requestId }), send(checkedAt, bidder, { requestId })]);
    const again = await send(checkedAt, bidder, { requestId });
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['done', 'done']);
    expect(new Set([...outcomes, again].map((outcome) => outcome.status === 'done' && outcome.value.receiptNumber)).size).toBe(1);
    expect(await offersOf(tender.id)).toBe(1);
  });

  test('by two people of one producer at once leaves one standing offer', async () => {
    const checkedAt = await ready();
    await Promise.all([send(checkedAt), send(checkedAt)]);
    expect((await asPerson(bidder, readOwnOffers))?.filter((offer) => offer.standing)).toHaveLength(1);
  });

  test('what was not checked is not sent', async () => {
    const stale = await ready();
    await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [{ price: '1,10' }]));
    expect(await send(stale)).toMatchObject({ code: 'draft-changed' });
    expect(await offersOf(tender.id)).toBe(0);
  });

  test('without a draft there is nothing to send; a time that is none is told', async () => {
    expect(await send('2026-03-02T14:00:00Z')).toMatchObject({ code: 'offer-empty' });
    expect(await send('ayer')).toMatchObject({ code: 'check-input', fields: { checkedAt: expect.any(String) } });
  });
});

describe('the deadline', () => {
  test('after it nothing is saved, sent or withdrawn', async () => {
    const sent = await sendBid(tender, bidder, { price: '1,90' });
    const checkedAt = await ready();
    await moveClock(fromDeadline(2));
    expect(await callAction(saveOfferDraftAction, bidder, draftForm(tender, [{ price: '1' }]))).toMatchObject({
      code: 'offers-closed',
    });
    expect(await send(checkedAt)).toMatchObject({ code: 'offers-closed' });
    expect(await callAction(withdrawOfferAction, bidder, { offerId: sent.id })).toMatchObject({ code: 'offers-closed' });
    expect(await offersOf(tender.id)).toBe(1);
    expect(await prisma().offerWithdrawal.count({ where: { offerId: sent.id } })).toBe(0);
  });

  test('divides to the millisecond: every offer taken is before it, every one refused is not', async () => {
    await moveClock(fromDeadline(-1));
    const insert = `insert into offers (id, tender_id, party_id, receipt_number, sha256, sealed)
      values (gen_random_uuid(), '${tender.id}', '${bidder.organisationId}', substr(gen_random_uuid()::text, 1, 20), repeat('a', 64), decode(repeat('00', 40), 'hex'))`;
    let [taken, refused] = [0, 0];
    while (refused < 20) {
      await sql(insert).then(
        () => (taken += 1),
        () => (refused += 1),
      );
    }
    const [row] = await sql<{ late: boolean; offers: number }>(
      'select bool_or(o.sent_at >= t.deadline_at) as late, count(*)::int as offers from offers o join tenders t on t.id = o.tender_id where t.id = $1',
      [tender.id],
    );
    expect(row).toEqual({ late: false, offers: taken });
    expect(taken).toBeGreaterThan(0);
    expect(refused).toBe(20);
  });

  test('between it and the opening nobody reads content or number: not the officer, not the producer', async () => {
    const sent = await sendBid(tender, bidder, { price: '1,90' });
    await moveClock(fromDeadline(2));
    const own = await asPerson(bidder, () => readOwnOffer(sent.id));
    expect(own).toMatchObject({ receiptNumber: sent.receiptNumber, sha256: sent.sha256, text: null, content: null });
    expect((await asPerson(bidder, () => readOfferDraft(tender.id)))?.draft).toBeNull();
    for (const person of [tender.officer, tender.evaluator, tender.authority, await aBidder(), null]) {
      expect(await asPerson(person, () => readOwnOffer(sent.id))).toBeNull();
      expect((await asPerson(person, readOwnOffers)) ?? []).toEqual([]);
    }
  });
});

describe('whose offer', () => {
  test('another producer neither withdraws it nor learns that it is there', async () => {
    const sent = await sendBid(tender, bidder, { price: '1,90' });
    const stranger = await aBidder();
    const [theirs, nobodys] = [
      await callAction(withdrawOfferAction, stranger, { offerId: sent.id }),
      await callAction(withdrawOfferAction, stranger, { offerId: randomUUID() }),
    ];
    expect(theirs).toMatchObject({ code: 'not-found' });
    expect(nobodys.status === 'refused' && theirs.status === 'refused' && nobodys.message === theirs.message).toBe(true);
    expect(await prisma().offerWithdrawal.count({ where: { offerId: sent.id } })).toBe(0);
  });

  test('a municipality does not offer, a visitor neither', async () => {
    const fields = draftForm(tender, [{ price: '1' }]);
    expect(await callAction(saveOfferDraftAction, tender.officer, fields)).toMatchObject({ code: 'not-found' });
    expect(await callAction(saveOfferDraftAction, null, fields)).toMatchObject({ code: 'not-signed-in' });
    expect(form(fields).get('tenderId')).toBe(tender.id);
  });

  test('the tender’s history does not count offers', async () => {
    await sendBid(tender, bidder, { price: '1,90' });
    expect(await eventsOn(tender.id)).toBe(0);
  });
});

describe('behind the application’s back', () => {
  const refused = async (text: string, values: unknown[] = []) => {
    await expect(sql(text, values)).rejects.toThrow(
      /never changed or deleted|are not taken|kept as it is|only moves later|not closed before|opened at the opening|opened after/,
    );
  };

  test('the database refuses late, altered and deleted offers', async () => {
    const sent = await sendBid(tender, bidder, { price: '1,90' });
    await refused('update offers set sent_at = sent_at - interval $2 where id = $1'.replace('$2', "'1 day'"), [sent.id]);
    await refused('update offers set sealed = decode(repeat($2, 40), $3) where id = $1', [sent.id, '00', 'hex']);
    await refused('delete from offers where id = $1', [sent.id]);
    await refused('truncate offers cascade');
    await mustCall(withdrawOfferAction, bidder, { offerId: sent.id });
    await refused('delete from offer_withdrawals where offer_id = $1', [sent.id]);
    await moveClock(fromDeadline(2));
    await refused(
      `insert into offers (id, tender_id, party_id, receipt_number, sha256, sealed, sent_at)
       values (gen_random_uuid(), $1, $2, 'X', repeat('a', 64), decode(repeat('00', 40), 'hex'), $3)`,
      [tender.id, bidder.organisationId, fromDeadline(-60)],
    );
    await refused('insert into offer_withdrawals (offer_id, at) select id, $2 from offers where id = $1', [
      sent.id,
      fromDeadline(-60),
    ]);
  });

  test('a sent time of one’s choice is the clock’s all the same', async () => {
    const [row] = await sql<{ sent_at: Date }>(
      `insert into offers (id, tender_id, party_id, receipt_number, sha256, sealed, sent_at)
       values (gen_random_uuid(), $1, $2, 'X', repeat('a', 64), decode(repeat('00', 40), 'hex'), $3) returning sent_at`,
      [tender.id, bidder.organisationId, new Date('2020-01-01')],
    );
    expect(row?.sent_at.getTime()).toBeGreaterThan(fromDeadline(-8 * 86_400).getTime());
  });

  test('the deadline does not move earlier, nor after it passed; nothing closes or opens before it', async () => {
    await refused('update tenders set deadline_at = deadline_at - interval $2 where id = $1'.replace('$2', "'1 hour'"), [
      tender.id,
    ]);
    await refused("update tenders set status = 'closed' where id = $1", [tender.id]);
    await refused('insert into openings (tender_id, opened_by_id) values ($1, $2)', [tender.id, tender.evaluator.userId]);
    await refused("update tender_seals set wrapped_key = decode('00', 'hex') where tender_id = $1", [tender.id]);
    await moveClock(fromDeadline(2));
    await refused('update tenders set deadline_at = deadline_at + interval $2 where id = $1'.replace('$2', "'1 hour'"), [
      tender.id,
    ]);
    await refused('insert into openings (tender_id, opened_by_id) values ($1, $2)', [tender.id, tender.evaluator.userId]);
  });
});
