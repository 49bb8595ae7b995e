import fs from 'node:fs';
import { runNode } from './children.mjs';
import { CliError } from './errors.mjs';
import { digest, readJson, requireSpace, writeJson } from './files.mjs';
import { inRoot, root } from './paths.mjs';

const stamp = inRoot('.next/apthapi.json');
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema',
  'public',
  'next.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const INSISTED = ['proxy.ts', 'instrumentation.ts'];

/** What a build depends on; the generated client follows from the schema, the types of the sentences from the sentences. */
const sources = () => digest([...SOURCES, ...INSISTED], (file) => file === 'lib/platform/prisma' || file.endsWith('.d.json.ts'));

/** Whether .next was not built from the sources as they stand. */
export const needsBuild = () => readJson(stamp)?.sources !== sources();

/** Builds for production into .next. The build reads no database and needs no secret. */
export async function build() {
  requireSpace(root, 'Building');
  const built = sources();
  fs.rmSync(stamp, { force: true });
  const { code, output } = await runNode([inRoot('node_modules/next/dist/bin/next'), 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new CliError(`The application could not be built:\n${output.trim()}`);
  writeJson(stamp, { sources: built });
}
