import { defineConfig } from 'prisma/config';

/** For `prisma generate` and editors. Migrations run through scripts/lib/migrations.mjs. */
export default defineConfig({ schema: 'schema' });
