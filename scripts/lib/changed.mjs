import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { run } from './children.mjs';
import { CliError } from './errors.mjs';
import { inRoot, root } from './paths.mjs';

/**
 * Which action tests a change touches, nearest first. Vitest's own `--changed` tells whether, but not how near, after some ten seconds of
 * reading everything through its transforms; here only imports are read. What a test reads from disk is not followed.
 */

const CODE = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];
const isActionTest = (/** @type {string} */ file) => /^tests\/actions\/.*\.test\.ts$/.test(file);

/**
 * @param {number} most @returns {Promise<{ run: string[], touched: number }>} The nearest so many test files, and how many are touched in all.
 */
export async function testsOfChanges(most) {
  const touched = nearestFirst(await changedFiles(), importsOfAll()).filter(isActionTest);
  return { run: touched.slice(0, most), touched: touched.length };
}

/** What differs from where this branch left main, not yet committed or new to git; on main itself, from its last commit. */
async function changedFiles() {
  const left = await run('git', ['merge-base', 'HEAD', 'main']);
  const base = left.code === 0 ? left.output.trim() : 'HEAD';
  const [differing, unknown] = await Promise.all([
    git('diff', '--name-only', '--relative', base),
    git('ls-files', '--others', '--exclude-standard'),
  ]);
  return [...differing, ...unknown];
}

/** @param {string[]} args @returns {Promise<string[]>} Its lines. */
async function git(...args) {
  const { code, output } = await run('git', args);
  if (code !== 0) throw new CliError(`npm test -- fast asks git what changed, and git says: ${output.trim()}`);
  return output.split('\n').filter((line) => line !== '');
}

/** @typedef {Map<string, readonly string[]>} Imports What each file imports, all relative to the checkout. */

/** @returns {Imports} */
function importsOfAll() {
  const files = CODE.flatMap((folder) =>
    fs
      .readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
  );
  const known = new Set(files);
  const found = (/** @type {string} */ from, /** @type {string} */ name) => {
    const place = name.startsWith('@/') ? name.slice(2) : path.posix.join(path.posix.dirname(from), name);
    return ENDINGS.map((ending) => `${place}${ending}`).filter((file) => known.has(file));
  };
  const importsOf = (/** @type {string} */ file) =>
    ts
      .preProcessFile(fs.readFileSync(path.join(root, file), 'utf8'), true, true)
      .importedFiles.flatMap(({ fileName }) => (/^(@\/|\.)/.test(fileName) ? found(file, fileName) : []));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

/** The changed files, then those that import them, then those that import these. @param {readonly string[]} changed @param {Imports} imports */
export function nearestFirst(changed, imports) {
  /** @type {Map<string, string[]>} */
  const importers = new Map();
  for (const [file, names] of imports) for (const name of names) importers.set(name, [...(importers.get(name) ?? []), file]);
  const reached = new Set(changed);
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer);
  return [...reached];
}
