import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { headers } from 'next/headers';
import pg from 'pg';
import { env } from './env';
import { log } from './log';
import { type PoolCounts, timeStatement } from './metrics';
import { type Prisma, PrismaClient } from './prisma/client';
import { requestIdHeader } from './request-id';

/** A connection inside a transaction: what every repository asks for. */
export type Db = Prisma.TransactionClient;

// A development server reloads modules; the connections must not multiply with them.
const keep = globalThis as unknown as { apthapiDatabase?: { client: PrismaClient; pool: pg.Pool } };

/** The client, made at first use: a build imports this file without a database. */
export const prisma = (): PrismaClient => database().client;

/** @returns how many connections are open, idle and waited for */
export const poolCounts = (): PoolCounts => database().pool;

function database() {
  keep.apthapiDatabase ??= connect();
  return keep.apthapiDatabase;
}

/**
 * Runs a change whole or not at all, in one interactive transaction at READ COMMITTED: row locks, guarded writes and
 * unique constraints carry concurrency.
 */
export function inTransaction<Value>(change: (db: Db) => Promise<Value>): Promise<Value> {
  return prisma().$transaction(change, { maxWait: 10_000, timeout: 60_000 });
}

function connect() {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 10 });
  // An idle connection that PostgreSQL ends would end the process, if nobody listened: the next statement opens another.
  pool.on('error', (error) => log().warn({ err: error }, 'connection lost'));
  const client = new PrismaClient({ adapter: new PrismaPg(pool), log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', async ({ query: sql, duration: ms }) => {
    timeStatement(ms);
    if (env().LOG_SQL) log().info({ ...(await asking()), sql, ms }, 'sql');
  });
  return { client, pool };
}

/** The request for which a statement is sent: its own id, where it has one, and what the browser wants the answer for. */
async function asking(): Promise<{ request?: string | null; wanted?: string | null }> {
  try {
    const asked = await headers();
    return { request: asked.get(requestIdHeader), wanted: asked.get('sec-fetch-dest') };
  } catch {
    return {}; // work that no request waits for: Next has no headers there, and says so by throwing
  }
}
