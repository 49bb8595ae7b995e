import { expect, vi } from 'vitest';
import { prisma } from '@/lib/platform/database';
import { withClient } from '@/scripts/lib/database.mjs';
import { ownDatabase } from './database';
import type { Person } from './people';
import { csv, staged } from './school-imports';

/** A list of so many schools, as its reader would confirm it. */
export async function longList(own: Person, many = 301) {
  const lines = Array.from({ length: many }, (_, at) => `Escuela ${at},C${at},Norte,rural,${10 + at},5`);
  const { importId, preview } = await staged(own, csv('Nombre,Código,Zona,Área,Primaria mujeres,Primaria varones', ...lines));
  return { importId, fingerprint: preview.fingerprint };
}

/** Waits for something to become so, however slow the machine is. */
export const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 240_000, interval: 50 });

export const jobRow = (id: string) => prisma().job.findUniqueOrThrow({ where: { id } });

/** Waits until a job stands so. */
export const untilJob = (id: string, fields: object) => until(async () => expect(await jobRow(id)).toMatchObject(fields));

/** Lets the next try of what failed begin now, instead of after its wait. */
export async function hasten(jobId: string): Promise<void> {
  await until(async () => {
    const { queueId } = await jobRow(jobId);
    const moved = await prisma().$executeRaw`
      update pgboss.job set start_after = now() where id = ${queueId}::uuid and state = 'retry'`;
    expect(moved).toBe(1);
  });
  await prisma().$executeRaw`notify jobs`;
}

/** Holds up every change of schools while `work` is done: what a job writes waits half-way. */
export async function whileSchoolsAreHeld<Value>(work: () => Promise<Value>): Promise<Value> {
  return withClient(ownDatabase().url, async (client) => {
    await client.query('BEGIN');
    await client.query('LOCK TABLE schools IN SHARE ROW EXCLUSIVE MODE');
    const value = await work();
    await client.query('COMMIT');
    return value;
  });
}

/** Waits until somebody waits for what is held. */
export const untilHeldUp = () =>
  until(async () => {
    const waiting = await prisma().$queryRaw<unknown[]>`
      select from pg_locks where relation = 'schools'::regclass and not granted`;
    expect(waiting).toHaveLength(1);
  });
