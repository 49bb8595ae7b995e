/**
 * npm run migrate                      brings the database to the last migration.
 * npm run migrate -- --name add_x      writes the migration that leads from the last one to prisma/schema as it stands now.
 *
 * A written migration may be completed by hand (checks, triggers) before it is first applied; never after.
 */
import './lib/node-version.mjs';

await import('./lib/migrating.mjs').then(({ migrateOrWrite }) => migrateOrWrite());
