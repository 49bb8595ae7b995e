import 'server-only';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What an operator watches of this process, as Prometheus reads it. Says how many and how long, never who or what. */
type Metrics = {
  registry: Registry;
  actions: Counter<'action' | 'outcome'>;
  faults: Counter<'where'>;
  statements: Histogram;
  connections: Gauge<'state'>;
  archive: Gauge;
  queue: Gauge<'of' | 'state'>;
};

// Next bundles this file more than once, and a development server reloads it: one process counts once.
const keep = globalThis as unknown as { apthapiMetrics?: Metrics };

function metrics(): Metrics {
  keep.apthapiMetrics ??= make();
  return keep.apthapiMetrics;
}

function make(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'apthapi_' });
  return {
    registry,
    actions: new Counter({
      name: 'apthapi_actions_total',
      help: 'Actions by name and outcome: done, refused with a code, or a fault.',
      labelNames: ['action', 'outcome'],
      registers,
    }),
    faults: new Counter({
      name: 'apthapi_faults_total',
      help: 'Errors that nobody meant, by the place that answered for them.',
      labelNames: ['where'],
      registers,
    }),
    statements: new Histogram({
      name: 'apthapi_sql_statement_seconds',
      help: 'Statements sent to PostgreSQL, by how long they took.',
      buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
      registers,
    }),
    connections: new Gauge({
      name: 'apthapi_sql_connections',
      help: 'Connections of this process to PostgreSQL: open, idle, and work that waits for one.',
      labelNames: ['state'],
      registers,
    }),
    queue: new Gauge({
      name: 'apthapi_queue',
      help: 'Long work and mail of the installation that are not done: waiting, running, or given up.',
      labelNames: ['of', 'state'],
      registers,
    }),
    archive: new Gauge({
      name: 'apthapi_archive_failing_seconds',
      help: 'For how long changes could not be handed to the archive; 0 while all is well, or where none is kept.',
      registers,
    }),
  };
}

export const countAction = (action: string, outcome: string) => metrics().actions.inc({ action, outcome });

export const countFault = (where: string) => metrics().faults.inc({ where });

export const timeStatement = (milliseconds: number) => metrics().statements.observe(milliseconds / 1000);

/** A pool of connections, as node-postgres tells it. */
export type PoolCounts = { totalCount: number; idleCount: number; waitingCount: number };

/** What the database tells of the installation: for how many seconds its archive has failed, and what is not done yet. */
export type InstallationCounts = {
  archiveFails: number;
  queues: readonly { of: 'job' | 'mail'; state: 'waiting' | 'running' | 'failed'; many: number }[];
};

/** @returns everything counted so far, in Prometheus' text format, with its content type */
export async function metricsText(
  pool: PoolCounts,
  { archiveFails, queues }: InstallationCounts,
): Promise<{ type: string; text: string }> {
  const { registry, connections, archive, queue } = metrics();
  archive.set(archiveFails);
  queue.reset(); // a state that nothing is in any more is not told
  for (const { of, state, many } of queues) queue.set({ of, state }, many);
  connections.set({ state: 'open' }, pool.totalCount);
  connections.set({ state: 'idle' }, pool.idleCount);
  connections.set({ state: 'waiting' }, pool.waitingCount);
  return { type: registry.contentType, text: await registry.metrics() };
}
