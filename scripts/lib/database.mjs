import pg from 'pg';

/** Makes a database unless it is there. @param {string} adminUrl @param {string} name @param {string} [owner] Whoever makes it, otherwise. */
export async function createDatabase(adminUrl, name, owner) {
  await withClient(adminUrl, async (client) => {
    const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount === 0) {
      const whose = owner ? ` OWNER ${client.escapeIdentifier(owner)}` : '';
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${whose}`);
    }
  });
}

/** Drops a database with whoever is in it, and makes it empty again. @param {string} url Of that database, as the superuser. @param {string} owner */
export async function recreateDatabase(url, owner) {
  const name = new URL(url).pathname.slice(1);
  const admin = new URL('/postgres', url).href;
  await withClient(admin, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));
  await createDatabase(admin, name, owner);
}

/**
 * @template T
 * @param {string} url @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  client.on('error', () => {}); // what waits for an answer is told by it; a connection that nobody waits on may break
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
