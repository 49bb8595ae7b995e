import fs from 'node:fs';
import path from 'node:path';
import { run, runNode } from './children.mjs';
import { CliError } from './errors.mjs';
import { digest, readJson, requireSpace, writeJson } from './files.mjs';
import { inRoot, root } from './paths.mjs';

const client = inRoot('lib/platform/prisma');

/** Whether node_modules lacks something that package-lock.json asks for, as npm's own record of what it installed tells. */
export function needsInstall() {
  const { packages: locked } = readJson(inRoot('package-lock.json'));
  const present = readJson(inRoot('node_modules/.package-lock.json'))?.packages;
  if (!present) return true;
  return Object.entries(locked).some(
    ([name, { version, optional, devOptional }]) =>
      name !== '' && !optional && !devOptional && present[name]?.version !== version,
  );
}

/** Installs exactly a folder's lock, tools included: a build needs some of them. Scripts of packages are not run: nothing needs one. */
export async function install(folder = root) {
  requireSpace(root, 'Installing');
  const args = ['ci', '--prefix', folder, '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { code, output } = npm?.endsWith('.js')
    ? await runNode([npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code === 0) return;
  const reasons = output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .slice(0, 6);
  throw new CliError(
    `npm ${args.join(' ')} failed. Check the connection to the registry and start again.\n${reasons.join('\n')}`,
  );
}

/** What the generated client depends on. */
const clientSources = () => digest(['prisma/schema', 'prisma/prisma.config.ts', 'node_modules/prisma/package.json']);

export const needsGenerate = () => readJson(path.join(client, '.stamp.json'))?.sources !== clientSources();

/** Writes lib/platform/prisma. Generating needs some executable for an engine, not the engine: Node serves, and nothing is downloaded. */
export async function generate() {
  const sources = clientSources();
  fs.rmSync(client, { recursive: true, force: true });
  const cli = inRoot('node_modules/prisma/build/index.js');
  const { code, output } = await runNode([cli, 'generate', '--config', inRoot('prisma/prisma.config.ts')], {
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (code !== 0) throw new CliError(`The database client could not be generated:\n${output.trim()}`);
  writeJson(path.join(client, '.stamp.json'), { sources });
}

/** Installs and generates what is missing, quietly: for commands whose own output matters. */
export async function prepare() {
  if (needsInstall()) await install();
  if (needsGenerate()) await generate();
}
