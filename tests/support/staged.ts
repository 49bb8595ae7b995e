import { PrismaPg } from '@prisma/adapter-pg';
import type { Db } from '@/lib/platform/database';
import { PrismaClient } from '@/lib/platform/prisma/client';
import { ownDatabase } from './database';

/** Writes what no action writes, in one transaction: the application's own role has no right to it. */
export async function staged<Value>(change: (db: Db) => Promise<Value>): Promise<Value> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: ownDatabase().url, max: 1 }) });
  try {
    return await client.$transaction(change, { timeout: 60_000 });
  } finally {
    await client.$disconnect();
  }
}
