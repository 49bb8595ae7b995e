import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { confirmOfferAction } from '@/lib/actions/amendments';
import { saveOfferDraftAction, sendOfferAction, withdrawOfferAction } from '@/lib/actions/offers';
import { producerTasksOf } from '@/lib/domain/dashboards/own-tasks';
import { prisma } from '@/lib/platform/database';
import { countProducers } from '@/lib/queries/dashboards/own-counts';
import { readOfferDraft } from '@/lib/queries/offers/offer-draft';
import { readOwnOffer, readOwnOffers } from '@/lib/queries/offers/sent';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { type PublishedTown, publishedTown } from '@/tests/support/amendments';
import { ownDatabase } from '@/tests/support/database';
import { draftForm } from '@/tests/support/offers';
import { asPerson, moveClock, type Person } from '@/tests/support/people';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));

let s: PublishedTown;
beforeEach(async () => {
  s = await publishedTown();
});

const confirm = (who: Person, offerId: string, amendment: number) => callAction(confirmOfferAction, who, { offerId, amendment });
const receiptOf = (who: Person, offerId: string) => asPerson(who, () => readOwnOffer(offerId));
async function tasksOf({ organisationId }: Person) {
  const counts = (await countProducers([organisationId])).get(organisationId);
  return counts ? producerTasksOf(counts).filter(({ code }) => code === 'confirm-offer') : [];
}

