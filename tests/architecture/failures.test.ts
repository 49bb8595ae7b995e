import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { failuresOfPlaywright, retell } from '@/scripts/lib/failures.mjs';
import { readJson } from '@/scripts/lib/files.mjs';

/** What a runner reports of one file with tests of its own. */
async function reportOf(name: string, text: string, command: (folder: string, report: string) => string[]) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-failures-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  fs.writeFileSync(path.join(folder, name), text);
  const report = path.join(folder, 'report.json');
  const { VITEST: _, ...env } = process.env;
  const args = command(folder, report);
  await promisify(execFile)(process.execPath, args, {
    cwd: folder,
    env: { ...env, NO_COLOR: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  }).catch(() => undefined); // it fails: that is what it is for
  return readJson(report);
}

test('Vitest says which test failed and how what came differs, and of a file that cannot be read why not', async () => {
  const command = (folder: string, report: string) => {
    const config = `import { failuresReporter } from '${path.resolve('scripts/lib/failures-reporter.mjs')}';
      export default { test: { reporters: [failuresReporter('${report}')] } };`;
    fs.writeFileSync(path.join(folder, 'vitest.config.ts'), config);
    return ['node_modules/vitest/vitest.mjs', 'run', '--root', folder];
  };
  const several = `import { afterAll, describe, expect, test } from 'vitest';
    test('holds', () => {});
    test('does not hold', () => { expect({ kept: ['a', 'school'], told: 'x'.repeat(90) }).toEqual({ kept: ['a', 'fair'], told: 'x'.repeat(90) }); });
    describe('a hook', () => { afterAll(() => { throw new Error('could not be closed') }); test('holds too', () => {}); });`;
  expect(await reportOf('kinds.test.ts', several, command)).toEqual([
    { name: 'kinds.test.ts › a hook', message: expect.stringContaining('could not be closed') },
    {
      name: 'kinds.test.ts › does not hold',
      message: expect.stringMatching(/-\s+"fair",\n\+\s+"school",(.|\n)*at .*kinds\.test\.ts:3/),
    },
  ]);
  expect(await reportOf('torn.test.ts', "import { nothing } from './absent';\nnothing();\n", command)).toEqual([
    { name: 'torn.test.ts', message: expect.stringContaining('./absent') },
  ]);
});

test('Playwright says which journey failed and why', async () => {
  const several = `import { expect, test } from '@playwright/test';
    test('holds', () => {});
    test('does not hold', () => { expect('a school').toBe('a fair'); });`;
  const report = await reportOf('kinds.spec.mjs', several, () => [
    'node_modules/@playwright/test/cli.js',
    ...['test', '--reporter=json'],
  ]);
  const failures = failuresOfPlaywright(report);
  expect(failures.map(({ name }) => name)).toEqual(['kinds.spec.mjs › does not hold']);
  expect(retell([{ name: 'journeys', output: '', failures }])).toContain('Expected: "a fair"\n');
});

test('what failed is told once more: names, then messages, long ones without their middle, and of a tool its last lines', () => {
  const lines = (many: number) => Array.from({ length: many }, (_, at) => `line ${at + 1}`).join('\n');
  const failures = Array.from({ length: 7 }, (_, at) => ({ name: `a.test.ts › ${at + 1}`, message: lines(at === 0 ? 100 : 2) }));
  const told = retell([
    { name: 'actions', output: 'everything that was said', failures },
    { name: 'types', output: lines(100) },
  ]).split('\n');
  expect(told.filter((line) => line.includes('›')).map((line) => line.trim())).toEqual(failures.map(({ name }) => `✗ ${name}`));
  expect(told).toContain('✗ actions failed: 7 tests');
  expect(told).toContain('        … 40 lines more …');
  expect(told.slice(told.indexOf('✗ types failed') + 1)).toEqual(Array.from({ length: 60 }, (_, at) => `    line ${at + 41}`));
});
