import { beforeEach, expect, test } from 'vitest';
import { form } from '@/lib/actions/form-fields';
import { confirmRecoveryAction } from '@/lib/actions/identity-recovery';
import { saveOfferDraftAction } from '@/lib/actions/offers';
import { signInAction } from '@/lib/actions/sign-in';
import { askSignInLinkAction, followSignInLinkAction } from '@/lib/actions/sign-in-links';
import { keepText, listKeptTexts } from '@/lib/data/kept-texts';
import { idle } from '@/lib/domain/outcome';
import { sendDueMail } from '@/lib/jobs/mail-round';
import { prisma } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { personOf, withMark } from '@/lib/platform/known-browser';
import { personKey } from '@/lib/platform/person-tag';
import { actAs } from '@/lib/platform/scope';
import { loadVisit, loadVisitOfSession } from '@/lib/platform/visits';
import { readSignInLink } from '@/lib/queries/identity/sign-in-link';
import { readOwnOffer } from '@/lib/queries/offers/sent';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { password, registered } from '@/tests/support/accounts';
import { aBidder, anOpenTender, draftForm, sendBid } from '@/tests/support/offers';
import { asPerson, moveClock, type Person, person } from '@/tests/support/people';
import { next, nowhere, owner } from '@/tests/support/recovery';
import { loginOf } from '@/tests/support/sessions';
import { ownSmtp } from '@/tests/support/smtp';

const mailServer = ownSmtp();
let smtp: ReturnType<typeof mailServer>;
const settings = env();
beforeEach(async () => {
  smtp = mailServer();
  await prisma().attempt.deleteMany();
  await prisma().mailDelivery.deleteMany();
  await prisma().linkRequest.deleteMany();
  await moveClock(null);
  smtp.box.length = 0;
});

/** Has shown that the account's address is theirs, and wants no notices there. */
async function confirmed(who: Person): Promise<string> {
  const email = await loginOf(who);
  await prisma().mailPreference.create({ data: { userId: who.userId, mode: 'never', confirmedAddress: email } });
  return email;
}
const ask = (email: string) => callAction(askSignInLinkAction, null, { email });
const secretIn = (text = '') => /\/ingresar\/enlace\/([\w-]+)/.exec(text)?.[1] ?? '';
async function linkTo(email: string): Promise<string> {
  await mustCall(askSignInLinkAction, null, { email });
  await sendDueMail();
  return secretIn(smtp.box.pop()?.mail.text);
}
const follow = (secret: string, more = {}) => callAction(followSignInLinkAction, null, { secret, ...more });
/** In a session as the browser that followed the link has. */
async function followed(who: Person, visitor = nowhere): Promise<Person & { sessionId: string }> {
  const secret = await linkTo(await loginOf(who));
  const outcome = await actAs(null, () => followSignInLinkAction(idle, form({ secret })), visitor);
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  return { ...who, sessionId: outcome.value.id };
}

test('a link opens the account once, ends its sessions and tells its organisations; looking at it uses nothing up', async () => {
  const who = await registered();
  const email = await confirmed(who);
  const before = await mustCall(signInAction, null, { login: email, password });
  const secret = await linkTo(email);
  for (let time = 0; time < 2; time++) expect(await readSignInLink(secret)).toMatchObject({ name: expect.any(String) });

  expect(await follow(secret)).toMatchObject({ status: 'done', goTo: '/productor' });
  expect(await follow(secret)).toMatchObject({ code: 'sign-in-link-over' });
  expect(await readSignInLink(secret)).toBeNull();
  expect(await loadVisitOfSession(before.id)).toBeNull();
  // The password stays where no other was chosen.
  await mustCall(signInAction, null, { login: email, password });
  const told = await prisma().notice.findMany({ where: { organisationId: who.organisationId }, select: { code: true } });
  expect(told.map(({ code }) => code)).toContain('account-opened-by-link');
});

test('it may choose another password, which is looked at as everywhere', async () => {
  const who = await registered();
  const email = await confirmed(who);
  const secret = await linkTo(email);
  const common = { newPassword: 'password2026!', repeatedPassword: 'password2026!' };
  expect(await follow(secret, common)).toMatchObject({ code: 'password-common', fields: { newPassword: expect.any(String) } });
  expect(await follow(secret, { newPassword: next.newPassword })).toMatchObject({ code: 'check-input' });
  expect(await follow(secret, next)).toMatchObject({ status: 'done' });
  expect(await callAction(signInAction, null, { login: email, password })).toMatchObject({ code: 'wrong-credentials' });
  await mustCall(signInAction, null, { login: email, password: next.newPassword });
});

test('of a link the database keeps its hash, and no form of it is kept either', async () => {
  const secret = await linkTo(await confirmed(await registered()));
  await follow(secret);
  const [kept] = await prisma().$queryRaw<{ all: string }[]>`
    select concat((select json_agg(c) from recovery_codes c), (select json_agg(d) from mail_deliveries d), (select json_agg(e) from events e),
                  (select json_agg(r) from link_requests r)) as all`;
  expect(secret).toHaveLength(43);
  expect(kept?.all).not.toContain(secret);
});