describe('an offer sent before an amendment', () => {
  test('counts as it is where the amendment only gives time', async () => {
    const who = await s.bidder();
    const { id } = await s.send(who);
    await s.mustAmend({ deadlineAt: '2026-03-18T16:00', effect: 'confirm' });
    expect(await receiptOf(who, id)).toMatchObject({ standing: true, unconfirmed: null });
    expect(await tasksOf(who)).toEqual([]);
    expect(await confirm(who, id, 1)).toMatchObject({ code: 'nothing-to-confirm' });
    expect(await s.open()).toEqual({ opened: 1, unreadable: 0 });
  });

  test('counts as it is where less is asked and the buyer says so, and is asked for a word where they do not', async () => {
    const who = await s.bidder();
    const { id } = await s.send(who);
    await s.mustAmend({ shelfLifeDays: 6, effect: 'untouched' });
    expect(await receiptOf(who, id)).toMatchObject({ unconfirmed: null });
    await s.mustAmend({ shelfLifeDays: 5, effect: 'confirm' });
    expect(await receiptOf(who, id)).toMatchObject({ unconfirmed: 2 });
  });

  test('counts once its author confirms it; the one that is not stays closed, unread, on record', async () => {
    const [yes, no, again] = [await s.bidder(), await s.bidder(), await s.bidder()];
    const [confirmed, silent] = [await s.send(yes), await s.send(no)];
    await s.send(again);
    await s.mustAmend({ deliveryFrequency: 'daily' });
    expect(await asPerson(no, readOwnOffers)).toMatchObject([{ standing: true, state: 'unconfirmed' }]);
    expect(await tasksOf(yes)).toMatchObject([{ record: confirmed.id, state: 'todo', count: 1 }]);
    await mustCall(confirmOfferAction, yes, { offerId: confirmed.id, amendment: 1 });
    expect(await tasksOf(yes)).toEqual([]);
    const replaced = await s.send(again, { price: '1,30' }, { amendment: 1 });
    expect(await tasksOf(again)).toEqual([]);
    expect(await receiptOf(yes, confirmed.id)).toMatchObject({
      unconfirmed: null,
      confirmed: 1,
      sentAt: new Date(confirmed.sentAt),
    });

    expect(await s.open()).toEqual({ opened: 2, unreadable: 1 });
    const opened = await prisma().openedOffer.findMany({ where: { offer: { tenderId: s.id } }, select: { offerId: true } });
    expect(opened.map(({ offerId }) => offerId).sort()).toEqual([confirmed.id, replaced.id].sort());
    const closed = await prisma().unreadableOffer.findMany({ where: { offer: { tenderId: s.id } } });
    expect(closed).toMatchObject([{ offerId: silent.id, reason: 'not-confirmed' }]);
    expect(await prisma().openedItem.count({ where: { offerId: silent.id } })).toBe(0);
    expect(await asPerson(no, readOwnOffers)).toMatchObject([{ state: 'not-confirmed' }]);
  });

  test('that nobody confirms leaves the tender without offers', async () => {
    await s.send(await s.bidder());
    await s.mustAmend({ deliveryFrequency: 'daily' });
    expect(await s.open()).toEqual({ opened: 0, unreadable: 1 });
    const units = await prisma().awardUnit.findMany({ where: { tenderId: s.id } });
    expect(units.every(({ recommendation, recommendedOfferId }) => recommendation === 'DES-NOOFFER' && !recommendedOfferId)).toBe(
      true,
    );
  });

  test('waits again for each amendment that touches it', async () => {
    const who = await s.bidder();
    const { id } = await s.send(who);
    await s.mustAmend({ deliveryFrequency: 'daily' });
    await mustCall(confirmOfferAction, who, { offerId: id, amendment: 1 });
    await s.mustAmend({ awardForm: 'item' });
    expect(await receiptOf(who, id)).toMatchObject({ unconfirmed: 2, confirmed: 1 });
    expect(await confirm(who, id, 1)).toMatchObject({ code: 'amended-since' });
    await mustCall(confirmOfferAction, who, { offerId: id, amendment: 2 });
    expect(await s.open()).toEqual({ opened: 1, unreadable: 0 });
  });

  test('that no longer fits is not confirmed but changed and sent again; the draft keeps what was typed', async () => {
    const { milk } = s;
    const who = await s.bidder();
    const { id } = await s.send(who);
    await s.mustAmend(s.units(milk.units - 100));
    expect((await receiptOf(who, id))?.unfit).toMatchObject({ code: 'units-over-lot', params: { units: milk.units - 100 } });
    expect(await confirm(who, id, 1)).toMatchObject({ code: 'units-over-lot' });
    const offerDraft = await asPerson(who, () => readOfferDraft(s.id));
    expect(offerDraft?.draft?.content.items[0]?.units).toBe(milk.units);
    expect(offerDraft?.standing?.unconfirmed).toBe(1);
    const { savedAt } = await s.draft(who, { units: milk.units - 100 });
    const form = { tenderId: s.id, checkedAt: savedAt };
    // A page from before the amendment sends nothing.
    expect(await callAction(sendOfferAction, who, form)).toMatchObject({ code: 'amended-since' });
    await mustCall(sendOfferAction, who, { ...form, amendment: 1 });
    expect(await s.open()).toEqual({ opened: 1, unreadable: 0 });
  });

  test('whose certificate does not last until the later deadline is not confirmed, and its receipt says so first', async () => {
    const { milk } = s;
    const who = await s.bidder();
    const form = draftForm({ id: s.id, items: [milk.itemId] }, [{ price: '1,40', units: milk.units, claims: ['F2'] }]);
    const { savedAt } = await mustCall(saveOfferDraftAction, who, { ...form, 'claims[0].validUntil': '2026-03-17' });
    const { id } = await mustCall(sendOfferAction, who, { tenderId: s.id, checkedAt: savedAt });
    await s.mustAmend({ deliveryFrequency: 'daily', deadlineAt: '2026-03-25T16:00' });
    const code = 'claim-expired';
    expect((await receiptOf(who, id))?.unfit).toMatchObject({ code, params: { day: '2026-03-17', deadline: '2026-03-25' } });
    expect(await confirm(who, id, 1)).toMatchObject({ code });
    expect(await prisma().offerConfirmation.count({ where: { offerId: id } })).toBe(0);
  });

  test('whose envelope does not open is not confirmed in silence: its author is told to send it again', async () => {
    const who = await s.bidder();
    const { id } = await s.send(who);
    await s.mustAmend({ deliveryFrequency: 'daily' });
    expect(await receiptOf(who, id)).toMatchObject({ unfit: null });
    // Only who owns the database could: the triggers are told to look away.
    await sql(`begin; set local session_replication_role = replica;
      update offers set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where id = '${id}'; commit`);
    expect((await receiptOf(who, id))?.unfit).toMatchObject({ code: 'envelope-broken' });
    expect(await confirm(who, id, 1)).toMatchObject({ code: 'envelope-broken' });
    await s.send(who, {}, { amendment: 1 });
    expect(await s.open()).toEqual({ opened: 1, unreadable: 0 });
  });

  test('is confirmed by its author alone, in time, and not once it was withdrawn', async () => {
    const [who, other] = [await s.bidder(), await s.bidder()];
    const { id } = await s.send(who);
    const withdrawn = await s.send(other);
    await s.mustAmend({ deliveryFrequency: 'daily' });
    for (const stranger of [other, s.town.officer]) expect(await confirm(stranger, id, 1)).toMatchObject({ code: 'not-found' });
    await mustCall(withdrawOfferAction, other, { offerId: withdrawn.id });
    expect(await confirm(other, withdrawn.id, 1)).toMatchObject({ code: 'offer-not-standing' });
    await moveClock('2026-03-16T16:00:01-04:00');
    expect(await confirm(who, id, 1)).toMatchObject({ code: 'offers-closed' });
    expect(await prisma().offerConfirmation.count({ where: { offer: { tenderId: s.id } } })).toBe(0);
  });

  test('at the same moment as an amendment is sent for what it was, or after, never between', async () => {
    const who = await s.bidder();
    const { savedAt } = await s.draft(who);
    const [sent] = await Promise.all([
      callAction(sendOfferAction, who, { tenderId: s.id, checkedAt: savedAt }),
      s.mustAmend({ deliveryFrequency: 'daily' }),
    ]);
    // Either it was first and waits for a word, or it came second and was told to read.
    if (sent.status === 'done') expect(await receiptOf(who, sent.value.id)).toMatchObject({ unconfirmed: 1 });
    else expect(sent).toMatchObject({ code: 'amended-since' });
  });
});

test('the database changes what is published only beside an amendment, and keeps amendments and confirmations', async () => {
  const refused = (statement: string, values: unknown[]) => expect(sql(statement, values)).rejects.toThrow();
  const { id: tenderId, milk, town } = s;
  const change = 'update lot_items set units = 1 where id = $1';
  await refused(change, [milk.itemId]);
  await refused('update tenders set shelf_life_days = 1 where id = $1', [tenderId]);
  await refused("update tenders set deadline_at = deadline_at + interval '1 day' where id = $1", [tenderId]);
  const who = await s.bidder();
  const { id } = await s.send(who);
  await s.mustAmend({ deliveryFrequency: 'daily' });
  await mustCall(confirmOfferAction, who, { offerId: id, amendment: 1 });
  await refused(change, [milk.itemId]);
  await refused('update tender_amendments set reason = $2 where tender_id = $1', [tenderId, 'otra']);
  await refused('delete from offer_confirmations where offer_id = $1', [id]);
  await moveClock('2026-03-16T16:00:01-04:00');
  await refused(
    `insert into tender_amendments (id, tender_id, number, changes, reason, effect, rule_trace, amended_by_id)
     values (gen_random_uuid(), $1, 9, '[]', 'tarde', 'confirm', '{}', $2)`,
    [tenderId, town.officer.userId],
  );
});
