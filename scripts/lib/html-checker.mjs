import fs from 'node:fs';
import path from 'node:path';
import { htmlDirs } from './measured.mjs';

/** A month, a day, or an instant with its zone. */
const DATE = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?)?$/;

/**
 * What the standard asks of a document, and what keeps it usable by everybody. Quotes, closing slashes and the like are React's
 * affair: rules of style are not asked.
 * @type {import('html-validate').ConfigData}
 */
const config = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      // An action form goes out with action="", so that it works before its scripts.
      form: { inherit: 'form', attributes: { action: { enum: ['/.*/'] } } },
      // The standard knows it in the head alone, and a day that machines can read.
      style: { inherit: 'style', permittedParent: ['head', 'noscript', 'svg'] },
      // No sectioning content by the standard: it may stand in the heading of a row.
      details: { inherit: 'details', sectioning: false },
      time: { inherit: 'time', attributes: { datetime: { enum: [DATE] } } },
    },
  ],
  rules: {
    'input-attributes': 'error',
    'no-dup-class': 'error',
    // A list may have a name; only what has none by ARIA may not.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Our own files need no digest: whoever could change them could change the page.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Some screen readers read a label that surrounds its field only if it also names it.
    'no-redundant-for': 'off',
  },
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
