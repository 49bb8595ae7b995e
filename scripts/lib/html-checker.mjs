import fs from 'node:fs';
import path from 'node:path';
import { htmlDirs } from './measured.mjs';

/**
 * What the standard asks of a document, and what keeps it usable by everybody. Which quotes or closing slashes React writes is
 * its own affair: rules of style are not asked.
 * @type {import('html-validate').ConfigData}
 */
const config = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {},
};

/**
 * html-validate over every page that the journeys kept.
 * @returns {Promise<import('./testing.mjs').Count>} None passed and none failed where no page was kept: a run of a few journeys only.
 */
export async function checkHtml() {
  const pages = htmlDirs().flatMap((dir) => fs.readdirSync(dir).map((name) => path.join(dir, name)));
  const { faultsOf } = await openChecker();
  const wrong = pages
    .map((file) => ({ name: path.basename(file, '.html'), faults: faultsOf(fs.readFileSync(file, 'utf8')) }))
    .filter(({ faults }) => faults.length > 0);
  return {
    passed: pages.length - wrong.length,
    failed: wrong.length,
    output: wrong.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)).join('\n'),
  };
}

/** @returns {Promise<{ faultsOf: (html: string) => string[] }>} What is wrong with a page, one line each. */
export async function openChecker() {
  const { HtmlValidate, StaticConfigLoader } = await import('html-validate');
  const checker = new HtmlValidate(new StaticConfigLoader(config));
  const faultsOf = (/** @type {string} */ html) =>
    checker
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector, line, column }) => `${ruleId}: ${message}\n    ${selector ?? ''} (${line}:${column})`);
  return { faultsOf };
}