test('it stands for 20 minutes, and for the address to which it went', async () => {
  const [late, moved] = [await registered(), await registered()];
  const [one, other] = [await linkTo(await confirmed(late)), await linkTo(await confirmed(moved))];
  await prisma()
    .$executeRaw`update recovery_codes set expires_at = expires_at - interval '19 minutes' where user_id = ${late.userId}::uuid`;
  expect(await readSignInLink(one)).not.toBeNull();
  await prisma()
    .$executeRaw`update recovery_codes set expires_at = expires_at - interval '1 minute' where user_id = ${late.userId}::uuid`;
  await prisma().user.update({ where: { id: moved.userId }, data: { email: `otro-${moved.userId}@prueba.test` } });
  for (const secret of [one, other, 'nadie-lo-hizo']) expect(await follow(secret)).toMatchObject({ code: 'sign-in-link-over' });
});

test('who asks is answered alike, and writes the same, whether the address is an account’s or not, confirmed or not', async () => {
  const [one, other] = [await registered(), await registered()];
  const answers = [await ask(await confirmed(one)), await ask(other.email), await ask('nadie@prueba.test')];
  expect(new Set(answers.map((answer) => JSON.stringify({ ...answer, requestId: null }))).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 'done', goTo: '/ingresar/enlace?listo=1' });
  // Until a worker looks there is nothing that differs.
  expect([await prisma().linkRequest.count(), await prisma().mailDelivery.count()]).toEqual([3, 0]);
  await sendDueMail();
  expect(smtp.box.map(({ to }) => to)).toEqual([[one.email]]);
  expect(await prisma().linkRequest.count()).toBe(0);
});

test('nobody fills somebody else’s box, and asking again shuts no link', async () => {
  const email = await confirmed(await registered());
  const first = await linkTo(email);
  for (let time = 0; time < 5; time++) await ask(email);
  expect(await ask(email)).toMatchObject({ code: 'too-many-tries' });
  await prisma().attempt.deleteMany();
  for (let time = 0; time < 3; time++) await ask(email);
  await sendDueMail();
  expect(smtp.box).toHaveLength(2);
  expect(await follow(first)).toMatchObject({ status: 'done' });
  // The others went with it.
  for (const { mail } of smtp.box) expect(await follow(secretIn(mail.text))).toMatchObject({ code: 'sign-in-link-over' });
});

test('where several share the address each gets a link of their own', async () => {
  const one = await registered();
  const email = await confirmed(one);
  const other = await registered({ email, password: 'otra clave bien larga' });
  await confirmed(other);
  await ask(email);
  await sendDueMail();
  const owners = await Promise.all(smtp.box.map(({ mail }) => follow(secretIn(mail.text))));
  const opened = owners.map((outcome) => (outcome.status === 'done' ? (outcome.value as { userId: string }).userId : null));
  expect(opened.toSorted()).toEqual([one.userId, other.userId].toSorted());
});

test('a link that ran out while its server was away is not sent', async () => {
  const who = await registered();
  const email = await confirmed(who);
  smtp.state.manner = 'later';
  await ask(email);
  await sendDueMail();
  smtp.state.manner = 'takes';
  await prisma().$executeRaw`update recovery_codes set expires_at = clock_timestamp() where user_id = ${who.userId}::uuid`;
  await prisma().mailDelivery.updateMany({ data: { dueAt: new Date('2026-01-01T00:00:00Z') } });
  await sendDueMail();
  expect(smtp.box).toEqual([]);
  expect(await prisma().mailDelivery.findMany()).toMatchObject([{ state: 'failed', reason: 'link over' }]);
});

test('without a server for mail nothing is asked', async () => {
  const { url } = smtp;
  settings.SMTP_URL = undefined;
  expect(await ask('nadie@prueba.test')).toMatchObject({ code: 'not-found' });
  settings.SMTP_URL = url;
});

test('drafts and offers of open tenders stay closed, as after a code, until a device of one’s own says yes', async () => {
  const tender = await anOpenTender();
  const bidder = await owner(await aBidder());
  const offer = await sendBid(tender, bidder, { price: '1,90' });
  const key = personKey({ userId: bidder.userId, organisation: { id: bidder.organisationId } });
  await keepText(prisma(), key, { act: 'offer.save-draft', path: '/', about: {} }, { price: '1,90' });
  await confirmed(bidder);
  const phone = withMark(null, personOf({ userId: bidder.userId, recoveries: 0 }));

  const thief = await followed(bidder);
  expect(await asPerson(thief, () => readOwnOffer(offer.id))).toBeNull();
  expect(await listKeptTexts(prisma(), key, '/')).toEqual([]);
  expect(await callAction(saveOfferDraftAction, thief, draftForm(tender, [{ price: '1,00' }]))).toMatchObject({
    code: 'account-held',
  });
  // Another link is the same recovery: the browser of the first does not become its owner's.
  const again = await followed(bidder, {
    ...nowhere,
    browser: withMark(null, personOf({ userId: bidder.userId, recoveries: 1 })),
  });
  expect(await callAction(confirmRecoveryAction, again, { passwordAgain: 'da igual' })).toMatchObject({ status: 'refused' });
  expect(await asPerson(again, () => readOwnOffer(offer.id))).toBeNull();

  // The owner follows one too, on the phone that was theirs before, and types the password that they still have.
  const mine = await followed(bidder, { ...nowhere, browser: phone });
  expect(await asPerson(mine, () => readOwnOffer(offer.id))).toBeNull();
  expect(await loadVisitOfSession(mine.sessionId)).toMatchObject({ held: { onOwnDevice: true } });
});

test('roles that evaluate, award, pay or administer rest as well', async () => {
  const authority = await owner(await person({ roles: ['authority'] }));
  await confirmed(authority);
  await followed(authority);
  expect((await loadVisit(authority))?.actor.roles).toEqual([]);
});
