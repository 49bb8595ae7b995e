import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { outsideNext } from '../scripts/lib/children.mjs';
import { failuresReporter } from '../scripts/lib/failures-reporter.mjs';

const root = path.resolve(import.meta.dirname, '..');
/** The server's half of React and of `server-only`, as Next's own bundler chooses it. */
const conditions = ['react-server', 'node'];

/** Where `npm test` wants what it reads: every test with its time, and what failed. A run of the runner alone tells on the terminal only. */
const { APTHAPI_REPORT: report, APTHAPI_FAILURES: failures } = process.env;

/** Whether `npm test -- long` asks: for the action tests that take minutes, and those that try more then. */
const long = process.env.APTHAPI_LONG === 'true';

/** Rules by tables of cases, without I/O; actions on a real PostgreSQL, one database per test file. */
export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root,
      // What next-intl's plugin tells Next's bundler: where the language of a request is found.
      'next-intl/config': path.join(root, 'lib/messages/request.ts'),
      // Its browser's half, which Next leaves to the browser, calls what the server's half of React has not.
      'use-intl/react': 'use-intl/core',
    },
  },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    pool: 'forks',
    server: { deps: { inline: [/next-intl/, /use-intl/] } },
    ...(report && failures && { reporters: ['default', ['json', { outputFile: report }], failuresReporter(failures)] }),
    maxWorkers: 2,
    // The modules of the application are read once for all files of a process: read anew for each they were a third of the time.
    isolate: false,
    execArgv: outsideNext,
    // No test judges a time: these only end what hangs, on the slowest and busiest of machines.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        root,
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
      {
        extends: true,
        root,
        test: { name: 'domain', include: ['tests/domain/**/*.test.ts'], setupFiles: ['tests/support/quiet-setup.ts'] },
      },
      {
        extends: true,
        root,
        // What is started for real, after a build.
        test: { name: 'running', include: ['tests/running/**/*.test.ts'] },
      },
      {
        extends: true,
        root,
        test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 1_800_000, hookTimeout: 1_800_000 },
      },
      {
        extends: true,
        root,
        test: {
          name: 'actions',
          // What takes minutes is asked for by `npm test -- long`, and then nothing else is.
          include: long
            ? ['tests/actions/**/*.long.test.ts', 'tests/actions/migrations-forward.test.ts']
            : ['tests/actions/**/*.test.ts'],
          exclude: long ? [] : ['tests/actions/**/*.long.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/quiet-setup.ts', 'tests/support/actions-setup.ts'],
        },
      },
    ],
  },
});
