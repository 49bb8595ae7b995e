import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { confirmOfferAction } from '@/lib/actions/amendments';
import { awardTenderAction } from '@/lib/actions/awards';
import { openOffersAction } from '@/lib/actions/evaluation';
import { saveOfferDraftAction, sendOfferAction, withdrawOfferAction } from '@/lib/actions/offers';
import { listOnRecord } from '@/lib/data/evaluation';
import { readCapacityBooks } from '@/lib/data/loads';
import { prisma } from '@/lib/platform/database';
import { countProducers } from '@/lib/queries/dashboards/own-counts';
import { readOwnCapacity } from '@/lib/queries/offers/findings';
import { readOfferDraft } from '@/lib/queries/offers/offer-draft';
import { readOwnOffer, readOwnOffers } from '@/lib/queries/offers/sent';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { aBidder, anOpenTender, draftForm, fromDeadline, type OfferableTender, sendBid } from '@/tests/support/offers';
import { aParty, beginOffer } from '@/tests/support/parties';
import { asPerson, colleague, moveClock, type Person, person } from '@/tests/support/people';

const { sql } = ownDatabase();

describe('an economic actor', () => {
  test('is a party by itself, under its own id, however it is written down; nobody else is', async () => {
    const [lone, buyer] = [await aBidder(), await person({ roles: ['receiver'], municipalityCode: await freshPlace() })];
    const partyOf = (id: string) => prisma().party.findUnique({ where: { id }, select: { leadId: true, members: true } });
    expect(await partyOf(lone.organisationId)).toEqual({
      leadId: lone.organisationId,
      members: [{ partyId: lone.organisationId, organisationId: lone.organisationId }],
    });
    expect(await partyOf(buyer.organisationId)).toBeNull();
  });

  test('is joined by nobody under that id; a party is of actors, led by one of them, and stays as it bid', async () => {
    const [one, other] = [await aBidder(), await aBidder()];
    const buyer = await person({ roles: ['receiver'], municipalityCode: await freshPlace() });
    const join = (partyId: string, organisationId: string) =>
      sql('insert into party_members (party_id, organisation_id) values ($1, $2)', [partyId, organisationId]);
    await expect(join(one.organisationId, other.organisationId)).rejects.toThrow(/of one actor alone/);
    await expect(sql('insert into parties (id, lead_id) values ($1, $2)', [randomUUID(), one.organisationId])).rejects.toThrow(
      /led by none/,
    );
    const tender = await anOpenTender({ requirements: 0 });
    const party = await aParty(one, other);
    await expect(join(party, buyer.organisationId)).rejects.toThrow(/no economic actor/);
    await beginOffer(tender.id, party);
    await sendBid(tender, one, { price: '1,90' });
    await expect(join(party, (await aBidder()).organisationId)).rejects.toThrow(/nobody joins it/);
    for (const change of ['delete from party_members where party_id = $1', 'update parties set lead_id = lead_id where id = $1'])
      await expect(sql(change, [party]), change).rejects.toThrow(/never changed/);
  });
});

