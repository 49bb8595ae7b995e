import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { answerByName } from '@/lib/actions/by-name';
import { actionAnswers, definedActions } from '@/lib/actions/define-action';
import { prisma } from '@/lib/platform/database';
import { asPerson, type Person, person } from '@/tests/support/people';

let producer: Person;

beforeAll(async () => {
  producer = await person({ kind: 'producer', roles: ['producer'], actorKind: 'OECA' });
});

const need = (change: object = {}) => ({
  requestId: randomUUID(),
  topic: 'quality',
  text: 'Queremos envasar leche en sachet.',
  ...change,
});

/** Sends it as that person, and reads the answer. */
async function send(as: Person | null, body: BodyInit, action = 'need.state@1', type: string | null = 'application/json') {
  const request = new Request('http://localhost:3000/api/actions/x', {
    method: 'POST',
    body,
    ...(type && { headers: { 'content-type': type } }),
  });
  const answer = await asPerson(as, () => answerByName(request, { params: Promise.resolve({ action }) }));
  return { http: answer.status, ...(await answer.json()) };
}

const eventCount = () => prisma().event.count();
const needs = () => prisma().producerNeed.count({ where: { organisationId: producer.organisationId } });

test('every file of actions is loaded, and every action has its name and version', async () => {
  const files = fs
    .readdirSync('lib/actions')
    .filter((name) => fs.readFileSync(`lib/actions/${name}`, 'utf8').startsWith("'use server'"));
  const loader = fs.readFileSync('lib/actions/by-name.ts', 'utf8');
  expect(files.filter((name) => !loader.includes(`import('./${name.replace('.ts', '')}')`))).toEqual([]);
  await send(null, '{}');
  expect([...definedActions.keys()].filter((name) => !actionAnswers.has(`${name}@1`))).toEqual([]);
  expect(definedActions.size).toBeGreaterThan(80);
});

test('an action is done by its name as from its form, once however often it is sent', async () => {
  const before = await eventCount();
  const sent = need();
  const first = await send(producer, JSON.stringify(sent));
  expect(first).toMatchObject({ http: 200, status: 'done', value: { id: expect.any(String) } });
  expect(first).not.toHaveProperty('values');
  const again = await send(producer, JSON.stringify(sent));
  expect(again.value).toEqual(first.value);
  expect([await needs(), (await eventCount()) - before]).toEqual([1, 1]);
});

test('twins at once are done once, and all answered alike', async () => {
  const before = await needs();
  const sent = JSON.stringify(need());
  const answers = await Promise.all([0, 1, 2, 3, 4].map(() => send(producer, sent)));
  expect(new Set(answers.map(({ value }) => value?.id)).size).toBe(1);
  expect(answers.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done', 'done']);
  expect(await needs()).toBe(before + 1);
});

test('a form is read as well as JSON', async () => {
  const form = new FormData();
  for (const [name, value] of Object.entries(need())) form.append(name, String(value));
  expect(await send(producer, form, 'need.state@1', null)).toMatchObject({ status: 'done' });
});

test.each<[string, () => Promise<object>, object]>([
  ['a visitor', () => send(null, JSON.stringify(need())), { http: 401, code: 'not-signed-in' }],
  ['no such action', () => send(producer, JSON.stringify(need()), 'need.invent@1'), { http: 404, code: 'not-found' }],
  ['no such version', () => send(producer, JSON.stringify(need()), 'need.state@2'), { code: 'not-found' }],
  ['without a version', () => send(producer, JSON.stringify(need()), 'need.state'), { code: 'not-found' }],
  ['without a request id', () => send(producer, JSON.stringify({ topic: 'quality' })), { code: 'check-input' }],
  [
    'a blank field',
    () => send(producer, JSON.stringify(need({ text: '' }))),
    { http: 422, fields: { text: expect.any(String) } },
  ],
  ['no JSON', () => send(producer, '{"topic":'), { code: 'check-input' }],
  ['JSON that is no form', () => send(producer, '[1,2]'), { code: 'check-input' }],
  ['JSON nested beyond any form', () => send(producer, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`), { http: 422 }],
  ['a list where an id is asked', () => send(producer, JSON.stringify(need({ requestId: ['a', 'b'] }))), { http: 422 }],
  [
    'a name that reaches for the prototype',
    () => send(producer, '{"__proto__":{"topic":"quality"},"constructor.x":1}'),
    { http: 422 },
  ],
  ['a number without end', () => send(producer, '{"requestId":1e999,"text":1e999}'), { http: 422 }],
  ['what no address decodes', () => send(producer, JSON.stringify(need()), '%E0%A4%A'), { http: 404 }],
  ['an action of the inside', () => send(producer, JSON.stringify(need()), '__proto__'), { http: 404 }],
  ['neither form nor JSON', () => send(producer, 'topic=quality', 'need.state@1', 'text/plain'), { code: 'check-input' }],
])('%s is refused, and nothing is written', async (_, sending, told) => {
  const before = [await needs(), await eventCount()];
  expect(await sending()).toMatchObject({ status: 'refused', ...told });
  expect([await needs(), await eventCount()]).toEqual(before);
});

test('what a role may not do is not there for it', async () => {
  const officer = await person({ roles: ['programme-officer'], municipalityCode: '010101' });
  expect(await send(officer, JSON.stringify(need()))).toMatchObject({ status: 'refused', code: 'not-found' });
});
