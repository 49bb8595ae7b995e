import { stripVTControlCharacters } from 'node:util';

/**
 * A test that failed, by its runner's report: of Vitest's see failures-reporter.mjs.
 * @typedef {{ name: string, message: string }} Failure
 */

/** Lines of one message, and messages of one check, that are told once more: a log is read from its end, often nothing else of it. */
const LINES = 60;
const MESSAGES = 5;

/**
 * @typedef {{ file: string, suites?: Suite[], specs?: Spec[] }} Suite Of Playwright's report.
 * @typedef {{ title: string, file?: string, tests: { status?: string, results: { duration: number, errors?: { message?: string }[] }[] }[] }} Spec
 * @param {{ suites?: Suite[], errors?: { message?: string }[] }} report
 * @returns {Failure[]} One that came true only when it was tried again is one; so is what went wrong outside every test.
 */
export const failuresOfPlaywright = ({ suites = [], errors = [] }) => [
  ...suites
    .flatMap(specsOf)
    .flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) => ({ name: `${file} › ${title}`, message: said(results.flatMap((result) => result.errors ?? [])) })),
    ),
  ...(errors.length > 0 ? [{ name: 'outside the tests', message: said(errors) }] : []),
];

/** @param {Suite} suite @returns {Spec[]} */
export const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {{ message?: string }[]} errors */
const said = (errors) => errors.map(({ message = '' }) => message).join('\n');

/**
 * What failed, once more, for whoever sees the end of a log only: which tests, and what each said; what the check said, where it has no tests.
 * @param {{ name: string, output: string, failures?: Failure[] }[]} checks Those that failed.
 */
export const retell = (checks) => checks.map(retellOne).join('\n');

/** @param {{ name: string, output: string, failures?: Failure[] }} check */
function retellOne({ name, output, failures = [] }) {
  const told = failures.slice(0, MESSAGES).map((test) => `✗ ${test.name}\n${indented(shortened(test.message))}\n`);
  const more = failures.slice(MESSAGES).map((test) => `✗ ${test.name}`);
  const parts = failures.length > 0 ? [...told, ...more] : [lastLines(output)];
  return `\n✗ ${name} failed${failures.length > 1 ? `: ${failures.length} tests` : ''}\n${indented(parts.join('\n'))}`;
}

/** A message says first what was expected and last where. @param {string} message */
function shortened(message) {
  const lines = linesOf(message);
  if (lines.length <= LINES) return lines.join('\n');
  const half = LINES / 2;
  return [...lines.slice(0, half), `… ${lines.length - LINES} lines more …`, ...lines.slice(-half)].join('\n');
}

/** @param {string} output */
const lastLines = (output) => linesOf(output).slice(-LINES).join('\n');

/** @param {string} text */
const linesOf = (text) => stripVTControlCharacters(text).trim().split('\n');

/** @param {string} text */
const indented = (text) => text.trimEnd().replaceAll(/^(?=.)/gm, '    ');
