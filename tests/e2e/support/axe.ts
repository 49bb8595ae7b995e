import type { Page } from '@playwright/test';
import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A part is called as it reads: axe counts it among its trials still. */
const named = 'label-content-name-mismatch';
const subsets = {
  /** Rules whose answer depends on how wide the screen is. */
  layout: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block', named],
  /** The only ones that a dark screen may change. */
  colour: ['color-contrast', 'link-in-text-block'],
};

/**
 * axe comes into a page once, however often it is asked there, and tells only what is wrong: that was most of its time.
 * @returns what axe finds against WCAG 2.2 AA and its good practices, or only by some of its rules; empty when nothing
 */
export async function barriers(page: Page, subset?: keyof typeof subsets): Promise<string[]> {
  await page.evaluate(settled);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = subset
    ? { runOnly: { type: 'rule' as const, values: subsets[subset] } }
    : { runOnly: { type: 'tag' as const, values: standards }, rules: { [named]: { enabled: true } } };
  // Pages have no frames inside, into which axe would have to be brought as well.
  const { violations } = await page.evaluate(
    async (asked) => (window as unknown as { axe: typeof axe }).axe.run(document, asked),
    { ...options, resultTypes: ['violations' as const], iframes: false },
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 4)
        .join(' | ')}`,
  );
}

/** What comes in or goes out is pale on its way: it is looked at once it stands. What never ends is not waited for. */
async function settled(): Promise<void> {
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}
