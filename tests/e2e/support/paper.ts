import type { Page } from '@playwright/test';
import { anyButton } from './worn';

/** Pixels of CSS between the margins of a Letter sheet. */
const sheetWidth = 695;

/** What a page must not be on paper; empty when it prints as a paper. */
export async function paperProblems(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: sheetWidth, height: 900 });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate((onScreenOnly) => {
    const seen = [...document.body.querySelectorAll<HTMLElement | SVGElement>('*')].filter((one) => one.checkVisibility());
    const nameOf = (one: Element) =>
      `${one.localName}.${one.getAttribute('class') ?? ''} "${one.textContent?.trim().slice(0, 30)}"`;
    const problems: string[] = [];

    // A word of the law is a button on the screen and text on paper.
    for (const one of seen)
      if (one.matches(onScreenOnly) && !one.matches('[data-part="term"]')) problems.push(`on paper: ${nameOf(one)}`);

    const paints = [
      'color',
      'backgroundColor',
      'borderTopColor',
      'borderRightColor',
      'borderBottomColor',
      'borderLeftColor',
    ] as const;
    const inks = ['fill', 'stroke'] as const;
    for (const one of seen) {
      const style = getComputedStyle(one);
      for (const paint of [...paints, ...(one instanceof SVGElement ? inks : [])]) {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (style[paint].match(/^rgba?\((.*)\)$/)?.[1] ?? '')
          .split(/[ ,/]+/)
          .map(Number);
        if (alpha > 0 && Math.max(red, green, blue) - Math.min(red, green, blue) > 2)
          problems.push(`${paint} ${style[paint]}: ${nameOf(one)}`);
      }
      if (/gradient/.test(style.backgroundImage)) problems.push(`gradient: ${nameOf(one)}`);
    }

    for (const one of seen.filter((each) => !each.closest('svg svg, svg > *'))) {
      const { right, width } = one.getBoundingClientRect();
      if (width > 1 && right > document.documentElement.clientWidth + 1) problems.push(`wider than the sheet: ${nameOf(one)}`);
    }

    for (const one of document.querySelectorAll(
      'main details:is([data-part="line"], [data-part="today-rest"]):not([class~="print:hidden!"] *, .chart *, form *)',
    ))
      if (!one.lastElementChild?.checkVisibility()) problems.push(`folded: ${nameOf(one)}`);
    for (const one of document.querySelectorAll('.row-rest, .table tr > .rest'))
      if (one.checkVisibility() !== one.matches('.rest')) problems.push(`a row is folded: ${nameOf(one)}`);
    for (const one of document.querySelectorAll('thead:not(.matrix *)'))
      if (one.checkVisibility() && getComputedStyle(one).display !== 'table-header-group')
        problems.push(`heads that do not repeat: ${nameOf(one)}`);
    return problems;
  }, `nav, footer, form, button, input, select, textarea, dialog, ${anyButton}, a[download], [popover]`);
}
