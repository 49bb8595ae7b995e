import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET as health } from '@/app/api/health/route';
import { GET as metrics } from '@/app/api/metrics/route';
import { GET as ready } from '@/app/api/ready/route';
import { markNoticeReadAction } from '@/lib/actions/notices';
import { prisma } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { logFault, makeLogger } from '@/lib/platform/log';
import { PrismaClient } from '@/lib/platform/prisma/client';
import { answerReady } from '@/lib/queries/operation/watch';
import { callAction } from '@/prisma/seed/demo/scenario';
import { type Person, person } from '@/tests/support/people';
import { staged } from '@/tests/support/staged';

const token = 'una-palabra-larga-de-prueba';
const before = env().METRICS_TOKEN;
let officer: Person;
beforeAll(async () => {
  Object.assign(env(), { METRICS_TOKEN: token });
  officer = await person({ roles: ['procurement-officer'] });
});
afterAll(() => Object.assign(env(), { METRICS_TOKEN: before }));

const ask = (authorization?: string) =>
  metrics(new Request('http://localhost/api/metrics', { headers: authorization === undefined ? {} : { authorization } }));

/** The value of a series, as its line tells it. */
async function count(series: string): Promise<number> {
  const text = await (await ask(`Bearer ${token}`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return Number(line?.split(' ').at(-1) ?? 0);
}

test('a process that lives says so, and one whose database answers is ready', async () => {
  expect([health().status, await health().json()]).toEqual([200, { status: 'ok' }]);
  const answer = await ready();
  expect([answer.status, await answer.json(), answer.headers.get('cache-control')]).toEqual([
    200,
    { status: 'ready' },
    'no-store',
  ]);
});

test('without its database a process is not ready, and does not say why', async () => {
  const nowhere = new PrismaClient({ adapter: new PrismaPg({ connectionString: 'postgresql://nobody@127.0.0.1:1/none' }) });
  const answer = await answerReady(nowhere);
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'not ready' }]);
});

test.each([undefined, '', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, token, 'Basic abc'])(
  'whoever brings %j finds nothing where the counts stand',
  async (authorization) => {
    const answer = await ask(authorization);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  },
);

test('without a token in the settings nobody reads the counts', async () => {
  Object.assign(env(), { METRICS_TOKEN: undefined });
  expect([(await ask('Bearer undefined')).status, (await ask('Bearer ')).status]).toEqual([404, 404]);
  Object.assign(env(), { METRICS_TOKEN: token });
});

test('counts what actions came to, how long statements took, and connections', async () => {
  const [done, refused] = ['done', 'not-signed-in'].map(
    (outcome) => `apthapi_actions_total{action="notice.mark-read",outcome="${outcome}"}`,
  );
  const counts = async () => Promise.all([done ?? '', refused ?? '', 'apthapi_sql_statement_seconds_count'].map(count));
  const [doneBefore = 0, refusedBefore = 0, statementsBefore = 0] = await counts();
  await callAction(markNoticeReadAction, officer);
  await callAction(markNoticeReadAction, null);
  const [doneNow, refusedNow, statementsNow] = await counts();
  expect([doneNow, refusedNow]).toEqual([doneBefore + 1, refusedBefore + 1]);
  expect(statementsNow).toBeGreaterThan(statementsBefore);
  expect(await count('apthapi_sql_connections{state="open"}')).toBeGreaterThan(0);
  expect(await count('apthapi_archive_failing_seconds')).toBe(0);
});

test('counts what waits in the queues and what was given up', async () => {
  const series = (state: string) => `apthapi_queue{of="job",state="${state}"}`;
  const before = [await count(series('waiting')), await count(series('failed'))];
  const job = (uniqueKey: string, state: 'waiting' | 'failed' | 'done') => ({
    kind: 'schools-import',
    input: {},
    uniqueKey,
    state,
    queueId: randomUUID(),
    finishedAt: state === 'waiting' ? null : new Date('2026-03-09T12:00:00Z'),
  });
  await prisma().job.createMany({ data: [job('a', 'waiting'), job('b', 'waiting'), job('c', 'failed'), job('d', 'done')] });
  expect([await count(series('waiting')), await count(series('failed'))]).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 1]);
  expect(await count(series('done'))).toBe(0);
  await staged((db) => db.job.deleteMany({ where: { uniqueKey: { in: ['a', 'b', 'c', 'd'] } } }));
  expect(await count(series('failed'))).toBe(before[1] ?? 0);
});

test('a fault is counted, and told by a code', async () => {
  const faults = 'apthapi_faults_total{where="somewhere"}';
  const faultsBefore = await count(faults);
  expect(await logFault(new Error('broken'), 'somewhere')).toMatch(/^[0-9a-f]{8}$/);
  expect(await count(faults)).toBe(faultsBefore + 1);
});

test('what the database quotes of people is not in the log', async () => {
  const name = 'Ana Mamani Quispe de la prueba';
  const again = prisma().$executeRaw`insert into users (id, email, name, password_hash, phone)
    values (${officer.userId}::uuid, 'ana.mamani@ejemplo.bo', ${name}, '-', '71234567')`;
  const error = await again.catch((thrown: unknown) => thrown);
  const lines: string[] = [];
  makeLogger('info', { write: (line) => void lines.push(line) }).error({ err: error, where: 'test' }, 'fault');
  const [line = ''] = lines;
  expect(JSON.parse(line)).toMatchObject({ level: 50, msg: 'fault', where: 'test' });
  expect(line).not.toMatch(/Mamani|ejemplo\.bo|71234567/);
  expect(line).toMatch(/23505|[Uu]nique/);
});
