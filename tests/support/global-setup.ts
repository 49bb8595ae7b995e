import type { TestProject } from 'vitest/node';
import { startTestServer } from '@/scripts/lib/test-server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The administrator's connection to the run's throwaway PostgreSQL. */
    adminUrl: string;
    /** The connection of the application's own role to it, which owns nothing. */
    applicationUrl: string;
  }
}

/** One PostgreSQL for the whole run: that of `npm test`, or its own when the runner is called by itself. */
export default async function setup(project: TestProject) {
  const { APTHAPI_TEST_URL: admin, APTHAPI_TEST_APPLICATION_URL: application } = process.env;
  if (admin && application) {
    project.provide('adminUrl', admin);
    project.provide('applicationUrl', application);
    return;
  }
  const server = await startTestServer();
  project.provide('adminUrl', server.url('postgres'));
  project.provide('applicationUrl', server.url('postgres', 'application'));
  return server.stop;
}
