import fs from 'node:fs';
import path from 'node:path';

/** @typedef {import('./postgres-place.mjs').Place} Place */

/** At the latest this many seconds after its commit a change is in the archive: what a lost disk may cost. */
const LATEST_S = 60;

/** Where copies of a home's cluster stand, and what changed since: `wal` by segment, `copies` by instant. @param {string} home */
export const archivePaths = (home) => ({
  wal: path.join(home, 'archive'),
  copies: path.join(home, 'copies'),
  /** While it is missing nothing is kept: what changed is worth nothing without a copy to begin from. Beside the folder: one that is gone is a fault. */
  on: path.join(home, 'archive-on'),
  script: path.join(home, 'archive.sh'),
});

/**
 * Written whole under its name or not at all; the same segment twice is fine, another one under its name is refused.
 * $1: the segment; $2: its name; $3: the archive.
 */
const SCRIPT = `set -eu
[ -e "$3-on" ] || exit 0
kept="$3/$2.gz"
if [ -e "$kept" ]; then gzip -dc "$kept" | cmp -s - "$1" && exit 0; exit 1; fi
gzip -1 -c "$1" > "$kept.part.$$"
sync "$kept.part.$$"
mv "$kept.part.$$" "$kept"
sync "$3"
`;

/** Whether this machine can keep an archive: its command is one of a Unix shell. */
export const keepsArchive = process.platform !== 'win32';

/**
 * Settings of a server that hands what changes to the archive, whose folders are made for its user.
 * @param {Place} place @returns {string[]} For `startServer`.
 */
export function archiving({ home, user }) {
  if (!keepsArchive) return [];
  const { wal, copies, script } = archivePaths(home);
  for (const folder of [wal, copies]) {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (user.uid !== undefined) fs.chownSync(folder, user.uid, user.gid ?? user.uid);
  }
  // Beside and renamed: cut by a full disk it would be an empty script, which throws away what it is handed and says that all is well.
  fs.writeFileSync(`${script}.new`, SCRIPT, { mode: 0o644 });
  fs.renameSync(`${script}.new`, script);
  const command = ['/bin/sh', quoted(script), '"%p"', '"%f"', quoted(wal)].join(' ');
  return ['wal_level=replica', 'archive_mode=on', `archive_timeout=${LATEST_S}s`, `archive_command=${command}`];
}

/** @param {string} text */
export const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

/**
 * The copies of a home, oldest first.
 * @param {string} home @returns {{ name: string, folder: string, endedAt: Date }[]} `endedAt`: the first instant that it can bring back.
 */
export function copiesOf(home) {
  const { copies } = archivePaths(home);
  if (!fs.existsSync(copies)) return [];
  return fs
    .readdirSync(copies)
    .sort()
    .flatMap((name) => {
      const folder = path.join(copies, name);
      const kept = readEnd(folder);
      return kept ? [{ name, folder, endedAt: new Date(kept) }] : [];
    });
}

/** Written last: a copy without it was cut. @param {string} folder */
export const endFile = (folder) => path.join(path.dirname(folder), `${path.basename(folder)}.ended`);

/** @param {string} folder */
function readEnd(folder) {
  if (folder.endsWith('.ended')) return undefined;
  try {
    return fs.readFileSync(endFile(folder), 'utf8').trim();
  } catch {
    return undefined;
  }
}
