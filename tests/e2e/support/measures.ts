import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import type { Page } from '@playwright/test';

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
