import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openOffersAction } from '@/lib/actions/evaluation';
import { form } from '@/lib/actions/form-fields';
import { inviteAction, inviteAdministratorAction } from '@/lib/actions/identity-members';
import {
  confirmRecoveryAction,
  issueRecoveryAction,
  useRecoveryAction,
  vouchRecoveryAction,
} from '@/lib/actions/identity-recovery';
import { saveOfferDraftAction, sendOfferAction, withdrawOfferAction } from '@/lib/actions/offers';
import { signInAction } from '@/lib/actions/sign-in';
import { keepText, listKeptTexts } from '@/lib/data/kept-texts';
import { idle } from '@/lib/domain/outcome';
import { prisma } from '@/lib/platform/database';
import { personOf, withMark } from '@/lib/platform/known-browser';
import { personKey } from '@/lib/platform/person-tag';
import { actAs } from '@/lib/platform/scope';
import { loadVisit } from '@/lib/platform/visits';
import { readOfferDraft } from '@/lib/queries/offers/offer-draft';
import { readOwnOffer, readOwnOffers } from '@/lib/queries/offers/sent';
import { readKeptTexts } from '@/lib/queries/sessions/whose';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { registered } from '@/tests/support/accounts';
import { freshPlace } from '@/tests/support/awarded-tender';
import { aBidder, anOpenTender, draftForm, fromDeadline, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, moveClock, person } from '@/tests/support/people';
import { next, nowhere, operator, owner, recovered } from '@/tests/support/recovery';
import { loginOf } from '@/tests/support/sessions';

beforeEach(async () => {
  await prisma().attempt.deleteMany();
  await moveClock(null);
});

