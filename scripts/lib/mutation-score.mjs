/**
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number } } }} Mutant
 * @typedef {{ files: Record<string, { mutants: Mutant[] }> }} Report
 */

/**
 * Of the changes that were made to the rules of each module, how many a test noticed; at last those of all.
 * @param {Report} report @param {string[]} modules
 */
export function scoresOf(report, modules) {
  const rows = modules.map((name) => ({ module: name, ...countOf(report, `lib/domain/${name}/`) }));
  return [...rows, { module: 'all', ...countOf(report, '') }].map((row) => ({ ...row, score: percent(row) }));
}

/** What nobody noticed, in the order of files and lines: 'lib/domain/law/term.ts:12 ConditionalExpression → true'. @param {Report} report */
export function survivorsOf({ files }) {
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => isUnnoticed(status))
      .toSorted((one, other) => one.location.start.line - other.location.start.line)
      .map(
        ({ location, mutatorName, replacement = '' }) =>
          `${file}:${location.start.line} ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ')}`,
      ),
  );
}

/** One that never ends was noticed too. @param {string} status */
const isNoticed = (status) => status === 'Killed' || status === 'Timeout';
/** @param {string} status */
const isUnnoticed = (status) => status === 'Survived' || status === 'NoCoverage';

/** @param {Report} report @param {string} folder */
function countOf({ files }, folder) {
  const all = Object.entries(files).flatMap(([file, { mutants }]) => (file.startsWith(folder) ? mutants : []));
  return {
    noticed: all.filter(({ status }) => isNoticed(status)).length,
    unnoticed: all.filter(({ status }) => isUnnoticed(status)).length,
  };
}

/** With one decimal. @param {{ noticed: number, unnoticed: number }} count */
const percent = ({ noticed, unnoticed }) => Math.round((1000 * noticed) / Math.max(1, noticed + unnoticed)) / 10;
