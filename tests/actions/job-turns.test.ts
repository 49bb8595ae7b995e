import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveOfferDraftAction } from '@/lib/actions/offers';
import { claimReminders } from '@/lib/data/deadlines';
import { removeOldFiles } from '@/lib/data/job-runs';
import { schedules, turnOf } from '@/lib/domain/jobs/schedules';
import { prisma } from '@/lib/platform/database';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { until } from '@/tests/support/jobs';
import { aBidder, anOpenTender, draftForm, fromDeadline, type OfferableTender, sendBid } from '@/tests/support/offers';
import { moveClock, type Person } from '@/tests/support/people';
import { startWorkerProcess, type WorkerProcess } from '@/tests/support/worker';

let worker: WorkerProcess;
let tender: OfferableTender;
let begun: Person;
let sent: Person;
beforeAll(async () => {
  tender = await anOpenTender();
  begun = await aBidder();
  sent = await aBidder();
  await mustCall(saveOfferDraftAction, begun, draftForm(tender, [{ price: '1,90' }]));
  await sendBid(tender, sent, { price: '1,80' });
  await moveClock(hoursAfter(-71.5));
  worker = await startWorkerProcess();
});
afterAll(async () => {
  await worker.stop();
});

const hoursAfter = (hours: number) => fromDeadline(hours * 3600);
const turnAt = (hours: number) => turnOf(schedules['deadline-reminders'], hoursAfter(hours));
const remindersOf = (hours: number) =>
  prisma().job.findMany({
    where: { kind: 'deadline-reminders', uniqueKey: turnAt(hours) },
    select: { state: true, result: true },
  });
const notices = (who: { organisationId: string }, code: string) =>
  prisma().notice.count({ where: { organisationId: who.organisationId, code } });

/** Waits until what the clock asks for at that hour is done. */
const turnDone = (hours: number, told: number) =>
  until(async () => expect(await remindersOf(hours)).toEqual([{ state: 'done', result: { told } }]));

test('the installation’s clock asks, each turn once, and of each deadline everybody is told once', async () => {
  await turnDone(-71.5, 0);
  await moveClock(hoursAfter(-24.5));
  await turnDone(-24.5, 1);
  expect(await prisma().notice.findMany({ where: { organisationId: begun.organisationId } })).toMatchObject([
    {
      code: 'offer-deadline-near',
      href: `/productor/convocatorias/${tender.id}/oferta`,
      params: { deadlineAt: fromDeadline(0).toISOString() },
    },
  ]);
  expect(await notices(sent, 'offer-deadline-near')).toBe(0);

  await moveClock(hoursAfter(-20.5));
  await turnDone(-20.5, 0);
  // Set back, and on again: what was asked for then is not asked for again.
  await moveClock(hoursAfter(-71.5));
  await moveClock(hoursAfter(-24.5));
  await moveClock(hoursAfter(-10.5));
  await turnDone(-10.5, 0);
  expect([await remindersOf(-71.5), await remindersOf(-24.5)].map((all) => all.length)).toEqual([1, 1]);
  expect(await notices(begun, 'offer-deadline-near')).toBe(1);

  await moveClock(hoursAfter(0.5));
  await turnDone(0.5, 1);
  expect(await notices(tender.officer, 'tender-closed')).toBe(1);
  expect((await prisma().tender.findUniqueOrThrow({ where: { id: tender.id } })).status).toBe('published'); // the clock closed it, no job
});

test('a deadline that was moved is another one', async () => {
  const { organisationId } = sent;
  const deadline = { organisationId, subjectId: tender.id, reference: '', title: '' };
  const told = async (hours: number) =>
    (await claimReminders(prisma(), 'offer-deadline-near', [{ ...deadline, deadlineAt: hoursAfter(hours) }])).length;
  expect([await told(0), await told(0), await told(24), await told(24), await told(0)]).toEqual([1, 0, 1, 0, 0]);
});

test('files are let go of after their days, and not before', async () => {
  const { userId, organisationId } = begun;
  const finishedAt = hoursAfter(-24 * 3);
  const asked = {
    kind: 'purchase-lines-export',
    userId,
    organisationId,
    input: {},
    uniqueKey: 'old',
    state: 'done',
    finishedAt,
  } as const;
  const { id } = await prisma().job.create({ data: { ...asked, queueId: crypto.randomUUID() } });
  await prisma().jobFilePart.create({ data: { jobId: id, part: 0, bytes: Buffer.from('x') } });
  expect(await removeOldFiles(prisma(), 7)).toBe(0);
  expect(await removeOldFiles(prisma(), 2)).toBe(1);
  expect(await prisma().jobFilePart.count()).toBe(0);
});
