import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CliError } from './errors.mjs';
import { root } from './paths.mjs';

const GIB = 1024 ** 3;

/** @param {string} file @returns {any} The parsed file, or undefined when it is missing or torn by a killed run. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, so that a killed run never leaves half a file. Readable by its owner only. */
export function writeJson(/** @type {string} */ file, /** @type {unknown} */ value) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  fs.writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(beside, file);
}

/**
 * One digest over the names and contents of files and folders.
 * @param {string[]} places Relative to the checkout; missing ones count as missing.
 * @param {(file: string) => boolean} [skip]
 */
export function digest(places, skip = () => false) {
  const hash = createHash('sha256');
  for (const place of places) walk(path.join(root, place));
  return hash.digest('hex');

  function walk(/** @type {string} */ file) {
    if (skip(path.relative(root, file))) return;
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const name of fs.readdirSync(file).sort()) walk(path.join(file, name));
    } else {
      hash.update(`${path.relative(root, file)}\0${stat ? stat.size : 'missing'}\0`);
      if (stat) hash.update(fs.readFileSync(file));
    }
  }
}

/** Refuses to begin what would fill the disk half-way. @param {string} dir @param {string} what */
export function requireSpace(dir, what) {
  const { bavail, bsize } = fs.statfsSync(dir);
  const free = bavail * bsize;
  if (free >= GIB) return;
  throw new CliError(
    `${what} needs 1 GiB of free disk at ${dir}; there are ${Math.floor((free / GIB) * 1024)} MiB. Free some space and start again.`,
  );
}
