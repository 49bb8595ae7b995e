import { test as base, type Page } from '@playwright/test';

/**
 * Journeys of somebody who acts once the page that they opened listens: between its coming and that, a form is the browser's own, and answers
 * with a page instead of where it stands. What happens to whoever is quicker is told by before-scripts.spec.ts.
 */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) waitAfterOpening(page);
    await use(page);
  },
});

function waitAfterOpening(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...args) => {
    const answer = await goto(...args);
    await listens(page);
    return answer;
  };
  page.reload = async (...args) => {
    const answer = await reload(...args);
    await listens(page);
    return answer;
  };
}

/** React marks each element that it has taken over; the frame after that its listeners stand. */
async function listens(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main, form, main button')].every((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber')),
    ),
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
