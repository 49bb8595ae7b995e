import 'server-only';
import { cleanTexts } from '@/lib/domain/papers/clean';
import type { PaperBlock, PaperDescription } from '@/lib/domain/papers/paper';
import { writableIn } from '@/lib/domain/transparency/writable';
import { qrModules } from '../qr';
import { type Box, PdfPages, type Style, styles, type Tagged } from './pdf-pages';
import { writeTable } from './pdf-table';

type Block<Kind extends PaperBlock['kind']> = Extract<PaperBlock, { kind: Kind }>;

/**
 * A paper as PDF 1.7 on letter size: tagged in reading order, with its language, title and bookmarks, its letters embedded.
 * Letters that the fonts lack lose their accent or are left out, as on shared pictures.
 * @returns the file
 */
export async function writePdf(asked: PaperDescription): Promise<Uint8Array<ArrayBuffer>> {
  const { at, running, ...texts } = cleanTexts(asked);
  const paper = { ...drawable(texts), at, running: { ...running, left: drawable(running.left) } };
  const pages = await PdfPages.begin(paper);
  const top = pages.doc.outline.addItem(paper.title);
  writeHead(pages, paper);
  let section = top;
  for (const block of paper.blocks) {
    if (block.kind === 'heading') {
      writeHeading(pages, block);
      const outline = (block.level === 2 ? top : section).addItem(block.text);
      if (block.level === 2) section = outline;
    } else writeBlock(pages, block);
  }
  return pages.end(paper);
}

/** The apostrophe of Quechua and Aymara has a code of its own, which the fonts lack. */
function drawable<Value>(value: Value): Value {
  const text = JSON.stringify(value).replaceAll('\u02bc', '’').replaceAll('\u202f', '\u00a0');
  return writableIn(JSON.parse(text) as Value);
}

/** 28 mm: read from a worn print, and by cheap cameras. */
const codeSize = 80;

function writeHead(pages: PdfPages, { letterhead, title, address, code }: PaperDescription): void {
  const top = pages.y;
  const beside = { x: pages.left, width: pages.width - codeSize - 16 };
  paragraph(pages, letterhead.institution, styles.strong, 2, beside);
  paragraph(pages, letterhead.kind, styles.kind, 4, beside);
  pages.write(pages.element(pages.root, 'H1'), 'H1', title, styles.title, beside);
  pages.y += 4;
  paragraph(pages, address, styles.small, 4, beside);
  // A title of several sheets leaves its code on the first of them only where it fits there.
  if (pages.isOn(top)) drawCode(pages, { address, code, top });
  pages.rule(pages.y, { x: pages.left, width: pages.width }, 1.5);
  pages.y += 10;
}

/** The code as modules of its own beside the head; who does not see it hears what it is. */
function drawCode(pages: PdfPages, { address, code, top }: { address: string; code: string; top: number }): void {
  const { size, isDark } = qrModules(address);
  const module = codeSize / size;
  const left = pages.left + pages.width - codeSize;
  const places = Array.from({ length: size * size }, (_, at) => [Math.floor(at / size), at % size] as const);
  pages.figure({ alt: code, bbox: [left, top, left + codeSize, top + codeSize] }, (doc) => {
    // A little over the edge of the next: no light shows between two dark ones.
    for (const [row, column] of places)
      if (isDark(row, column)) doc.rect(left + column * module, top + row * module, module + 0.05, module + 0.05);
    doc.fill('#000000');
  });
  pages.y = Math.max(pages.y, top + codeSize + 6);
}

function writeHeading(pages: PdfPages, { level, text }: Block<'heading'>): void {
  const [style, tag] = level === 2 ? [styles.heading2, 'H2'] : [styles.heading3, 'H3'];
  pages.keep(90); // a heading stays with what it heads
  pages.y += 6;
  pages.write(pages.element(pages.root, tag), tag, text, style);
  pages.y += 4;
}

function writeBlock(pages: PdfPages, block: Exclude<PaperBlock, { kind: 'heading' }>): void {
  switch (block.kind) {
    case 'paragraph':
      paragraph(pages, block.text, styles.body, 8);
      break;
    case 'note':
      paragraph(pages, `${block.text} ${block.source}`.trim(), styles.small, 8);
      break;
    case 'facts':
      facts(pages, block);
      break;
    case 'list':
      list(pages, block);
      break;
    case 'table':
      writeTable(pages, pages.root, block);
      break;
    case 'signatures':
      signatures(pages, block);
      break;
    case 'page-break':
      pages.turn();
      break;
  }
}

function paragraph(pages: PdfPages, text: string, style: Style, after: number, box?: Box): void {
  if (!text) return;
  pages.write(pages.element(pages.root, 'P'), 'P', text, style, box);
  pages.y += after;
}

/** A definition list: labels beside what they say. */
function facts(pages: PdfPages, block: Block<'facts'>): void {
  const all = pages.element(pages.root, 'L');
  const [labels, gap] = [150, 10];
  for (const { label, value } of block.facts) {
    const item = pages.element(all, 'LI');
    const lines = pages.lines(label, styles.body, labels);
    pages.keep(lines.length * pages.lineHeight(styles.body));
    const y = pages.y;
    pages.draw(pages.element(item, 'Lbl'), 'Lbl', lines, { ...styles.body, grey: true }, { x: pages.left, width: labels, y });
    pages.write(pages.element(item, 'LBody'), 'LBody', value, styles.strong, besideOf(pages, labels + gap));
    // Where the value went on overleaf, the label stayed behind.
    const below = y + lines.length * pages.lineHeight(styles.body);
    pages.y = (pages.y > y ? Math.max(pages.y, below) : pages.y) + 2;
  }
  pages.y += 8;
}

function list(pages: PdfPages, { items }: Block<'list'>): void {
  const all = pages.element(pages.root, 'L');
  for (const text of items) {
    const item = pages.element(all, 'LI');
    pages.keep(pages.lineHeight(styles.body));
    const box = { x: pages.left, width: 12, y: pages.y };
    pages.draw(pages.element(item, 'Lbl'), 'Lbl', ['•'], styles.body, box);
    pages.write(pages.element(item, 'LBody'), 'LBody', text, styles.body, besideOf(pages, 14));
    pages.y += 2;
  }
  pages.y += 8;
}

const besideOf = ({ left, width }: PdfPages, indent: number) => ({ x: left + indent, width: width - indent });

/** Lines to sign on, two beside each other. */
function signatures(pages: PdfPages, { signers }: Block<'signatures'>): void {
  const width = (pages.width - 40) / 2;
  const line = pages.lineHeight(styles.body);
  for (let from = 0; from < signers.length; from += 2) {
    const pair = signers.slice(from, from + 2).map(({ name = '', role }, i) => ({
      box: { x: pages.left + i * (width + 40), width },
      name: pages.lines(name, styles.strong, width).slice(0, 4),
      role: pages.lines(role, styles.body, width).slice(0, 4),
    }));
    const tallest = Math.max(...pair.map(({ name, role }) => name.length + role.length));
    pages.keep(60 + tallest * line);
    pages.y += 56;
    for (const { box, name, role } of pair) {
      pages.rule(pages.y - 2, box, 0.75);
      const element: Tagged = pages.element(pages.root, 'P');
      pages.draw(element, 'P', name, styles.strong, { ...box, y: pages.y });
      pages.draw(element, 'P', role, styles.body, { ...box, y: pages.y + name.length * line });
    }
    pages.y += tallest * line + 8;
  }
}
