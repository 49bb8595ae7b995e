import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import * as adjustedPriceRoute from '@/app/api/v1/adjusted-price/route';
import * as deadlinesRoute from '@/app/api/v1/deadlines/route';
import { actAs } from '@/lib/platform/scope';

/** Asks the open computations as the network would. */
export type Name = 'adjusted-price' | 'deadlines';
export type Answer = { status: number; headers: Headers; body: unknown };
type Problems = { errors: { path: string; code: string; message: string }[] };

export const routes = { 'adjusted-price': adjustedPriceRoute, deadlines: deadlinesRoute };

/** Sends as somebody whose address nobody else uses, unless one is given. */
export async function send(
  name: Name,
  body: BodyInit,
  headers: Record<string, string> = {},
  address: string | null = randomUUID(),
): Promise<Answer> {
  const request = new Request(`http://localhost/api/v1/${name}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
  const response = await actAs(null, () => routes[name].POST(request), { address, device: '', browser: null });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

export const post = (name: Name, body: unknown) => send(name, JSON.stringify(body));

/** Path and code of each problem, which must all come with a sentence and without a trace of the code behind. */
export function problems({ status, body }: Answer) {
  const { errors } = body as Problems;
  for (const { message } of errors) expect(message).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|at async|\.ts|prisma|zod/i);
  return { status, errors: errors.map(({ path, code }) => [path, code]) };
}

export const offer = (fields: object) => ({
  id: 'X',
  priceBs: 100_000,
  receivedAt: '2026-11-20T09:00:00-04:00',
  bidderKind: 'company',
  producedInCountry: false,
  nationalComponentPercent: 0,
  claims: [],
  compliant: true,
  ...fields,
});

const national = { producedInCountry: true };
export const worked = [
  offer({ id: 'A', priceBs: 120_000, bidderKind: 'importer' }),
  offer({ id: 'B', priceBs: 150_000, ...national, nationalComponentPercent: 40, claims: ['F1', 'F2'] }),
  offer({ id: 'C', priceBs: 145_000, bidderKind: 'MyPE', claims: ['F3'] }),
  offer({ id: 'D', priceBs: 190_000, bidderKind: 'OECA', ...national, nationalComponentPercent: 60, claims: ['F1', 'F2', 'F3'] }),
];
export const calculation = (offers: unknown = worked, referencePriceBs: unknown = 200_000) => ({ referencePriceBs, offers });
export const deadline = (fields: object) => ({ publishedAt: '2026-11-09T10:00:00-04:00', municipalityCode: '050101', ...fields });
