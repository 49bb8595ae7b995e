import { beforeEach, expect, test } from 'vitest';
import { askAddressAction, chooseMailAction, followMailLinkAction } from '@/lib/actions/mail';
import { answerUnsubscribe } from '@/lib/actions/unsubscribe';
import { notify } from '@/lib/data/notices';
import { sendMail } from '@/lib/integrations/mail/send';
import { sendDueMail } from '@/lib/jobs/mail-round';
import { prisma } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { readOwnMail } from '@/lib/queries/mail';
import { producer } from '@/lib/routes/producer';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { until } from '@/tests/support/jobs';
import { asPerson, moveClock, type Person, person } from '@/tests/support/people';
import { type Manner, ownSmtp } from '@/tests/support/smtp';
import { startWorkerProcess } from '@/tests/support/worker';

const mailServer = ownSmtp();
let smtp: ReturnType<typeof mailServer>;
let own: Person;
const settings = env();
beforeEach(async () => {
  smtp = mailServer();
  await moveClock('2026-11-24T10:00:00-04:00');
  await prisma().mailDelivery.deleteMany();
  smtp.box.length = 0;
  smtp.state.manner = 'takes';
  own = await person({ kind: 'producer', roles: ['producer'], actorKind: 'OECA' });
});

const tell = (who = own, code: 'producer-returned' | 'producer-entered' = 'producer-returned') =>
  notify(prisma(), { organisationIds: [who.organisationId], code, href: producer.file() });
const lines = () => prisma().mailDelivery.findMany({ orderBy: { id: 'asc' } });
const states = async () => (await lines()).map(({ state }) => state);
/** The address of a link in the last mail, as a reader's program finds it. */
const linkIn = (text = '', at = /http\S+\/correo\/\S+/g) => decodeURIComponent(text.match(at)?.[0]?.split('/correo/')[1] ?? '');

/** Chooses, and follows the link that comes. */
async function wantsMail(who: Person, fields = {}): Promise<void> {
  await mustCall(chooseMailAction, who, { mode: 'at-once', ...fields });
  await sendDueMail();
  await mustCall(followMailLinkAction, null, { link: linkIn(smtp.box.pop()?.mail.text) });
}

test('nothing is sent before the owner of the address followed the link that was sent there', async () => {
  expect(await mustCall(chooseMailAction, own, { mode: 'at-once' })).toEqual({ asked: true });
  await mustCall(chooseMailAction, own, { mode: 'daily' }); // the choice is kept, the question is not sent again
  await tell();
  await sendDueMail();
  await mustCall(chooseMailAction, own, { mode: 'at-once' });
  await sendDueMail();
  expect(smtp.box.map(({ mail }) => mail.subject)).toEqual(['Confirme su correo en Apthapi']);
  const link = linkIn(smtp.box[0]?.mail.text);
  expect(await callAction(followMailLinkAction, null, { link: `${link}x` })).toMatchObject({ code: 'not-found' });
  await mustCall(followMailLinkAction, null, { link });
  await tell();
  await sendDueMail();
  expect(smtp.box).toHaveLength(2);
  expect((await asPerson(own, readOwnMail))?.deliveries.map(({ state }) => state)).toEqual(['sent', 'sent']);
});

test('a link of an address that the account no longer has does nothing', async () => {
  await mustCall(chooseMailAction, own, { mode: 'at-once' });
  await sendDueMail();
  await prisma().user.update({ where: { id: own.userId }, data: { email: `otro-${own.userId}@prueba.test` } });
  const link = linkIn(smtp.box[0]?.mail.text);
  expect(await callAction(followMailLinkAction, null, { link })).toMatchObject({ code: 'mail-link-old' });
});

