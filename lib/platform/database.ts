import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { headers } from 'next/headers';
import { env } from './env';
import { log } from './log';
import { type Prisma, PrismaClient } from './prisma/client';

/** A connection inside a transaction: what every repository asks for. */
export type Db = Prisma.TransactionClient;

// A development server reloads modules; the connections must not multiply with them.
const keep = globalThis as unknown as { apthapiPrisma?: PrismaClient };

/** The client, made at first use: a build imports this file without a database. */
export function prisma(): PrismaClient {
  keep.apthapiPrisma ??= connect();
  return keep.apthapiPrisma;
}

/**
 * Runs a change whole or not at all, in one interactive transaction at READ COMMITTED: row locks, guarded writes and
 * unique constraints carry concurrency.
 * @param timeout milliseconds after which it is undone
 */
export function inTransaction<Value>(change: (db: Db) => Promise<Value>, timeout = 60_000): Promise<Value> {
  return prisma().$transaction(change, { maxWait: 10_000, timeout });
}

function connect(): PrismaClient {
  const adapter = new PrismaPg({ connectionString: env().DATABASE_URL, max: 10 });
  if (!env().LOG_SQL) return new PrismaClient({ adapter });
  const logging = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  logging.$on('query', async ({ query: sql, duration: ms }) => log().info({ ...(await asking()), sql, ms }, 'sql'));
  return logging;
}

/** The request for which a statement is sent: its own id, where it brings one, and what the browser wants the answer for. */
async function asking(): Promise<{ request?: string | null; wanted?: string | null }> {
  try {
    const asked = await headers();
    return { request: asked.get('x-request-id'), wanted: asked.get('sec-fetch-dest') };
  } catch {
    return {}; // work that no request waits for: Next has no headers there, and says so by throwing
  }
}
