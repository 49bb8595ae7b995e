import type { TestProject } from 'vitest/node';
import { startTestServer } from '@/scripts/lib/test-server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The administrator's connection to the run's throwaway PostgreSQL. */
    adminUrl: string;
  }
}

/** One PostgreSQL for the whole run. */
export default async function setup(project: TestProject) {
  const server = await startTestServer();
  project.provide('adminUrl', server.url('postgres'));
  return server.stop;
}
