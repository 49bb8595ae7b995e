import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as openApiRoute from '@/app/api/v1/openapi.json/route';
import { type Answer, calculation, type Name, post, problems, routes, send } from '@/tests/support/api';
import { staged } from '@/tests/support/staged';

// One test breaks the rule book on purpose: its fault needs no line in the run's output.
process.env.LOG_LEVEL = 'silent';

describe('what is not a request', () => {
  const good = JSON.stringify(calculation());

  test.each<[string, BodyInit, Record<string, string>, number, string]>([
    ['text that is no JSON', '{"referencePriceBs":', {}, 400, 'not-json'],
    ['nothing', '', {}, 400, 'not-json'],
    ['NaN', '{"referencePriceBs": NaN}', {}, 400, 'not-json'],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, 'not-json'],
    ['a form', good, { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-content-type'],
    ['no type', good, { 'content-type': '' }, 415, 'wrong-content-type'],
    ['a body over 64 KiB', ' '.repeat(65_537), {}, 413, 'body-too-large'],
    ['a length that says so', good, { 'content-length': '65537' }, 413, 'body-too-large'],
    ['deep nesting', '['.repeat(60_000), {}, 400, 'not-json'],
  ])('%s', async (_, body, headers, status, code) => {
    expect(problems(await send('adjusted-price', body, headers))).toEqual({ status, errors: [['', code]] });
  });

  test('a stream that lies about its length is cut', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024).fill(0x20));
      },
    });
    expect((await send('adjusted-price', endless, { 'content-length': '10' })).status).toBe(413);
    expect(sent).toBeLessThan(80 * 1024);
  });

  test('infinity written as a number is refused', async () => {
    const body = good.replace('"referencePriceBs":200000', '"referencePriceBs":1e999');
    expect(problems(await send('adjusted-price', body))).toEqual({ status: 400, errors: [['referencePriceBs', 'wrong-type']] });
  });

  test('a type with its charset is JSON', async () => {
    expect((await send('adjusted-price', good, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  });

  test.each(['GET', 'PUT', 'PATCH', 'DELETE'] as const)('%s is told which method to use', async (method) => {
    for (const route of Object.values(routes)) {
      const response = await route[method]();
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  test('too many from one address are told when to come back, and nobody else is', async () => {
    const statuses: Answer[] = [];
    for (let i = 0; i < 130; i++) statuses.push(await send('deadlines', '', {}, 'one and the same'));
    const refused = statuses.find(({ status }) => status === 429);
    expect(statuses.filter(({ status }) => status === 400).length).toBeGreaterThanOrEqual(120);
    expect(problems(refused as Answer).errors).toEqual([['', 'too-many-requests']]);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send('deadlines', '', {}, 'another')).status).toBe(400);
  });

  test('where no proxy tells addresses, one client that asks without end keeps nobody waiting', async () => {
    const ask = () => send('adjusted-price', good, {}, null);
    // One after another, far more than an address may at once.
    for (let i = 0; i < 150; i++) expect((await ask()).status).toBe(200);
    // All at once: as many as fit are worked on or wait, the others are told to come back, and then there is room again.
    const rush = await Promise.all(Array.from({ length: 400 }, ask));
    const sentAway = rush.filter(({ status }) => status === 429);
    expect(rush.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(200);
    expect(sentAway.length + rush.filter(({ status }) => status === 200).length).toBe(400);
    for (const { headers } of sentAway) expect(headers.get('retry-after')).toBe('1');
    expect((await ask()).status).toBe(200);
  });

  test('a fault shows a code and nothing else', async () => {
    await staged((db) => db.rule.update({ where: { id: 'MAR-SUM' }, data: { value: 'broken' } }));
    const answer = await post('adjusted-price', calculation()).finally(() =>
      staged((db) => db.rule.update({ where: { id: 'MAR-SUM' }, data: { value: { combination: 'sum', maxPercent: 55 } } })),
    );
    expect(problems(answer)).toEqual({ status: 500, errors: [['', 'fault']] });
  });
});

describe('the description', () => {
  type Content = { content: { 'application/json': { schema: z.core.JSONSchema.JSONSchema; example?: unknown } } };
  type Document = {
    paths: Record<string, { post: { requestBody: Content; responses: Record<string, Content> } }>;
    components: { schemas: Record<string, z.core.JSONSchema.JSONSchema> };
  };
  let document: Document;
  beforeAll(async () => {
    document = (await (await openApiRoute.GET()).json()) as Document;
  });

  const names = Object.keys(routes) as Name[];

  test.each(names)('%s: its example is a request that it describes, and the real answer is as described', async (name) => {
    const { requestBody, responses } = document.paths[`/${name}`]?.post ?? expect.fail(`${name} is not described`);
    const { schema, example } = requestBody.content['application/json'];
    expect(z.fromJSONSchema(schema).safeParse(example).error).toBeUndefined();
    const { status, body } = await post(name, example);
    expect(status).toBe(200);
    const described = responses[200]?.content['application/json'].schema ?? {};
    expect(z.fromJSONSchema(described).safeParse(body).error).toBeUndefined();
    expect(z.fromJSONSchema(described).safeParse({ ...(body as object), surprise: 1 }).success).toBe(false);
  });

  test.each(names)('%s: its refusals are as described', async (name) => {
    const described = document.components.schemas.ProblemList ?? {};
    expect(z.fromJSONSchema(described).safeParse((await post(name, {})).body).error).toBeUndefined();
  });

  test('anybody may ask from another site', async () => {
    expect((await post('deadlines', {})).headers.get('access-control-allow-origin')).toBe('*');
    expect((await openApiRoute.GET()).headers.get('access-control-allow-origin')).toBe('*');
    expect(routes.deadlines.OPTIONS().headers.get('access-control-allow-methods')).toContain('POST');
  });
});
