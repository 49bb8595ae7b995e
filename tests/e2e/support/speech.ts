import type { Page } from '@playwright/test';
import pg from 'pg';
import { languageName } from '@/lib/messages/format';
import { usualLocale } from '@/lib/messages/locales';

/** Lets the browser ask for the made-up language. */
export async function askForPseudo(page: Page): Promise<void> {
  const url = process.env.APTHAPI_URL ?? '';
  await page.context().addCookies([{ name: 'apthapi-locale', value: 'es-XA', url }]);
}

/** Everything that the database holds in letters, on one line: what a page may show as it is. */
export async function textOnRecord(): Promise<string> {
  const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  try {
    const { rows: columns } = await db.query<{ of: string; name: string }>(
      `select format('%I', table_name) as of, format('%I', column_name) as name from information_schema.columns
       where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb', 'ARRAY')`,
    );
    const { rows } = await db.query<{ text: string | null }>(
      columns.map(({ of, name }) => `select string_agg(distinct ${name}::text, ' ') as text from ${of}`).join(' union all '),
    );
    return bare(rows.map(({ text }) => text ?? '').join(' '));
  } finally {
    await db.end();
  }
}

/** Letters and figures, spaces made one. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What formats write in letters: days and months, units, ways to abbreviate. They hold no sentence. */
const formats = new RegExp(
  `^(?:${[
    bare(languageName(usualLocale)).replaceAll(' ', '|'),
    'de|del|a|al|y|e|o|x|n|h|m|s|p|am|pm|mil|bs|bob|kg|g|mg|µg|ml|l|m|km|kb|mb|kcal|kj|iu|utc|la paz',
    ...[...Array(12).keys()].flatMap((month) => formsOf(new Date(Date.UTC(2026, month, 15)), 'month')),
    ...[...Array(7).keys()].flatMap((day) => formsOf(new Date(Date.UTC(2026, 0, 4 + day)), 'weekday')),
  ].join('|')})$`,
);

function formsOf(date: Date, part: 'month' | 'weekday'): string[] {
  return (['long', 'short'] as const).map((length) =>
    bare(new Intl.DateTimeFormat('es', { [part]: length, timeZone: 'UTC' }).format(date)),
  );
}

/** A letter that only the made-up language writes, and words with one. */
const madeUp = /[\p{L}\p{N}]*[âêîôûÂÊÎÔÛ][àèìòùäëïöüÀÈÌÒÙÄËÏÖÜ][\p{L}\p{N}âêîôûàèìòù]*/gu;

/** @returns what the open page says, to the eye or to a screen reader, that went through no sentence and is not on record */
export async function hardCoded(page: Page, onRecord: string): Promise<string[]> {
  const found = new Set<string>();
  for (const { where, text } of await saidOn(page))
    for (const rest of text.split(/[⟦⟧]/).flatMap((piece) => piece.split(madeUp)))
      if (!isOnRecord(rest, onRecord)) found.add(`«${rest.trim()}» in ${where}`);
  return [...found];
}

/** Each run of words between figures and signs is on record, written by a format, a code or an address. */
function isOnRecord(rest: string, onRecord: string): boolean {
  const isKnown = (text: string) =>
    text.split(/[^\p{L} ]+/u).every((run) => {
      const words = bare(run)
        .split(' ')
        .filter((word) => !formats.test(word) && /[aeiouáéíóúü]/.test(word));
      return words.join('').length < 2 || onRecord.includes(bare(run)) || onRecord.includes(words.join(' '));
    });
  return isKnown(rest) || isKnown(rest.replaceAll(/https?:\/\/\S+|\b\p{Lu}{2,6}\d?\b/gu, ';'));
}

/** Texts and the attributes that are read out, each with the element that says it. */
function saidOn(page: Page): Promise<{ where: string; text: string }[]> {
  return page.evaluate(() => {
    const said: { where: string; text: string }[] = [];
    const place = (element: Element | null) =>
      [element?.closest('[data-part]')?.getAttribute('data-part'), element?.tagName.toLowerCase()].filter(Boolean).join(' ');
    const say = (element: Element | null, text: string | null) => {
      if (text?.trim()) said.push({ where: place(element), text });
    };
    say(document.head, document.title);
    say(document.head, document.querySelector('meta[name=description]')?.getAttribute('content') ?? null);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('script, style, template, noscript, code, [translate=no]')) continue;
      if (!(node instanceof Element)) say(element, node.nodeValue);
      else
        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
          if (node.hasAttribute(name)) say(node, node.getAttribute(name));
    }
    return said;
  });
}

/** @returns what of the open page is cut off or told with its signs showing: entities, arguments, keys */
export async function cutOrUnescaped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems = new Set<string>();
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(element);
      if (element.closest('.sr-only, script, style, svg, textarea, select, input') || !element.checkVisibility()) continue;
      const hides = /hidden|clip/.test(style.overflowX) && style.clipPath === 'none';
      if (hides && element.scrollWidth > element.clientWidth + 1 && element.textContent?.trim())
        problems.add(`cut off: «${element.textContent.trim().slice(0, 60)}» in ${element.tagName.toLowerCase()}`);
    }
    const signs = /&(?:amp|lt|gt|quot|#\d+);|\{\w+[,}]|\[object |\bundefined\b|\bNaN\b/.exec(document.body.innerText);
    if (signs) problems.add(`shows ${document.body.innerText.slice(Math.max(signs.index - 30, 0), signs.index + 30)}`);
    return [...problems];
  });
}

/** @returns what reaches furthest beyond the screen sideways, innermost first */
export function widest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth + 0.5;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNode(node);
      const beyond = [...range.getClientRects()].some(({ right }) => right > room);
      if (beyond) found.unshift(`${node.nodeName.toLowerCase()} «${node.textContent?.trim().slice(0, 40)}»`);
    }
    return found.slice(0, 3).join(', ');
  });
}
