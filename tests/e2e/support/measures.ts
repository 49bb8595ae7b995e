import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const kibibyte = 1024;
/** Scripts that a phone's page may load, compressed, and that an office's may. */
export const scriptBudget = { phone: 170 * kibibyte, office: 250 * kibibyte } as const;
/** Statements that a page may send to the database, with its session and its frame. */
export const statementBudget = 6;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on how wide the screen is. */
const layoutRules = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/** @returns what axe finds against WCAG 2.2 AA and its good practices, or only what another width may change; empty when nothing */
export async function barriers(page: Page, layoutOnly = false): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (layoutOnly ? axe.withRules(layoutRules) : axe.withTags(standards)).analyze();
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

/** @returns compressed bytes of the scripts that the page has loaded */
export async function scriptBytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ initiatorType, name }) => initiatorType === 'script' || /\.js(\?|$)/.test(name))
      .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0),
  );
}

/** Counts the statements that the server sends to the database while something happens, from its log. */
export async function countStatements(during: () => Promise<unknown>): Promise<number> {
  const log = process.env.APTHAPI_SERVER_LOG;
  if (!log) throw new Error('APTHAPI_SERVER_LOG must name the log of a server that runs with LOG_SQL');
  const before = fs.statSync(log).size;
  await during();
  await quiet(log);
  const written = fs.readFileSync(log, 'utf8').slice(before);
  return written.split('\n').filter((line) => line.includes('"msg":"sql"')).length;
}

/** Waits until the log has not grown for a moment: the server writes it a little after it answers. */
async function quiet(log: string): Promise<void> {
  for (let size = -1; size !== fs.statSync(log).size; ) {
    size = fs.statSync(log).size;
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

/** '/municipio/escuelas/0190…?despues=…' → '/municipio/escuelas/:id': pages that differ by record are one page. */
export function patternOf(path: string): string {
  const { pathname } = new URL(path, 'http://x');
  return pathname
    .replaceAll(/\/[0-9a-f]{8}-[0-9a-f-]{27}(?=\/|$)/g, '/:id')
    .replaceAll(/\/(\d{6}|[A-Z][A-Z0-9-]+)(?=\/|$)/g, '/:id');
}
