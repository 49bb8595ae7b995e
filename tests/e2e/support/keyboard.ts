import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

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

type Reading = { marks: HTMLElement[]; last?: { element: HTMLElement; ring: string }; read: () => Stop; stops: Stop[] };

/** Reads where the focus is, and gives the element a number so that it can be found again. */
export async function stopHere(page: Page): Promise<Stop> {
  await listen(page);
  return page.evaluate(() => (window as unknown as { tab: Reading }).tab.read());
}

/** Presses Tab so many times, and reads where the focus stood each time as it was let go: the browser is asked once for all. */
async function stopsOf(page: Page, presses: number): Promise<Stop[]> {
  await listen(page);
  const browser = await lineTo(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const pressed = Array.from({ length: presses }).flatMap(() => [
    browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
  await Promise.all(pressed);
  return readStops(page);
}

const readStops = (page: Page): Promise<Stop[]> =>
  page.evaluate(() => (window as unknown as { tab: Reading }).tab.stops.splice(0));

const lines = new WeakMap<Page, Promise<CDPSession>>();
/** Playwright's own keyboard waits for each key; the browser takes them one after the other by itself. */
function lineTo(page: Page): Promise<CDPSession> {
  const line = lines.get(page) ?? page.context().newCDPSession(page);
  lines.set(page, line);
  return line;
}

/** Has the open page write down where the focus stands whenever Tab is let go. Once for each page, however often it is asked. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const known = window as unknown as { tab?: Reading };
    if (known.tab) return;
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
    const isSeen = (element: HTMLElement) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const points = [0.5, 0.1, 0.9].flatMap((across) =>
        [0.5, 0.1, 0.9].map((down) => [
          Math.min(Math.max(left, 0), innerWidth) * (1 - across) + Math.min(right, innerWidth) * across,
          Math.min(Math.max(top, 0), innerHeight) * (1 - down) + Math.min(bottom, innerHeight) * down,
        ]),
      );
      const shows = ([x = 0, y = 0]: number[]) => {
        const there = document.elementFromPoint(x, y);
        return (
          there !== null && (element.contains(there) || there.contains(element) || there.closest('label')?.control === element)
        );
      };
      return width > 0 && height > 0 && points.some(shows);
    };
    const read = () => {
      const element = document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
      const { last: left, marks } = tab;
      const box = element.getBoundingClientRect();
      const before = left?.element.getBoundingClientRect();
      const leftShown = !left || left.element === element || left.element === document.body || ringOf(left.element) !== left.ring;
      tab.last = { element, ring: ringOf(element) };
      if (!marks.includes(element)) marks.push(element);
      const name =
        element.getAttribute('aria-label') ??
        [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ') ??
        '';
      const words = (name || element.textContent || element.title || '').replaceAll(/\s+/g, ' ').trim();
      return {
        what: `${element.tagName.toLowerCase()} "${words.slice(0, 50)}"`,
        nowhere: element === document.body,
        named: words !== '' || element.tagName === 'MAIN',
        seen: isSeen(element),
        goesBack: before !== undefined && box.bottom <= before.top && box.left <= before.left,
        leftShown,
        mark: marks.indexOf(element),
      };
    };
    const tab: Reading = { marks: [], stops: [], read };
    known.tab = tab;
    addEventListener('keyup', ({ key }) => key === 'Tab' && tab.stops.push(read()), { capture: true });
  });
}

/**
 * Presses Tab from the top of the page to its end.
 * @returns what is wrong: a stop without a name, without a ring, out of sight, out of order; a control that Tab never reaches; a trap
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const most = 600;
  const atOnce = 10;
  let before: Stop | undefined;
  for (let presses = 0; presses < most; presses += atOnce)
    for (const [place, stop] of (await stopsOf(page, atOnce)).entries()) {
      if (before && !stop.leftShown) problems.push(`${before.what} shows no focus`);
      if (stop.nowhere || (stop.mark === 0 && presses + place > 0))
        return [...problems, ...(await missed(page)).map((what) => `Tab never reaches ${what}`)];
      if (before?.mark === stop.mark) continue; // the parts of a date
      if (!stop.named) problems.push(`${stop.what} has no name`);
      if (!stop.seen) problems.push(`${stop.what} has the focus out of sight`);
      if (before && stop.goesBack && stop.mark > 1)
        problems.push(`${stop.what} comes after ${before.what}, which stands below it`);
      before = stop;
    }
  return [...problems, `Tab never leaves the page: ${before?.what}`];
}

/** Controls in sight at which Tab did not stop. One of each group of radios is enough. */
async function missed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const reached = new Set((window as unknown as { tab: { marks: HTMLElement[] } }).tab.marks);
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
    await listen(page);
    await page.keyboard.press(key);
    const [stop] = await readStops(page);
    if (!stop) throw new Error(`${key} was heard nowhere`);
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
