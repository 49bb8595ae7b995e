import fs from 'node:fs';
import path from 'node:path';
import { run } from './children.mjs';
import { findJava } from './java.mjs';
import { htmlDirs } from './measured.mjs';
import { inRoot } from './paths.mjs';

/**
 * What is not ours to mend. The checker says it of markup that React and Next write themselves:
 * an action form goes out with `action=""` so that it works before its scripts (and the checker advises to leave it out), and
 * void elements are closed as in XML.
 */
const NOT_OURS = [
  'Bad value “” for attribute “action” on element “form”: Must be non-empty.',
  'To set the document’s location as the action for a form, omit the “action” attribute.',
  'Trailing slash on void elements has no effect and interacts badly with unquoted attribute values.',
];

/** @typedef {{ type: string, subType?: string, message: string, url: string, lastLine?: number, extract?: string }} Finding */

/**
 * The W3C's checker (Nu) over every page that the journeys kept: errors and warnings, in one run.
 * @returns {Promise<import('./testing.mjs').Count>} None passed and none failed where no page was kept: a run of a few journeys only.
 */
export async function checkHtml() {
  const dirs = htmlDirs();
  const pages = dirs.flatMap((dir) => fs.readdirSync(dir));
  if (pages.length === 0) return { passed: 0, failed: 0, output: '' };
  const jar = inRoot('node_modules/vnu-jar/build/dist/vnu.jar');
  const asked = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--no-langdetect', ...dirs];
  const { output } = await run(await findJava(), asked);
  const found = findings(output).filter(({ message }) => !NOT_OURS.includes(message));
  const wrong = new Set(found.map(({ url }) => url)).size;
  return { passed: pages.length - wrong, failed: wrong, output: found.map(line).join('\n') };
}

/** @param {string} output @returns {Finding[]} */
function findings(output) {
  // What Java says of itself may stand before the answer.
  const answer = output.slice(output.search(/\{"(?:version|messages)"/), output.lastIndexOf('}') + 1);
  if (!answer.startsWith('{')) throw new Error(`The HTML checker did not answer:\n${output.trim().slice(0, 2000)}`);
  return JSON.parse(answer).messages;
}

/** @param {Finding} finding */
const line = ({ type, subType, message, url, extract }) =>
  `${path.basename(url, '.html')}: ${subType ?? type}: ${message}\n    ${(extract ?? '').replaceAll(/\s+/g, ' ').trim()}`;
