import { expect, type Locator, type Page } from '@playwright/test';

/** Where the keyboard stands. */
export type Stop = {
  /** 'a "Convocatorias"': for messages. */
  what: string;
  /** Nothing has it: the browser's own controls, or lost. */
  nowhere: boolean;
  named: boolean;
  /** Some of it is on the screen and not under something else. */
  seen: boolean;
  /** Stands above or before the stop that was read last, as both lie on the screen now. */
  goesBack: boolean;
  /** The stop that was read last is drawn otherwise now that the focus has left it; true too where the focus left none. */
  leftShown: boolean;
  mark: number;
};

/** Reads where the focus is, and gives the element a number so that it can be found again: one question to the browser for each press. */
export async function stopHere(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
    const known = window as { marks?: HTMLElement[]; last?: { element: HTMLElement; ring: string } };
    // The ring of an element, or of what it stands in and that is drawn for it (the place to drop a file).
    const ringOf = (one: HTMLElement) =>
      [one, one.parentElement, one.parentElement?.parentElement]
        .flatMap((drawn) => {
          if (!drawn) return [];
          const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(drawn);
          const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineWidth} ${outlineColor}`;
          return outline || boxShadow !== 'none' ? [`${outline} ${boxShadow}`] : [];
        })
        .join(', ');
    known.marks = known.marks ?? [];
    const left = known.last;
    const before = left?.element.getBoundingClientRect();
    const leftShown = !left || left.element === element || left.element === document.body || ringOf(left.element) !== left.ring;
    known.last = { element, ring: ringOf(element) };
    const { marks } = known;
    if (!marks.includes(element)) marks.push(element);
    const box = element.getBoundingClientRect();
    const name =
      element.getAttribute('aria-label') ??
      [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ') ??
      '';
    const words = (name || element.textContent || element.title || '').replaceAll(/\s+/g, ' ').trim();
    const points = [0.5, 0.1, 0.9].flatMap((across) =>
      [0.5, 0.1, 0.9].map((down) => [
        Math.min(Math.max(box.left, 0), innerWidth) * (1 - across) + Math.min(box.right, innerWidth) * across,
        Math.min(Math.max(box.top, 0), innerHeight) * (1 - down) + Math.min(box.bottom, innerHeight) * down,
      ]),
    );
    const seen = points.some(([x = 0, y = 0]) => {
      const there = document.elementFromPoint(x, y);
      return (
        there !== null && (element.contains(there) || there.contains(element) || there.closest('label')?.control === element)
      );
    });
    return {
      what: `${element.tagName.toLowerCase()} "${words.slice(0, 50)}"`,
      nowhere: element === document.body,
      named: words !== '' || element.tagName === 'MAIN',
      seen: box.width > 0 && box.height > 0 && seen,
      goesBack: before !== undefined && box.bottom <= before.top && box.left <= before.left,
      leftShown,
      mark: marks.indexOf(element),
    };
  });
}

/**
 * Presses Tab from the top of the page to its end.
 * @returns what is wrong: a stop without a name, without a ring, out of sight, out of order; a control that Tab never reaches; a trap
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const most = 600;
  let before: Stop | undefined;
  let presses = 0;
  for (; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopHere(page);
    if (before && !stop.leftShown) problems.push(`${before.what} shows no focus`);
    if (stop.nowhere || (stop.mark === 0 && presses > 0)) break;
    if (before?.mark === stop.mark) continue; // the parts of a date
    if (!stop.named) problems.push(`${stop.what} has no name`);
    if (!stop.seen) problems.push(`${stop.what} has the focus out of sight`);
    if (before && stop.goesBack && stop.mark > 1) problems.push(`${stop.what} comes after ${before.what}, which stands below it`);
    before = stop;
  }
  if (presses === most) problems.push(`Tab never leaves the page: ${before?.what}`);
  return [...problems, ...(await missed(page)).map((what) => `Tab never reaches ${what}`)];
}

/** Controls in sight at which Tab did not stop. One of each group of radios is enough. */
async function missed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const reached = new Set((window as { marks?: HTMLElement[] }).marks ?? []);
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
    return controls
      .filter((control) => !reached.has(control) && control.tabIndex >= 0 && !control.matches(':disabled, [type=hidden]'))
      .filter((control) => control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      .filter((control) => !(control instanceof HTMLInputElement && control.type === 'radio'))
      .map(
        (control) =>
          `${control.tagName.toLowerCase()} "${(control.textContent || control.getAttribute('name') || '').slice(0, 40)}"`,
      );
  });
}

/** Goes on with Tab (or back with Shift+Tab) to this control; each stop on the way shows its focus and is in sight. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control.first()).toBeVisible();
  const way: string[] = [];
  let before: Stop | undefined;
  while (way.length < 200) {
    await page.keyboard.press(key);
    const stop = await stopHere(page);
    if (before) expect(stop.leftShown, `${before.what} shows its focus`).toBe(true);
    before = stop.nowhere ? undefined : stop; // past the end: the browser's own controls, and round again
    way.push(stop.what);
    if (stop.nowhere) continue;
    expect(stop, stop.what).toMatchObject({ named: true, seen: true });
    if (await control.evaluateAll((wanted) => wanted.some((one) => one === document.activeElement))) return;
  }
  throw new Error(`${key} did not come to it; it came past:\n${way.join('\n')}`);
}

/** Types into what has the focus, instead of what stood there. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** After an action the focus is somewhere: the next Tab goes on from there and not from the top. */
export async function expectPlace(page: Page): Promise<void> {
  await expect.poll(async () => (await stopHere(page)).nowhere, { message: 'the focus is lost' }).toBe(false);
}

/**
 * Waits until a page of the office hears the keys of its search: its link is a button by then. Not found by its name, which
 * the search in the header of public pages has as well.
 */
export const listening = (page: Page) => expect(page.locator('[role=button][aria-keyshortcuts]')).toBeVisible();
