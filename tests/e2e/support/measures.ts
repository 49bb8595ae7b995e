import { randomUUID } from 'node:crypto';
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
 * @returns statements that the server sends to the database for the pages that are opened meanwhile. What an open page loads ahead, soon or
 *   late, is not of a page that is opened
 */
export const countStatements = (page: Page, during: () => Promise<unknown>) =>
  statementsFor(async (headers) => {
    await page.setExtraHTTPHeaders(headers);
    await during();
    await page.setExtraHTTPHeaders({});
  });

/** @returns statements of one request for the page, by the same person, as a browser without scripts asks for it */
export const statementsOf = (page: Page, path = page.url()) => statementsFor((headers) => page.request.get(path, { headers }));

/** From the server's log, which says of each statement for which request it was. @param ask Sends these headers, and waits for the answer. */
async function statementsFor(ask: (headers: Record<string, string>) => Promise<unknown>): Promise<number> {
  const log = process.env.APTHAPI_SERVER_LOG;
  if (!log) throw new Error('APTHAPI_SERVER_LOG must name the log of a server that runs with LOG_SQL');
  const before = fs.statSync(log).size;
  const request = randomUUID();
  await ask({ 'x-request-id': request });
  const written = fs.readFileSync(log).subarray(before).toString(); // counted in bytes, as its size is
  return written.split('\n').filter((line) => line.includes(`"request":"${request}"`) && !line.includes('"wanted":"empty"'))
    .length;
}
