import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelJobAction, sendJobAgainAction } from '@/lib/actions/jobs';
import { importSchoolsAction } from '@/lib/actions/school-import';
import { inTransaction, prisma } from '@/lib/platform/database';
import { readFailedJobs, readOwnJob, readOwnJobs } from '@/lib/queries/jobs';
import { startJob } from '@/lib/services/jobs/start';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { hasten, jobRow, longList, until, untilHeldUp, untilJob, whileSchoolsAreHeld } from '@/tests/support/jobs';
import { asPerson, type Person, person } from '@/tests/support/people';
import { newSchool, newZone, townsperson } from '@/tests/support/planning';
import { schoolsOf } from '@/tests/support/school-imports';
import { startWorkerProcess, type WorkerProcess } from '@/tests/support/worker';

/** Confirms a list of many changes. @returns the job that it became */
async function askedImport(own: Person): Promise<string> {
  const { jobId } = await mustCall(importSchoolsAction, own, await longList(own));
  if (!jobId) throw new Error('it was done at once');
  return jobId;
}

const officer = () => townsperson('programme-officer');
const messages = async () => (await prisma().$queryRaw<unknown[]>`select from pgboss.job where name <> 'timed'`).length;
const eventsOf = (jobId: string) => prisma().event.count({ where: { act: 'schools.import', objectId: jobId } });
const codesOf = async (own: Person) => (await schoolsOf(own)).length;

describe('without a worker', () => {
  test('a list of few changes is written at once, one of many is left to a worker', async () => {
    const own = await officer();
    expect(await mustCall(importSchoolsAction, own, await longList(own, 300))).toMatchObject({ jobId: null, added: 300 });
    const other = await officer();
    const jobId = await askedImport(other);
    expect(await jobRow(jobId)).toMatchObject({ kind: 'schools-import', state: 'waiting', attempt: 0, userId: other.userId });
    expect(await codesOf(other)).toBe(0);
    await mustCall(cancelJobAction, other, { jobId });
  });

  test('a caller that is rolled back has asked for nothing', async () => {
    const own = await officer();
    const [jobs, sent] = [await prisma().job.count(), await messages()];
    const actor = { userId: own.userId, organisation: { id: own.organisationId } } as never;
    const change = inTransaction(async (db) => {
      await startJob(db, actor, { kind: 'purchase-lines-export', input: {}, uniqueKey: 'one' });
      expect(await db.job.count()).toBe(jobs + 1);
      throw new Error('the caller failed');
    });
    await expect(change).rejects.toThrow('the caller failed');
    expect([await prisma().job.count(), await messages()]).toEqual([jobs, sent]);
  });

  test('there is one at a time of what has one key; once it is called off it may be asked for again', async () => {
    const own = await officer();
    const form = await longList(own);
    const { jobId } = await mustCall(importSchoolsAction, own, form);
    const sent = await messages();
    expect(await callAction(importSchoolsAction, own, form)).toMatchObject({ code: 'job-underway' });
    expect(await messages()).toBe(sent);
    await mustCall(cancelJobAction, own, { jobId });
    expect(await callAction(cancelJobAction, own, { jobId })).toMatchObject({ code: 'job-over' });
    expect(await mustCall(importSchoolsAction, own, form)).toMatchObject({ jobId: expect.not.stringMatching(jobId ?? '') });
  });

  test('who asked finds it, on a page with others of theirs; nobody else does', async () => {
    const [own, other] = [await officer(), await officer()];
    const jobId = await askedImport(own);
    const read = (who: Person) => asPerson(who, () => readOwnJob(jobId));
    expect((await read(own))?.job).toMatchObject({ id: jobId, state: 'waiting', total: null });
    expect((await asPerson(own, () => readOwnJobs()))?.jobs.map(({ id }) => id)).toEqual([jobId]);
    expect(await read(other)).toBeNull();
    expect((await asPerson(other, () => readOwnJobs()))?.jobs).toEqual([]);
    expect(await asPerson(null, () => readOwnJob(jobId))).toBeNull();
    // Nor they themselves, once they act for somebody else.
    await prisma().membership.create({
      data: { userId: own.userId, organisationId: other.organisationId, roles: ['programme_officer'] },
    });
    expect(await read({ ...other, userId: own.userId })).toBeNull();
    expect((await asPerson({ ...other, userId: own.userId }, () => readOwnJobs()))?.jobs).toEqual([]);
    await mustCall(cancelJobAction, own, { jobId });
  });
});

