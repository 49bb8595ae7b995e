import type { Page } from '@playwright/test';

/** The widest letters that a system here may have: what stays whole in them stays so in narrower ones. */
const wideLetters = ':root { --font-serif: "DejaVu Serif", serif; --font-sans: "DejaVu Sans", sans-serif; }';

/**
 * What stands cut in two at 1280 and at 360, folds opened: a word over two lines, a figure apart from its unit, a date, a telephone,
 * the number of a contract. Addresses, mails and hashes may break: they have no other place to.
 */
export async function cutProblems(page: Page): Promise<string[]> {
  const own = page.viewportSize() ?? { width: 1280, height: 900 };
  // A sheet that a script makes: the page's own policy lets no style in between its lines.
  const sheet = await page.evaluateHandle((text) => {
    const made = new CSSStyleSheet();
    made.replaceSync(text);
    document.adoptedStyleSheets.push(made);
    return made;
  }, wideLetters);
  const problems: string[] = [];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: own.height });
    problems.push(...(await cutNow(page)).map((cut) => `at ${width} ${cut}`));
  }
  await sheet.evaluate((made) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== made);
  });
  await page.setViewportSize(own);
  return problems;
}

function cutNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const units =
      '%|kg|g|mg|µg|ml|L|m|km|kB|MB|unidad(?:es)?|raci[oó]n(?:es)?|litros?|arrobas?|quintal(?:es)?|d[ií]as?|estudiantes';
    const months = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
    const end = '(?![\\p{L}\\p{N}])';
    const figures = new RegExp(
      [
        '\\bBs [−\\d.,]+(?: (?:M|mil)\\b)?',
        `[−\\d][\\d.,]*\\s(?:${units})${end}`,
        `\\b\\d{1,2} (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)${end}(?: \\d{4})?`,
        `\\b\\d{1,2} de (?:${months})`,
        '\\+591(?: \\d+)+',
        '\\b[67]\\d{2} ?\\d{5}\\b',
      ].join('|'),
      'gu',
    );

    /** Text that runs on, in the order in which it is read: a block, a line break or a drawing ends it. */
    type Run = { text: string; nodes: { node: Text; from: number }[] };
    const runs = new Map<Element, Run>();
    const flows = (element: Element) => {
      const { display, position, float } = getComputedStyle(element);
      return (display === 'inline' || display === 'contents') && position !== 'absolute' && float === 'none';
    };
    const blockOf = (element: Element | null): Element => {
      let block = element ?? document.body;
      while (flows(block) && block.parentElement) block = block.parentElement;
      return block;
    };
    const unseen = 'script, style, svg, textarea, select, option, code, .sr-only, [popover]:not(:popover-open)';
    const clipped = (element: Element) => {
      for (let one: Element | null = element; one; one = one.parentElement)
        if (getComputedStyle(one).clipPath === 'inset(50%)') return true;
      return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.tagName !== 'BR' && flows(node)) continue;
        const around = runs.get(blockOf(node.parentElement));
        if (around) around.text += '\n';
        continue;
      }
      const text = node as Text;
      const parent = text.parentElement;
      if (!parent || parent.closest(unseen)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || clipped(parent)) continue;
      const block = blockOf(parent);
      const run = runs.get(block) ?? { text: '', nodes: [] };
      runs.set(block, run);
      run.nodes.push({ node: text, from: run.text.length });
      run.text += text.data;
    }

    const linesOf = ({ nodes }: Run, from: number, to: number): number => {
      // Large and small letters of one line overlap; those of two lines hardly do.
      const lines: { top: number; bottom: number }[] = [];
      const overlap = (one: { top: number; bottom: number }, other: { top: number; bottom: number }) =>
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
        Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
      for (const { node, from: at } of nodes) {
        const [start, stop] = [Math.max(from - at, 0), Math.min(to - at, node.length)];
        if (start >= stop) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, stop);
        for (const { top, bottom, width } of range.getClientRects())
          if (width > 0 && !lines.some((line) => overlap(line, { top, bottom }))) lines.push({ top, bottom });
      }
      return lines.length;
    };
    const found = new Set<string>();
    for (const [block, run] of runs) {
      const judge = (at: number, part: string) => {
        if (linesOf(run, at, at + part.length) > 1) {
          const where = block.closest('table, dl, nav, button, summary, [data-part], ul, ol')?.className ?? '';
          found.add(`«${part.replaceAll('\u00A0', ' ')}» is cut in two in ${block.tagName.toLowerCase()} ${where}`);
        }
      };
      for (const { 0: word, index } of run.text.matchAll(/[^ \n\t\r]+/g)) {
        if (/@|:\/\/|^\/|[0-9a-f]{20}|[\w-]{30}/i.test(word)) continue;
        const bare = word.replace(/[-–—/]+$/, '');
        // A compound of plain words may break at its sign: «técnico-económico», «y/o».
        if (/[-–—/]/.test(bare) && !/\d/.test(bare)) continue;
        judge(index, bare);
      }
      for (const { 0: figure, index } of run.text.matchAll(figures)) judge(index, figure);
    }
    return [...found];
  });
}
