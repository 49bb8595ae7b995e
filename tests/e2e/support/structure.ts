import type { Page } from '@playwright/test';
import { looks } from '@/components/ui/looks';
import { sidewaysPixels } from './measures';
import { anyButton, wearing } from './worn';

/** What a page tells those who hear it: its headings and its parts. @returns what is wrong */
export async function outlineProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(shown);

    if (document.documentElement.lang !== 'es-BO') found.push(`lang is "${document.documentElement.lang}"`);
    const headings = all('h1, h2, h3, h4, h5, h6').map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      words: heading.textContent?.trim() ?? '',
    }));
    const first = headings.filter(({ level }) => level === 1);
    if (first.length !== 1) found.push(`${first.length} h1`);
    for (const [at, { level, words }] of headings.entries()) {
      if (words === '') found.push(`an empty h${level}`);
      if (level > (headings[at - 1]?.level ?? 0) + 1 && headings[at - 1])
        found.push(`h${level} "${words}" after h${headings[at - 1]?.level}`);
    }
    if (all('main').length !== 1) found.push(`${all('main').length} main`);
    if (all('body header:not(main header)').length !== 1)
      found.push(`${all('body header:not(main header)').length} headers of the page`);
    const navigations = all('nav').map(
      (nav) =>
        nav.getAttribute('aria-label') ?? document.getElementById(nav.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
    );
    if (navigations.includes('')) found.push('a navigation without a name');
    if (new Set(navigations).size !== navigations.length) found.push(`navigations of one name: ${navigations.join(', ')}`);

    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) found.push(`id ${id} twice`);
    if (!/ · Apthapi$|^Apthapi: /.test(document.title)) found.push(`its title is "${document.title}"`);
    return found;
  });
}

/** @returns sentences that are cut into columns: texts, or their pieces, each an item of who lays its children out side by side */
export async function splitProblems(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => /flex|grid/.test(getComputedStyle(element).display) && element.checkVisibility())
      .filter(({ childNodes }) => [...childNodes].filter((one) => one instanceof Text && /\p{L}/u.test(one.data)).length > 1)
      .map((element) => `a sentence in columns: «${element.textContent?.trim().slice(0, 60)}»`),
  );
}

/** Nothing moves for whoever asked for that. */
export async function motionProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => [
    ...document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((animation) => (animation.effect instanceof KeyframeEffect ? animation.effect.target?.className : '') ?? ''),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['the page scrolls smoothly'] : []),
  ]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return moving.map((what) => `moves although asked not to: ${what}`);
}

/** What has an edge whatever its ground: buttons, tags, fields, cards. */
const edged = [
  anyButton,
  '[data-part="tag"]',
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=file], dialog input)',
  'select',
  'textarea',
  wearing(looks.card),
].join(', ');

/** Where the system chooses the colours, states are still told apart: by a line, a weight, a sign. */
export async function forcedColourProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const problems = await page.evaluate((edged) => {
    const found: string[] = [];
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const face = (element: Element) => {
      const own = getComputedStyle(element);
      const { borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth, borderLeftStyle, borderLeftWidth } = own;
      const lines = [borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth, borderLeftStyle, borderLeftWidth];
      const { fontWeight, textDecorationLine, outlineStyle, backgroundColor, color } = own;
      return [...lines, fontWeight, textDecorationLine, outlineStyle, backgroundColor, color].join(' ');
    };
    const drawn = (element: Element) => {
      const { borderTopStyle, borderTopWidth, borderLeftStyle, borderLeftWidth, textDecorationLine } = getComputedStyle(element);
      const has = (style: string, width: string) => style !== 'none' && width !== '0px';
      return has(borderTopStyle, borderTopWidth) || has(borderLeftStyle, borderLeftWidth) || textDecorationLine !== 'none';
    };
    for (const current of document.querySelectorAll('nav [aria-current="page"]')) {
      if (!shown(current) || !current.matches('a')) continue;
      const others = [...(current.closest('nav')?.querySelectorAll('a:not([aria-current])') ?? [])].filter(shown);
      if (others.some((other) => face(other) === face(current)))
        found.push(`where one stands looks like the rest: ${current.textContent}`);
    }
    for (const part of document.querySelectorAll(edged))
      if (shown(part) && !drawn(part)) found.push(`no edge: ${part.className} "${part.textContent?.slice(0, 30)}"`);
    return [...new Set(found)];
  }, edged);
  await page.emulateMedia({ forcedColors: 'none' });
  return problems;
}

/** WCAG 1.4.12: what a reader may set for the distance between lines, words and letters. */
const wideText = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** The page at 200 % on a desk (as wide as 640), at 400 % (320), and with wide text: nothing cut off, nothing sideways. */
export async function zoomProblems(page: Page): Promise<string[]> {
  const own = page.viewportSize() ?? { width: 1280, height: 900 };
  const problems: string[] = [];
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 512 });
    const beyond = await sidewaysPixels(page);
    if (beyond > 0) problems.push(`${beyond} pixels beyond ${width}`);
  }
  await page.setViewportSize(own);
  // A style written into the page is not let through: a sheet is made by script, as a reader's own tool does.
  await page.evaluate(async (css) => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [await sheet.replace(css)];
  }, wideText);
  const beyond = await sidewaysPixels(page);
  if (beyond > 0) problems.push(`${beyond} pixels beyond ${own.width} with wide text`);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.childElementCount < 4)
      .filter(
        (element) =>
          /hidden|clip/.test(getComputedStyle(element).overflow) && !element.matches('.sr-only, .sr-only *, svg, svg *'),
      )
      .filter(
        (element) => element.textContent?.trim() && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1,
      )
      .map((element) => `${element.className} "${element.textContent?.slice(0, 30)}"`),
  );
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return [...problems, ...cut.map((what) => `cut off with wide text: ${what}`)];
}
