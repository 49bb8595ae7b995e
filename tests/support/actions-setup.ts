import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { createTestDatabase } from './database';

// Before the test file is read: the application opens its database when it is imported.
const database = await createTestDatabase();
Object.assign(process.env, {
  DATABASE_URL: database.url,
  AUTH_SECRET: randomBytes(32).toString('base64url'),
  SEALING_KEY: randomBytes(32).toString('base64'),
  APTHAPI_URL: 'http://localhost:3000',
  NEXTAUTH_URL: 'http://localhost:3000',
});

afterAll(database.drop);
