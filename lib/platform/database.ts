import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
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
 */
export function inTransaction<Value>(change: (db: Db) => Promise<Value>): Promise<Value> {
  return prisma().$transaction(change, { maxWait: 10_000, timeout: 60_000 });
}

function connect(): PrismaClient {
  const adapter = new PrismaPg({ connectionString: env().DATABASE_URL, max: 10 });
  if (!env().LOG_SQL) return new PrismaClient({ adapter });
  const logging = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  logging.$on('query', (event) => log().info({ sql: event.query, ms: event.duration }, 'sql'));
  return logging;
}