test('a notice comes as text and HTML with the same words and addresses, and is seen once it is read here', async () => {
  await wantsMail(own);
  await tell();
  await sendDueMail();
  const [{ mail, to } = {}] = smtp.box;
  const { email } = await prisma().user.findUniqueOrThrow({ where: { id: own.userId } });
  expect(to).toEqual([email]);
  expect(mail?.subject).toContain('devolvió su ficha');
  for (const said of [mail?.text, mail?.html]) expect(said).toContain('http://localhost:3000/productor/ficha');
  expect(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toContain('One-Click');
  expect(mail?.messageId).toContain((await lines()).at(-1)?.id);
  const notice = await prisma().notice.findFirstOrThrow({ where: { organisationId: own.organisationId } });
  await prisma().noticeRead.create({ data: { noticeId: notice.id, userId: own.userId } });
  expect((await asPerson(own, readOwnMail))?.deliveries[0]).toMatchObject({ code: 'producer-returned', state: 'seen' });
});

test('what comes within a day goes together, and quiet hours are kept', async () => {
  await wantsMail(own, { mode: 'daily' });
  await tell();
  await tell(own, 'producer-entered');
  await sendDueMail();
  expect(smtp.box).toEqual([]);
  await moveClock('2026-11-25T07:00:01-04:00');
  await sendDueMail();
  expect(smtp.box.map(({ mail }) => mail.subject)).toEqual(['2 avisos de Apthapi']);

  await mustCall(chooseMailAction, own, { mode: 'at-once', quietFrom: 21, quietUntil: 6 });
  await moveClock('2026-11-25T23:00:00-04:00');
  await tell();
  await sendDueMail();
  expect(smtp.box).toHaveLength(1);
  await moveClock('2026-11-26T06:00:01-04:00');
  await sendDueMail();
  expect(smtp.box).toHaveLength(2);
});

test('one click ends it: by the page’s form, and by a reader’s program', async () => {
  const other = await person({ kind: 'producer', roles: ['producer'], actorKind: 'OECA' });
  for (const who of [own, other]) await wantsMail(who);
  await tell();
  await sendDueMail();
  const header = smtp.box[0]?.mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line.replace(/\s/g, '') ?? '';
  const link = decodeURIComponent(/\/correo\/(.*)\/baja/.exec(header)?.[1] ?? '');
  const click = (enlace: string) =>
    asPerson(null, () =>
      answerUnsubscribe(new Request('http://localhost:3000/x', { method: 'POST' }), { params: Promise.resolve({ enlace }) }),
    );
  expect((await click('otra-cosa')).status).toBe(404);
  expect((await click(encodeURIComponent(link))).status).toBe(204);
  await tell();
  await tell(other);
  expect((await lines()).filter(({ state }) => state === 'waiting').map(({ userId }) => userId)).toEqual([other.userId]);
});

test.each<[Manner, string, RegExp]>([
  ['later', 'waiting', /^451/],
  ['never', 'failed', /^550/],
])('a server that says no (%s): %s', async (manner, state, reason) => {
  await wantsMail(own);
  await tell();
  smtp.state.manner = manner;
  await sendDueMail();
  expect((await lines()).at(-1)).toMatchObject({ state, tries: 1, reason: expect.stringMatching(reason), sentAt: null });
  expect(smtp.box).toEqual([]);
  if (state === 'failed') return;
  smtp.state.manner = 'takes';
  await moveClock('2026-11-24T10:03:00-04:00');
  await sendDueMail();
  expect([smtp.box.length, await states()]).toEqual([1, ['sent', 'sent']]);
});

test('an address for which a server takes nothing is told to its owner, written to no more, and may be asked again', async () => {
  await wantsMail(own);
  await tell();
  smtp.state.manner = 'never';
  await sendDueMail();
  expect(await asPerson(own, readOwnMail)).toMatchObject({ isConfirmed: false, isRefused: true, mode: 'at-once' });
  const asked = smtp.state.asked;
  await tell();
  await sendDueMail();
  expect(smtp.state.asked).toBe(asked);
  smtp.state.manner = 'takes';
  expect(await mustCall(askAddressAction, own, {})).toEqual({ asked: true });
  await sendDueMail();
  await mustCall(followMailLinkAction, null, { link: linkIn(smtp.box.pop()?.mail.text) });
  expect(await asPerson(own, readOwnMail)).toMatchObject({ isConfirmed: true, isRefused: false });
  expect(await mustCall(askAddressAction, own, {})).toEqual({ asked: false });
});

test('who wants no notices may still show that the address is theirs; asked four times at once, one mail goes', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => mustCall(askAddressAction, own, {})));
  expect(answers).toEqual(answers.map(() => ({ asked: true })));
  expect(await prisma().mailDelivery.count({ where: { userId: own.userId } })).toBe(1);
  await sendDueMail();
  await mustCall(followMailLinkAction, null, { link: linkIn(smtp.box.pop()?.mail.text) });
  expect(await asPerson(own, readOwnMail)).toMatchObject({ isConfirmed: true, mode: 'never' });
  await tell();
  await sendDueMail();
  expect(smtp.box).toEqual([]);
});

