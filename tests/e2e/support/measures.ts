import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const subsets = {
  /** Rules whose answer depends on how wide the screen is. */
  layout: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'],
  /** The only ones that a dark screen may change. */
  colour: ['color-contrast', 'link-in-text-block'],
} as const;

/** @returns what axe finds against WCAG 2.2 AA and its good practices, or only by some of its rules; empty when nothing */
export async function barriers(page: Page, subset?: keyof typeof subsets): Promise<string[]> {
  // Pages have no frames inside, for which axe would open a window of its own each time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (subset ? axe.withRules([...subsets[subset]]) : axe.withTags(standards)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 4)
        .join(' | ')}`,
  );
}

/** @returns pixels by which the page reaches beyond the screen sideways */
export async function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Bytes on the wire (compressed), except for `html`, which is what the browser has to read. */
export type Weight = { scripts: number; all: number; requests: number; html: number };

/** @returns what the page has loaded so far, whether it came from the network or from what the browser kept */
export async function weightOf(page: Page): Promise<Weight> {
  return page.evaluate(() => {
    const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const sum = (entries: readonly PerformanceResourceTiming[]) =>
      entries.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
    return {
      scripts: sum(resources.filter(({ initiatorType, name }) => initiatorType === 'script' || /\.js(\?|$)/.test(name))),
      all: sum(resources) + (document?.encodedBodySize ?? 0),
      requests: resources.length + 1,
      html: document?.decodedBodySize ?? 0,
    };
  });
}

/**
 * Counts the statements that the server sends to the database while something happens, from its log. What the page before still
 * loads ahead is waited for: it is not of this one.
 */
export async function countStatements(during: () => Promise<unknown>): Promise<number> {
  const log = process.env.APTHAPI_SERVER_LOG;
  if (!log) throw new Error('APTHAPI_SERVER_LOG must name the log of a server that runs with LOG_SQL');
  await quiet(log);
  const before = fs.statSync(log).size;
  await during();
  await quiet(log);
  const written = fs.readFileSync(log).subarray(before).toString(); // counted in bytes, as its size is
  return written.split('\n').filter((line) => line.includes('"msg":"sql"')).length;
}

/**
 * @returns statements of one request for the page, by the same person, as a browser without scripts asks for it: what an open page
 *   loads ahead, soon or late, is not of it
 */
export const statementsOf = (page: Page, path = page.url()) => countStatements(() => page.request.get(path));

/** Waits until the log has not grown for a moment: the server writes it a little after it answers. */
async function quiet(log: string): Promise<void> {
  for (let size = -1; size !== fs.statSync(log).size; ) {
    size = fs.statSync(log).size;
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}
