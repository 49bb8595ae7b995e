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
 * Statements that the server sends to the database for the pages that are opened meanwhile, from its log. It says of each for which request
 * it was: what an open page loads ahead, soon or late, is not of a page that is opened.
 */
export async function countStatements(page: Page, during: () => Promise<unknown>): Promise<number> {
  const request = randomUUID();
  await page.setExtraHTTPHeaders({ 'x-request-id': request });
  await during();
  await page.setExtraHTTPHeaders({});
  return statementsFor(request);
}

/** @returns statements of one request for the page, by the same person, as a browser without scripts asks for it */
export async function statementsOf(page: Page, path = page.url()): Promise<number> {
  const request = randomUUID();
  await page.request.get(path, { headers: { 'x-request-id': request } });
  return statementsFor(request);
}

/** @param request Whose answer has come whole: the server writes a statement down before it goes on. */
function statementsFor(request: string): number {
  const log = process.env.APTHAPI_SERVER_LOG;
  if (!log) throw new Error('APTHAPI_SERVER_LOG must name the log of a server that runs with LOG_SQL');
  const lines = fs.readFileSync(log, 'utf8').split('\n');
  return lines.filter((line) => line.includes(`"request":"${request}"`) && !line.includes('"wanted":"empty"')).length;
}