test('mail is written in its reader’s language, and in the usual one where theirs is none of mail', async () => {
  await prisma().user.update({ where: { id: own.userId }, data: { locale: 'es-XA' } });
  await mustCall(chooseMailAction, own, { mode: 'at-once' });
  await sendDueMail();
  expect(smtp.box[0]?.mail.html).toContain('lang="es-BO"');
  expect(smtp.box[0]?.mail.subject).toBe('Confirme su correo en Apthapi');
});

test('a server that is not there is tried nine times, then it is told', async () => {
  await wantsMail(own);
  await tell();
  const { url } = smtp;
  settings.SMTP_URL = 'smtp://127.0.0.1:1';
  for (let failed = 1; failed <= 9; failed += 1) {
    expect((await lines()).at(-1)).toMatchObject({ state: 'waiting', tries: failed - 1 });
    await prisma().mailDelivery.updateMany({ where: { state: 'waiting' }, data: { dueAt: new Date('2026-11-24T12:00:00Z') } });
    await sendDueMail();
  }
  settings.SMTP_URL = url;
  expect((await lines()).at(-1)).toMatchObject({ state: 'failed', tries: 9, reason: expect.stringMatching(/^E[A-Z]+$/) });
});

test('an address with a line break reaches no server', async () => {
  const mail = { subject: 'x', text: 'x', html: 'x', id: 'x', unsubscribe: null };
  const to = { name: 'Ana\r\nBcc: otra@prueba.test', address: 'ana@prueba.test\r\nBcc: otra@prueba.test' };
  expect(await sendMail({ ...mail, to })).toEqual({ sent: false, final: true, noBox: true, reason: 'not an address' });
  expect(await sendMail({ ...mail, to: { ...to, address: 'ana@prueba.test' } })).toEqual({ sent: true });
  expect(smtp.box.map(({ to: all }) => all)).toEqual([['ana@prueba.test']]);
  expect(smtp.box[0]?.mail.headers.has('bcc')).toBe(false);
});

test('a server that says nothing is left after a while, and asked again later', async () => {
  smtp.state.manner = 'mute';
  const to = { name: 'Ana', address: 'ana@prueba.test' };
  // By our own patience, not by that of the server, which ends the line after a minute.
  expect(await sendMail({ to, subject: 'x', text: 'x', html: 'x', id: 'x', unsubscribe: null }, 100)).toEqual({
    sent: false,
    final: false,
    noBox: false,
    reason: 'ETIMEDOUT',
  });
  expect(smtp.box).toEqual([]);
});

test('two workers at once send each mail once', async () => {
  const people = await Promise.all([0, 1, 2, 3].map(() => person({ kind: 'producer', roles: ['producer'], actorKind: 'OECA' })));
  for (const who of people) await wantsMail(who);
  for (const who of people) await tell(who);
  await Promise.all([sendDueMail(), sendDueMail(), sendDueMail()]);
  expect(new Set(smtp.box.flatMap(({ to }) => to)).size).toBe(4);
  expect(smtp.box).toHaveLength(4);
});

test('a worker sends what is told while it works, and what waited when it came', async () => {
  await wantsMail(own);
  await tell();
  process.env.SMTP_URL = smtp.url;
  process.env.MAIL_FROM = 'avisos@prueba.test';
  const worker = await startWorkerProcess();
  await until(async () => expect(smtp.box).toHaveLength(1));
  await tell(own, 'producer-entered');
  await until(async () => expect(smtp.box).toHaveLength(2));
  await until(async () => expect(await states()).toEqual(['sent', 'sent', 'sent']));
  await worker.stop();
  delete process.env.SMTP_URL;
  delete process.env.MAIL_FROM;
});

test('where nobody carries mail nothing piles up', async () => {
  await wantsMail(own);
  const before = (await lines()).length;
  const { url } = smtp;
  settings.SMTP_URL = undefined;
  await tell();
  await sendDueMail();
  expect([(await lines()).length, (await asPerson(own, readOwnMail))?.isReady]).toEqual([before, false]);
  settings.SMTP_URL = url;
});
