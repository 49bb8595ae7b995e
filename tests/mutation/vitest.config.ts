import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');

/** The rules' tests alone, as Stryker runs them: once for every change that it makes to a rule, in a copy of the checkout. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/domain/**/*.test.ts'],
    setupFiles: ['tests/support/quiet-setup.ts'],
    // No test judges a time, as in tests/vitest.config.ts: on a busy machine the first run of all failed by it. What hangs, Stryker ends.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
