import type { TestProject } from 'vitest/node';
import { startTestServer } from '@/scripts/lib/test-server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The administrator's connection to the run's throwaway PostgreSQL. */
    adminUrl: string;
  }
}

/** One PostgreSQL for the whole run: that of `npm test`, or its own when the runner is called by itself. */
export default async function setup(project: TestProject) {
  const given = process.env.APTHAPI_TEST_URL;
  if (given) return project.provide('adminUrl', given);
  const server = await startTestServer();
  project.provide('adminUrl', server.url('postgres'));
  return server.stop;
}