describe('what a recovered account is kept from', () => {
  test('drafts and offers of tenders that were open, read or written, until its own device says yes', async () => {
    const tender = await anOpenTender();
    const bidder = await owner(await aBidder());
    const colleagueOfBidder = await person({ kind: 'producer', roles: ['producer'], organisationId: bidder.organisationId });
    const offer = await sendBid(tender, bidder, { price: '1,90' });
    const phone = withMark(null, personOf({ userId: bidder.userId, recoveries: 0 }));
    const thief = await recovered(bidder);
    // Its owner goes on writing on a page that stands open.
    const key = personKey({ userId: bidder.userId, organisation: { id: bidder.organisationId } });
    await keepText(prisma(), key, { act: 'offer.save-draft', path: '/', about: {} }, { price: '1,85' });

    expect(await asPerson(thief, () => readKeptTexts('/'))).toEqual([]);
    expect(await asPerson(thief, () => readOwnOffer(offer.id))).toBeNull();
    expect(await asPerson(thief, () => readOfferDraft(tender.id))).toBeNull();
    expect(await asPerson(thief, readOwnOffers)).toEqual([]);
    expect(await callAction(withdrawOfferAction, thief, { offerId: offer.id })).toMatchObject({ code: 'account-held' });
    expect(await callAction(saveOfferDraftAction, thief, draftForm(tender, [{ price: '1,00' }]))).toMatchObject({
      code: 'account-held',
    });
    expect(await callAction(sendOfferAction, thief, { tenderId: tender.id, checkedAt: '2026-03-09T12:00:00Z' })).toMatchObject({
      code: 'account-held',
    });
    // Nor by somebody whom they would let in.
    expect(await callAction(inviteAction, thief, { email: 'otra@prueba.test', roles: ['producer'] })).toMatchObject({
      code: 'not-found',
    });
    expect(await callAction(confirmRecoveryAction, thief, { passwordAgain: next.newPassword })).toMatchObject({
      code: 'not-own-device',
    });
    // Colleagues go on.
    expect(await asPerson(colleagueOfBidder, () => readOwnOffer(offer.id))).not.toBeNull();

    // The owner, on the phone that was theirs before.
    const login = form({ login: await loginOf(bidder), password: next.newPassword });
    const mine = await actAs(null, () => signInAction(idle, login), { ...nowhere, browser: phone });
    if (mine.status !== 'done') throw new Error('not signed in');
    const here = { ...bidder, sessionId: mine.value.id };
    expect(await asPerson(here, () => readOwnOffer(offer.id))).toBeNull();
    expect(await mustCall(confirmRecoveryAction, here, { passwordAgain: next.newPassword })).toMatchObject({ id: bidder.userId });
    expect(await asPerson(here, () => readOwnOffer(offer.id))).not.toBeNull();
    expect(await mustCall(withdrawOfferAction, here, { offerId: offer.id })).toMatchObject({ id: offer.id });
  });

  test('and a second code does not make the browser of the first one its own', async () => {
    await anOpenTender();
    const bidder = await owner(await aBidder());
    await recovered(bidder);
    const browser = withMark(null, personOf({ userId: bidder.userId, recoveries: 1 }));
    const again = await recovered(bidder, { ...nowhere, browser });
    expect(await callAction(confirmRecoveryAction, again, { passwordAgain: next.newPassword })).toMatchObject({
      code: 'not-own-device',
    });
  });

  test('the same where there is no offer: it tells nothing', async () => {
    const tender = await anOpenTender();
    const who = await recovered(await owner(await aBidder()));
    expect(await callAction(saveOfferDraftAction, who, draftForm(tender, [{ price: '1,00' }]))).toMatchObject({
      code: 'account-held',
    });
  });

  test('until they are open; and not from what opened afterwards', async () => {
    const tender = await anOpenTender();
    const bidder = await owner(await aBidder());
    const offer = await sendBid(tender, bidder, { price: '1,90' });
    const who = await recovered(bidder);
    await moveClock(fromDeadline(3600));
    await mustCall(openOffersAction, tender.evaluator, { tenderId: tender.id });
    expect(await asPerson(who, () => readOwnOffer(offer.id))).not.toBeNull();

    await prisma().user.update({ where: { id: bidder.userId }, data: { heldSince: new Date('2026-03-01T00:00:00Z') } });
    const later = await anOpenTender();
    expect(await callAction(saveOfferDraftAction, who, draftForm(later, [{ price: '1,00' }]))).toMatchObject({ status: 'done' });
  });

  test('roles that evaluate, award, pay or administer, until a second person says that it is them', async () => {
    const administrator = await owner(await person({ roles: ['administrator'], municipalityCode: await freshPlace() }));
    const authority = await owner(await colleague(administrator, ['authority']));
    // The administrator alone cannot become the authority by a code.
    const login = await loginOf(authority);
    const { code } = await mustCall(issueRecoveryAction, administrator, { organisationId: authority.organisationId, login });
    await mustCall(useRecoveryAction, null, { login, code, ...next });
    const roles = async () => (await loadVisit(authority))?.actor.roles;
    expect(await roles()).toEqual([]);

    const key = { userId_organisationId: { userId: authority.userId, organisationId: authority.organisationId } };
    const { id: membershipId } = await prisma().membership.findUniqueOrThrow({ where: key });
    expect(await callAction(vouchRecoveryAction, administrator, { membershipId })).toMatchObject({ code: 'second-person' });
    const third = await colleague(administrator, ['administrator']);
    await mustCall(vouchRecoveryAction, third, { membershipId });
    expect(await roles()).toEqual(['authority']);
    expect(await callAction(vouchRecoveryAction, third, { membershipId })).toMatchObject({ code: 'not-waiting' });
  });

  test('where all who give roles are held, another comes in by the authority’s document and says that it is them', async () => {
    const administrator = await owner(await person({ roles: ['administrator'], municipalityCode: await freshPlace() }));
    const authority = await owner(await colleague(administrator, ['authority']));
    const by = await operator();
    const { organisationId } = administrator;
    const third = {
      organisationId,
      email: `${randomUUID()}@prueba.test`,
      role: 'authority',
      designation: 'RA 2',
      designatedOn: '2026-02-02',
    };
    await recovered(administrator);
    expect(await callAction(inviteAdministratorAction, by, third)).toMatchObject({ status: 'done' });
    await recovered(authority);
    expect((await loadVisit(administrator))?.actor.roles).toEqual([]);
  });

  test('nobody of the office vouches for who sells as well', async () => {
    const chief = await person({ roles: ['administrator'], municipalityCode: await freshPlace() });
    const seller = await owner(await aBidder());
    const { id: membershipId } = await prisma().membership.create({
      data: { userId: seller.userId, organisationId: chief.organisationId, roles: ['nutritionist'] },
    });
    await recovered(seller);
    expect(await callAction(vouchRecoveryAction, chief, { membershipId })).toMatchObject({ code: 'also-sells' });
  });

  test('what its owner had left unsent', async () => {
    const who = await registered();
    const key = personKey({ userId: who.userId, organisation: { id: who.organisationId } });
    await keepText(prisma(), key, { act: 'offer.save-draft', path: '/', about: {} }, { price: '1,90' });
    await recovered(who);
    expect(await listKeptTexts(prisma(), key, '/')).toEqual([]);
  });
});
