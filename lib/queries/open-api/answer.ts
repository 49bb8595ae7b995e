import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { logFault } from '@/lib/platform/log';
import { TokenBuckets } from '@/lib/platform/token-buckets';
import { Turnstile } from '@/lib/platform/turnstile';
import { readVisitor } from '@/lib/platform/visitor';
import type { Computation } from './computation';
import { type ApiProblem, apiProblem, problemSentence, problemsOf, RequestProblem } from './problems';

/** The entrance of the public computations: open to every origin, closed to what is too large, too much or not JSON. */

const maxBytes = 64 * 1024;

/** Two a second for each address, 120 at once, where a proxy of ours tells it (see TRUST_PROXY). */
const buckets = new TokenBuckets({ capacity: 120, perSecond: 2, most: 10_000 });

/** What bears the load of all together, and of those whose address nobody trustworthy tells: fifty a second. */
const turnstile = new Turnstile({ atOnce: 4, waiting: 200, minMs: 80 });

const openToAll = { 'access-control-allow-origin': '*' };

/** Answers POST with the computation's result, or with the list of what is to mend. Never with a stack. */
export function answerApi<Input extends z.ZodType, Output extends z.ZodType>(computation: Computation<Input, Output>) {
  return async (request: Request): Promise<Response> => {
    try {
      const { address } = await readVisitor();
      const wait = address === null ? 0 : buckets.take(address, performance.now());
      if (wait > 0) return await tooMany(wait);
      const body = await readBody(request);
      if (!body.ok) return await refuse(body.status, [body.problem]);
      const parsed = computation.request.safeParse(body.value, { reportInput: true });
      if (!parsed.success) return await refuse(400, problemsOf(parsed.error));
      const result = await turnstile.pass(() => computation.compute(parsed.data));
      return result === null ? await tooMany(1) : Response.json(result.value, { headers: openToAll });
    } catch (error) {
      if (error instanceof RequestProblem) return await refuse(400, [error.problem]);
      return await refuse(500, [apiProblem('fault', '', await logFault(error, computation.name))]);
    }
  };
}

/** Answers a browser that asks whether another site may send. */
export function allowOrigins(): Response {
  const headers = {
    ...openToAll,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  };
  return new Response(null, { status: 204, headers });
}

/** @param allowed the methods that the resource knows, as the Allow header writes them */
export function refuseMethod(allowed: string) {
  return (): Promise<Response> => refuse(405, [apiProblem('wrong-method', '', allowed)], { allow: allowed });
}

/** @param wait seconds until the next chance */
function tooMany(wait: number): Promise<Response> {
  return refuse(429, [apiProblem('too-many-requests', '', wait)], { 'retry-after': String(wait) });
}

async function refuse(status: number, problems: readonly ApiProblem[], headers: Record<string, string> = {}): Promise<Response> {
  const t = await getTranslations('open-api');
  const errors = problems.map((one) => ({ path: one.path, code: one.code, message: problemSentence(t, one) }));
  return Response.json({ errors }, { status, headers: { ...openToAll, ...headers } });
}

type Body = { ok: true; value: unknown } | { ok: false; status: 400 | 413 | 415; problem: ApiProblem };

async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { ok: false, status: 415, problem: apiProblem('wrong-content-type') };
  const tooLarge = { ok: false, status: 413, problem: apiProblem('body-too-large', '', maxBytes / 1024) } as const;
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return tooLarge;
  const bytes = await readUpTo(request.body, maxBytes);
  if (!bytes) return tooLarge;
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, status: 400, problem: apiProblem('not-json') };
  }
}

/** Reads a stream and stops at the first byte too many: what the header promised is not believed. Null: too many. */
async function readUpTo(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