describe('with a worker', () => {
  let worker: WorkerProcess;
  /** Asked for before there was a worker: called off, overtaken by another change, and by somebody who has since left. */
  const before = { off: '', overtaken: '', left: '' };
  let people: Person[];
  beforeAll(async () => {
    people = [await officer(), await officer(), await officer()];
    const [one, two, three] = people as [Person, Person, Person];
    before.off = await askedImport(one);
    await mustCall(cancelJobAction, one, { jobId: before.off });
    before.overtaken = await askedImport(two);
    await newSchool(two, await newZone(two, 'Sur'), { code: 'C0' });
    before.left = await askedImport(three);
    await prisma().membership.updateMany({ where: { userId: three.userId }, data: { active: false } });
    worker = await startWorkerProcess();
  });
  afterAll(async () => {
    await worker.stop();
  });

  test('it is done, told how far, and written down once in the name of who asked', async () => {
    const own = await officer();
    const jobId = await askedImport(own);
    await untilJob(jobId, { state: 'done', attempt: 1, progress: 301, total: 301, result: { added: 301, changed: 0 } });
    expect(await codesOf(own)).toBe(301);
    expect(await prisma().event.findMany({ where: { objectId: jobId } })).toMatchObject([
      { act: 'schools.import', userId: own.userId, detail: { added: 301, changed: 0 } },
    ]);
    expect(await callAction(cancelJobAction, own, { jobId })).toMatchObject({ code: 'job-over' });
  });

  test('a rule or a right that says no is told, is not tried again, and leaves nothing', async () => {
    await untilJob(before.overtaken, { state: 'refused', errorCode: 'changed-meanwhile', attempt: 1 });
    await untilJob(before.left, { state: 'refused', errorCode: 'not-found', attempt: 1 });
    expect(await Promise.all(people.map(codesOf))).toEqual([0, 1, 0]);
    expect(await eventsOf(before.left)).toBe(0);
  });

  test('what was called off before a worker came is never begun', async () => {
    const { queueId } = await jobRow(before.off);
    await until(async () => {
      const [message] = await prisma().$queryRaw<{ state: string }[]>`
        select state::text as state from pgboss.job where id = ${queueId}::uuid`;
      expect(message?.state).toBe('completed');
    });
    expect(await jobRow(before.off)).toMatchObject({ state: 'cancelled', attempt: 0 });
  });

  test('what is called off half-way leaves nothing', async () => {
    const own = await officer();
    const jobId = await whileSchoolsAreHeld(async () => {
      const asked = await askedImport(own);
      await untilHeldUp();
      await mustCall(cancelJobAction, own, { jobId: asked });
      return asked;
    });
    const { queueId } = await jobRow(jobId);
    await until(async () => {
      const [message] = await prisma().$queryRaw<{ state: string }[]>`
        select state::text as state from pgboss.job where id = ${queueId}::uuid`;
      expect(message?.state).toBe('completed');
    });
    expect(await jobRow(jobId)).toMatchObject({ state: 'cancelled', result: null });
    expect([await codesOf(own), await eventsOf(jobId)]).toEqual([0, 0]);
  });

  test('a worker killed half-way: another does it, and once', async () => {
    const own = await officer();
    const jobId = await whileSchoolsAreHeld(async () => {
      const asked = await askedImport(own);
      await untilHeldUp();
      await worker.kill();
      return asked;
    });
    expect(await jobRow(jobId)).toMatchObject({ state: 'running', attempt: 1 });
    worker = await startWorkerProcess();
    await untilJob(jobId, { state: 'done', attempt: 2, result: { added: 301 } });
    expect([await codesOf(own), await eventsOf(jobId)]).toEqual([301, 1]);
    expect(await prisma().jobDone.count({ where: { jobId } })).toBe(1);
  });

  test('a worker that is asked to end gives back what it has in hand', async () => {
    const own = await officer();
    const jobId = await whileSchoolsAreHeld(async () => {
      const asked = await askedImport(own);
      await untilHeldUp();
      expect(await worker.stop()).toBe(0);
      return asked;
    });
    expect(await jobRow(jobId)).toMatchObject({ state: 'waiting', attempt: 1 });
    worker = await startWorkerProcess();
    await untilJob(jobId, { state: 'done', attempt: 2 });
    expect([await codesOf(own), await eventsOf(jobId)]).toEqual([301, 1]);
  });

  test('one that ends its worker each time is given up after its tries', async () => {
    const own = await officer();
    const jobId = await whileSchoolsAreHeld(async () => {
      const asked = await askedImport(own);
      await untilHeldUp();
      // As if the other tries had gone the same way.
      await prisma().$executeRaw`
        update pgboss.job set retry_count = retry_limit where id = ${(await jobRow(asked)).queueId}::uuid and state = 'active'`;
      await worker.kill();
      return asked;
    });
    worker = await startWorkerProcess();
    await untilJob(jobId, { state: 'failed', errorCode: null });
    expect(await codesOf(own)).toBe(0);
    await mustCall(cancelJobAction, own, { jobId }); // who asked may let go of it too
  });

  test('one that always fails is tried so often, then waits for the operator, who sends it again', async () => {
    const own = await officer();
    const operator = await person({ kind: 'operator', roles: ['operator'], municipalityCode: null });
    await ownDatabase().sql(`
      create function broken() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$`);
    await ownDatabase().sql(`create trigger broken before insert on schools for each row execute function broken()`);
    const jobId = await askedImport(own);
    for (let failed = 1; failed < 5; failed += 1) {
      await untilJob(jobId, { state: 'waiting', attempt: failed, errorCode: expect.stringMatching(/^[0-9a-f]{8}$/) });
      expect((await jobRow(jobId)).retryBy).not.toBeNull();
      await hasten(jobId);
    }
    await untilJob(jobId, { state: 'failed', attempt: 5, errorCode: expect.stringMatching(/^[0-9a-f]{8}$/), retryBy: null });

    const dead = async (who: Person) => (await asPerson(who, () => readFailedJobs()))?.jobs.map(({ id }) => id);
    expect(await dead(operator)).toEqual([jobId]);
    expect(await dead(own)).toBeUndefined();
    expect((await asPerson(own, () => readOwnJob(jobId)))?.job.state).toBe('failed');
    expect(await callAction(sendJobAgainAction, own, { jobId })).toMatchObject({ code: 'not-found' });

    await ownDatabase().sql('drop function broken cascade');
    await mustCall(sendJobAgainAction, operator, { jobId });
    await untilJob(jobId, { state: 'done', attempt: 1, errorCode: null });
    expect([await codesOf(own), await eventsOf(jobId), await dead(operator)]).toEqual([301, 1, []]);
    expect(await callAction(sendJobAgainAction, operator, { jobId })).toMatchObject({ code: 'job-over' });
  });
});
