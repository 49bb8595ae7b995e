import type { PaperBlock, PaperColumn } from '@/lib/domain/papers/paper';
import { type Box, type PdfPages, type Style, styles, type Tagged } from './pdf-pages';

type Table = Extract<PaperBlock, { kind: 'table' }>;
type Cell = Box & { text: string; style: Style; tag: 'TH' | 'TD'; scope?: 'Column' | 'Row' };

const gap = 8;
const pad = 3;
const widestNeed = 110;

/** A table with its head over every sheet that it takes; a row that is longer than a sheet goes on overleaf. */
export function writeTable(pages: PdfPages, parent: Tagged, { caption, columns, rows, foot }: Table): void {
  const element = pages.element(parent, 'Table');
  const boxes = columnBoxes(pages, columns, [...rows, ...(foot ? [foot] : [])]);
  const line = pages.lineHeight(styles.body);
  pages.keep(5 * line);
  pages.write(pages.element(element, 'Caption'), 'Caption', caption, styles.strong);
  const cells = (texts: readonly string[], style: Style, heading?: 'Column'): Cell[] =>
    boxes.map((box, i) => ({
      ...box,
      text: texts[i] ?? '',
      style,
      ...(heading || i === 0 ? { tag: 'TH' as const, scope: heading ?? ('Row' as const) } : { tag: 'TD' as const }),
    }));
  const labels = columns.map(({ label }) => label);
  const head = cells(labels, styles.strong, 'Column');
  const repeat = () => pages.artifact(() => drawRepeated(pages, head));
  writeRow(pages, pages.element(pages.element(element, 'THead'), 'TR'), head, () => {});
  const body = pages.element(element, 'TBody');
  for (const row of rows) writeRow(pages, pages.element(body, 'TR'), cells(row, styles.body), repeat);
  if (foot) writeRow(pages, pages.element(pages.element(element, 'TFoot'), 'TR'), cells(foot, styles.strong), repeat);
  pages.y += line;
}

function writeRow(pages: PdfPages, row: Tagged, cells: readonly Cell[], repeat: () => void): void {
  const line = pages.lineHeight(styles.body);
  const all = cells.map((cell) => ({
    cell,
    element: pages.element(row, cell.tag, cell.scope && { scope: cell.scope }),
    lines: pages.lines(cell.text, cell.style, cell.width),
  }));
  const most = Math.max(...all.map(({ lines }) => lines.length));
  // A row of few lines stays together; a longer one begins where three have room.
  if (pages.keep(Math.min(most, most > 8 ? 3 : most) * line + 2 * pad)) repeat();
  for (let from = 0; from < most; ) {
    const room = Math.max(1, Math.floor((pages.bottom - pages.y - 2 * pad) / line));
    for (const { cell, element, lines } of all) {
      const shown = lines.slice(from, from + room);
      if (shown.length > 0) pages.draw(element, cell.tag, shown, cell.style, { ...cell, y: pages.y + pad });
    }
    const drawn = Math.min(room, most - from);
    from += drawn;
    pages.y += drawn * line + 2 * pad;
    pages.rule(pages.y, { x: pages.left, width: pages.width });
    if (from < most) {
      pages.turn();
      repeat();
    }
  }
}

function drawRepeated(pages: PdfPages, head: readonly Cell[]): void {
  const drawn = head.map((cell) => ({ cell, lines: pages.lines(cell.text, cell.style, cell.width).slice(0, 4) }));
  for (const { cell, lines } of drawn) pages.ink(lines, cell.style, { ...cell, y: pages.y + pad });
  pages.y += Math.max(...drawn.map(({ lines }) => lines.length)) * pages.lineHeight(styles.strong) + 2 * pad;
}

/** Each column gets what its longest word needs, and of the rest as much as its longest text asks for. */
function columnBoxes(pages: PdfPages, columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): Box[] {
  const asked = columns.map(({ label }, i) => {
    const texts = [label, ...rows.map((row) => row[i] ?? '')];
    const widest = (all: readonly string[]) => Math.max(...all.map((text) => pages.widthOf(text.slice(0, 200), styles.strong)));
    const need = Math.min(widestNeed, widest(texts.flatMap((text) => text.split(/[ \n]/)))) + 1;
    return { need, want: Math.max(need, Math.min(260, widest(texts) + 1)) };
  });
  const room = pages.width - gap * (columns.length - 1);
  const sum = (pick: (one: { need: number; want: number }) => number) => asked.reduce((all, one) => all + pick(one), 0);
  const [needed, wanted] = [sum(({ need }) => need), sum(({ want }) => want)];
  const share = wanted > needed ? Math.min(1, Math.max(0, (room - needed) / (wanted - needed))) : 0;
  const widths = asked.map(({ need, want }) => (needed > room ? (need * room) / needed : need + (want - need) * share));
  const spare = Math.max(0, room - widths.reduce((all, width) => all + width, 0));
  let x = pages.left;
  return columns.map(({ numeric }, i) => {
    const width = (widths[i] ?? 0) + (i === 0 ? spare : 0);
    const box: Box = { x, width, align: numeric ? 'right' : 'left' };
    x += width + gap;
    return box;
  });
}