describe('two members of a party', () => {
  let tender: OfferableTender;
  let [one, other, stranger]: Person[] = [];
  let party: string;
  beforeEach(async () => {
    tender = await anOpenTender({ requirements: 0 });
    [one, other, stranger] = [await aBidder('OECA'), await aBidder('individual'), await aBidder()];
    party = await aParty(member(one), member(other));
    await beginOffer(tender.id, party);
  });
  const member = (who: Person | undefined): Person => {
    if (!who) throw new Error('nobody stands there');
    return who;
  };

  test('write one draft, and one of them sends it for both; a stranger’s is another', async () => {
    await mustCall(saveOfferDraftAction, member(one), draftForm(tender, [{ price: '1,90' }]));
    const { savedAt } = await mustCall(saveOfferDraftAction, member(other), draftForm(tender, [{ price: '1,80' }]));
    for (const who of [one, other]) {
      const read = await asPerson(member(who), () => readOfferDraft(tender.id));
      expect(read).toMatchObject({
        partyId: party,
        bidderKind: 'OECA',
        draft: { content: { items: [{ priceCentavos: 180n }] } },
      });
    }
    expect((await asPerson(member(stranger), () => readOfferDraft(tender.id)))?.draft).toBeNull();
    expect(await prisma().offerDraft.findMany({ where: { tenderId: tender.id }, select: { partyId: true } })).toEqual([
      { partyId: party },
    ]);

    const sent = await mustCall(sendOfferAction, member(other), { tenderId: tender.id, checkedAt: savedAt });
    const lead = await prisma().organisation.findUniqueOrThrow({ where: { id: member(one).organisationId } });
    for (const who of [one, other]) {
      expect(await asPerson(member(who), () => readOwnOffer(sent.id))).toMatchObject({
        partyId: party,
        bidderName: lead.name,
        content: { items: [{ priceCentavos: 180n }] },
      });
      expect((await asPerson(member(who), readOwnOffers))?.map(({ id }) => id)).toEqual([sent.id]);
    }
    expect(await prisma().offer.findUniqueOrThrow({ where: { id: sent.id } })).toMatchObject({
      partyId: party,
      bidderKind: 'OECA',
    });
    expect(await asPerson(member(stranger), () => readOwnOffer(sent.id))).toBeNull();
    expect(await asPerson(member(stranger), readOwnOffers)).toEqual([]);
  });

  test('withdraw what either sent; to a stranger it does not exist', async () => {
    const sent = await sendBid(tender, member(one), { price: '1,90' });
    const held = { offerId: sent.id, amendment: 1 };
    expect(await callAction(withdrawOfferAction, member(stranger), { offerId: sent.id })).toMatchObject({ code: 'not-found' });
    expect(await callAction(confirmOfferAction, member(stranger), held)).toMatchObject({ code: 'not-found' });
    expect(await callAction(confirmOfferAction, member(other), held)).toMatchObject({
      code: 'amended-since',
    });
    await mustCall(withdrawOfferAction, member(other), { offerId: sent.id });
    expect((await asPerson(member(one), () => readOwnOffer(sent.id)))?.state).toBe('withdrawn');
  });

  test('are both told of the opening, both have it to do, and nobody of either house decides on the tender', async () => {
    const doing = async () => countProducers([one, other, stranger].map((who) => member(who).organisationId));
    expect([...(await doing()).values()].map(({ drafts }) => drafts).sort()).toEqual([0, 1, 1]);
    const sent = await sendBid(tender, member(one), { price: '1,90' });
    expect([...(await doing()).values()].map(({ drafts }) => drafts)).toEqual([0, 0, 0]);
    await moveClock(fromDeadline(2));
    await mustCall(openOffersAction, tender.evaluator, { tenderId: tender.id });
    const told = await prisma().notice.findMany({
      where: { code: 'offers-opened', organisationId: { in: [one, other, stranger].map((who) => member(who).organisationId) } },
      select: { organisationId: true },
    });
    expect(told.map(({ organisationId }) => organisationId).sort()).toEqual(
      [member(one).organisationId, member(other).organisationId].sort(),
    );
    expect(await prisma().openedOffer.count({ where: { offerId: sent.id } })).toBe(1);
    // Of a person among the members nothing is published either.
    expect((await listOnRecord(prisma(), tender.id)).map(({ bidderKind }) => bidderKind).sort()).toEqual(['OECA', 'individual']);

    const judge = await colleague(tender.officer, ['authority']);
    await prisma().membership.create({
      data: { userId: judge.userId, organisationId: member(other).organisationId, roles: ['producer'] },
    });
    expect(await callAction(awardTenderAction, judge, { tenderId: tender.id, version: 1 })).toMatchObject({
      code: 'separation-of-duties',
    });
  });

  test('are able together to what each of them declared', async () => {
    const books = await readCapacityBooks(prisma(), [party, member(one).organisationId]);
    expect(books.get(party)?.capacities).toHaveLength(2);
    expect(books.get(member(one).organisationId)?.capacities).toHaveLength(1);
    const offerDraft = await asPerson(member(one), () => readOfferDraft(tender.id));
    const own = offerDraft && (await asPerson(member(one), () => readOwnCapacity(offerDraft)));
    expect(own?.capacities).toHaveLength(2);
  });
});
