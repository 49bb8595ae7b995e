import 'server-only';
import pg from 'pg';
import { env } from './env';

/**
 * A worker's own connection, open as long as it lives. By it a worker hears of what is new, and by it others see that it lives: what it has
 * in hand is locked by this connection, which PostgreSQL lets go of when the worker is gone, however it went.
 */
export type WorkerLine = {
  /** @returns false where another worker holds it */
  hold: (id: string) => Promise<boolean>;
  release: (id: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Any number that nobody else locks in pairs in this database. */
const lockClass = 4_160_913;

/**
 * @param onNews a job waits, or the installation's clock was moved
 * @param onLost the connection ended by itself: a worker that cannot be seen must not go on
 */
export async function openLine(onNews: () => void, onLost: (error: Error) => void): Promise<WorkerLine> {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    application_name: 'apthapi-worker-line',
    keepAlive: true,
  });
  let closing = false;
  client.on('notification', onNews);
  client.on('error', (error) => !closing && onLost(error));
  client.on('end', () => !closing && onLost(new Error('the database closed the connection')));
  await client.connect();
  await client.query('LISTEN jobs');
  const asks = async (sql: string, id: string) => (await client.query(sql, [lockClass, id])).rows[0]?.held === true;
  return {
    hold: (id) => asks('SELECT pg_try_advisory_lock($1::int, hashtext($2)) AS held', id),
    release: async (id) => void (await asks('SELECT pg_advisory_unlock($1::int, hashtext($2)) AS held', id)),
    close: async () => {
      closing = true;
      await client.end();
    },
  };
}
