import fs from 'node:fs';
import path from 'node:path';
import { reportsDir } from './reports.mjs';

const home = path.join(reportsDir, 'measured');

/** Where a group of journeys leaves what it measured: lines of tables, and the pages' HTML. @param {string} group */
export const measuredDir = (group) => path.join(home, group);

/** Where the groups left the HTML of the pages that they walked. */
export const htmlDirs = () =>
  (fs.existsSync(home) ? fs.readdirSync(home) : []).map((group) => path.join(home, group, 'html')).filter(fs.existsSync);

/** @typedef {Record<string, string | number>} Row By column. */

/** Forgets what an earlier run measured. @param {string} group */
export function clearMeasured(group) {
  fs.rmSync(measuredDir(group), { recursive: true, force: true });
  fs.mkdirSync(measuredDir(group), { recursive: true });
}

/** The tables that a group of journeys filled in, as text. @param {string} group */
export function measuredTables(group) {
  const names = fs.readdirSync(measuredDir(group)).filter((name) => name.endsWith('.jsonl'));
  return names.toSorted().map((name) => {
    const lines = fs
      .readFileSync(path.join(measuredDir(group), name), 'utf8')
      .trimEnd()
      .split('\n');
    return `${path.basename(name, '.jsonl')}\n${tableOf(heaviest(lines.map((line) => JSON.parse(line))))}`;
  });
}

/** One row for what was measured more than once (a page that several roles see): the greatest of each figure. @param {Row[]} rows */
function heaviest(rows) {
  /** @type {Map<string, Row>} */
  const byName = new Map();
  for (const row of rows) {
    const name = Object.values(row)
      .filter((value) => typeof value === 'string' && value !== '')
      .join(' ');
    const known = byName.get(name);
    byName.set(name, known ? Object.fromEntries(Object.keys(row).map((key) => [key, greater(row[key], known[key])])) : row);
  }
  return [...byName.values()];
}

/** @param {string | number | undefined} one @param {string | number | undefined} other */
const greater = (one = '', other = '') => (typeof one === 'number' && typeof other === 'number' ? Math.max(one, other) : one);

/**
 * The files of a runner's report whose tests took longest: where its time goes.
 * @param {{ name: string, assertionResults: { duration?: number }[] }[]} files By vitest's JSON report.
 * @returns {string | undefined} Nothing to compare where one file ran.
 */
export function slowestFiles(files, shown = 10) {
  const secondsOf = (/** @type {typeof files} */ some) =>
    Math.round(some.flatMap((file) => file.assertionResults).reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000);
  const rows = files
    .map((file) => ({ file: path.basename(file.name), tests: file.assertionResults.length, seconds: secondsOf([file]) }))
    .toSorted((a, b) => b.seconds - a.seconds);
  if (rows.length < 2) return undefined;
  return `time: ${rows.length} files, ${secondsOf(files)} s of tests; the slowest\n${tableOf(rows.slice(0, shown))}`;
}

/** Rows under the names of their columns; figures to the right. @param {Row[]} rows */
export function tableOf(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => columns.map((column) => written(row[column] ?? '')));
  const widths = columns.map((column, at) => Math.max(column.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const isFigure = columns.map((column) => typeof rows[0]?.[column] === 'number');
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, at) => (isFigure[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [columns, ...cells].map((row) => `  ${line(row)}`).join('\n');
}

/** @param {string | number} value */
const written = (value) =>
  typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(value < 1 ? 3 : 1) : String(value);
