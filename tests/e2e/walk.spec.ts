import { expect, type Page, test } from '@playwright/test';
import { barriers } from './support/axe';
import { routeBudget, type Screen, statementBudget } from './support/budgets';
import { countStatements, sidewaysPixels, weightOf } from './support/measures';
import { listenForRefused, policyProblems } from './support/policy';
import { keepHtml, record } from './support/record';
import { forcedColourProblems, motionProblems, outlineProblems, splitProblems, zoomProblems } from './support/structure';
import { type Walker, walk, walkers } from './support/walkers';
import { cutProblems } from './support/whole';

const screens = { phone: { width: 360, height: 760 }, office: { width: 1280, height: 900 } };

/** Every page is opened once and looked at in every way, because opening it costs as much as looking. */
for (const walker of walkers) {
  test(`every page that ${walker.who} can reach stands: no barrier in light or dark, no sideways scroll, within its budgets, by its policy, in order`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    const faults: string[] = [];
    const refused = await listenForRefused(page);
    const titles = new Map<string, string>();
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()} ${message.location().url}`);
    });
    const problems = await walk(page, walker, async (path, pattern) => {
      refused.length = 0;
      return [
        ...(await open(page, path, `${walker.who} ${pattern}`)),
        ...(await weigh(page, pattern, walker.screen)),
        ...sameTitle(titles, await page.title(), pattern),
        ...(await lookAt(page, walker.screen)),
        ...(await inOrder(page, walker)),
        ...refused,
      ];
    });
    expect([...faults, ...problems]).toEqual([]);
  });
}

/** On a phone, counting what it costs the database; @returns what is wrong with the answer and with its policy */
async function open(page: Page, path: string, name: string): Promise<string[]> {
  let status: number | undefined;
  const problems: string[] = [];
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 760 });
  const statements = await countStatements(page, async () => {
    const answer = await page.goto(path, { waitUntil: 'load' });
    status = answer?.status();
    if (!answer) return;
    keepHtml(name, await answer.text());
    problems.push(...(await policyProblems(page, answer)));
  });
  return [
    ...problems,
    ...(status === 200 ? [] : [`answered ${status}`]),
    ...(statements > statementBudget ? [`${statements} statements`] : []),
  ];
}

const kib = (bytes: number) => Math.round(bytes / 102.4) / 10;

/** What the page loads, against its budget, and into the table that `npm test` prints. */
async function weigh(page: Page, pattern: string, screen: Screen): Promise<string[]> {
  const budget = routeBudget[screen];
  const { scripts, all, requests, html } = await weightOf(page);
  const over = scripts > budget.scripts || all > budget.all;
  record('routes', {
    page: pattern,
    screen,
    'scripts KiB': kib(scripts),
    'at most': kib(budget.scripts),
    'all KiB': kib(all),
    'at most ': kib(budget.all),
    requests,
    'HTML KiB': kib(html),
    '': over ? '✗ over budget' : '',
  });
  return over ? [`${scripts} bytes of scripts, ${all} in all, compressed`] : [];
}

/** Two pages of one title cannot be told apart in a browser's tabs and history. */
function sameTitle(titles: Map<string, string>, title: string, pattern: string): string[] {
  const same = titles.get(title);
  titles.set(title, pattern);
  return same ? [`has the title of ${same}: ${title}`] : [];
}

/** Headings, parts, names; without motion, in forced colours, zoomed; nothing cut in two. The last look opens the folds. */
async function inOrder(page: Page, { screen }: Walker): Promise<string[]> {
  await page.setViewportSize(screens[screen]);
  return [
    ...(await outlineProblems(page)),
    ...(await splitProblems(page)),
    ...(await motionProblems(page)),
    ...(await forcedColourProblems(page)),
    ...(await zoomProblems(page)),
    ...(await cutProblems(page)),
  ];
}

/**
 * The page at both widths, and in dark at the one that it is made for: a colour is dark or light whatever the width. All rules of axe once;
 * then those that the width or the colours may change.
 */
async function lookAt(page: Page, screen: Screen): Promise<string[]> {
  const problems: string[] = [];
  const judge = async (where: string, subset?: 'layout' | 'colour') => {
    const beyond = await sidewaysPixels(page);
    if (beyond > 0) problems.push(`${beyond} pixels beyond the screen ${where}`);
    problems.push(...(await barriers(page, subset)).map((barrier) => `${where} ${barrier}`));
  };
  const judgeInDark = async (where: string) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await judge(`${where}, dark`, 'colour');
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await judge('at 360');
  if (screen === 'phone') await judgeInDark('at 360');
  await page.setViewportSize(screens.office);
  await judge('at 1280', 'layout');
  if (screen === 'office') await judgeInDark('at 1280');
  return problems;
}
