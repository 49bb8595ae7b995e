import PDFDocument from 'pdfkit';
import type { PaperDescription } from '@/lib/domain/papers/paper';
import { letters } from '../letters';
import { unpackFont } from './sfnt';
import { wrapText } from './wrap';

/** An element of the structure that reading aloud follows. */
export type Tagged = PDFKit.PDFStructureElement;
/** Its types do not know which cells a heading is of, and where a figure lies. */
type ElementOptions = PDFKit.Mixins.StructureElementOptions & { scope?: 'Column' | 'Row'; bbox?: number[]; placement?: 'Block' };
export type Style = { font: 'sans-400' | 'sans-600' | 'serif-600'; size: number; grey?: boolean };

export const styles = {
  body: { font: 'sans-400', size: 10 },
  strong: { font: 'sans-600', size: 10 },
  small: { font: 'sans-400', size: 8.5, grey: true },
  kind: { font: 'serif-600', size: 18 },
  title: { font: 'serif-600', size: 13 },
  heading2: { font: 'serif-600', size: 13 },
  heading3: { font: 'sans-600', size: 10.5 },
} as const satisfies Record<string, Style>;

const margin = { top: 56, side: 56, bottom: 64 };
const ink = '#1b1b1b';
const greyInk = '#555555';
const leading = 1.3;

let unpacked: Promise<(readonly [name: string, data: Buffer])[]> | undefined;

function unpackedFonts() {
  unpacked ??= letters().then((all) => all.map(({ name, weight, data }) => [`${name}-${weight}`, unpackFont(data)] as const));
  return unpacked;
}

export type Box = { x: number; width: number; align?: 'left' | 'right' };

/**
 * Sheets of letter size that are filled line by line from above. Whatever is written goes into an element of the structure, and into the
 * same one where it goes on overleaf; lines and what repeats are no content.
 */
export class PdfPages {
  y = margin.top;
  readonly root: Tagged;
  readonly width: number;
  readonly left = margin.side;
  private widths = new Map<string, number>();

  private constructor(readonly doc: PDFKit.PDFDocument) {
    this.width = doc.page.width - 2 * margin.side;
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  static async begin({ language, title, letterhead, at }: PaperDescription): Promise<PdfPages> {
    const doc = new PDFDocument({
      size: 'LETTER',
      margin: 0, // what falls below a margin would begin a sheet of its own
      pdfVersion: '1.7',
      lang: language,
      tagged: true,
      displayTitle: true,
      bufferPages: true,
      font: '', // none of its own: every letter comes with the file
      info: { Title: `${letterhead.kind}: ${title}`, Author: letterhead.institution, CreationDate: at, ModDate: at },
    });
    for (const [name, data] of await unpackedFonts()) doc.registerFont(name, data);
    return new PdfPages(doc);
  }

  /** Whether what was begun at that height, and goes on from here, is on this very sheet. */
  isOn(top: number): boolean {
    return this.doc.bufferedPageRange().count === 1 && top <= this.y;
  }

  /** A drawing; `alt` is what is told of it, `bbox` where it is: left, top, right, bottom. */
  figure({ alt, bbox }: { alt: string; bbox: number[] }, draw: (doc: PDFKit.PDFDocument) => void): void {
    const element = this.element(this.root, 'Figure', { alt, bbox, placement: 'Block' });
    element.add(this.doc.markStructureContent('Figure'));
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  get bottom(): number {
    return this.doc.page.height - margin.bottom;
  }

  lineHeight({ size }: Style): number {
    return size * leading;
  }

  element(parent: Tagged, type: string, options: ElementOptions = {}): Tagged {
    const element = this.doc.struct(type, options);
    parent.add(element);
    return element;
  }

  /** Begins a sheet where less than this is left; @returns whether it did */
  keep(height: number): boolean {
    if (this.y + height <= this.bottom || this.y === margin.top) return false;
    this.turn();
    return true;
  }

  turn(): void {
    this.doc.addPage();
    this.y = margin.top;
  }

  lines(text: string, style: Style, width: number): string[] {
    return wrapText(text, width, (word) => this.widthOf(word, style));
  }

  widthOf(word: string, { font, size }: Style): number {
    const key = `${font} ${size} ${word}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.doc.font(font).fontSize(size).widthOfString(word);
    this.widths.set(key, width);
    return width;
  }

  /** Lines that fit, from a height on this sheet, as content of an element. */
  draw(element: Tagged, type: string, lines: readonly string[], style: Style, box: Box & { y: number }): void {
    element.add(this.doc.markStructureContent(type));
    this.ink(lines, style, box);
    this.doc.endMarkedContent();
  }

  /** A text of any length from here on, over as many sheets as it takes. */
  write(element: Tagged, type: string, text: string, style: Style, box: Box = { x: this.left, width: this.width }): void {
    const rest = this.lines(text, style, box.width);
    const height = this.lineHeight(style);
    while (rest.length > 0) {
      this.keep(height);
      const fitting = rest.splice(0, Math.max(1, Math.floor((this.bottom - this.y) / height)));
      this.draw(element, type, fitting, style, { ...box, y: this.y });
      this.y += fitting.length * height;
    }
  }

  /** What is seen and not read: a rule, a line to sign on, a head that repeats. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact');
    draw();
    this.doc.endMarkedContent();
  }

  rule(y: number, { x, width }: Box, weight = 0.5): void {
    this.artifact(() =>
      this.doc
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(weight)
        .strokeColor(greyInk)
        .stroke(),
    );
  }

  ink(lines: readonly string[], style: Style, { x, width, align = 'left', y }: Box & { y: number }): void {
    this.doc
      .font(style.font)
      .fontSize(style.size)
      .fillColor(style.grey ? greyInk : ink);
    lines.forEach((line, i) => {
      const indent = align === 'right' ? width - this.doc.widthOfString(line) : 0;
      if (line) this.doc.text(line, x + indent, y + i * this.lineHeight(style), { lineBreak: false });
    });
  }

  /** Writes the foot of every sheet, now that it is known how many there are, and hands the file over. */
  async end({ running }: PaperDescription): Promise<Uint8Array<ArrayBuffer>> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      const box = { x: this.left, width: this.width, y: this.bottom + 18 };
      const number = running.page(String(page + 1), String(count));
      this.artifact(() => {
        const room = this.width - this.widthOf(number, styles.small) - 12;
        this.ink(this.lines(running.left, styles.small, room).slice(0, 2), styles.small, box);
        this.ink([number], styles.small, { ...box, align: 'right' });
      });
    }
    this.root.end();
    const pieces: Buffer[] = [];
    this.doc.on('data', (piece: Buffer) => pieces.push(piece));
    await new Promise((done, fail) => {
      this.doc.on('end', done).on('error', fail);
      this.doc.end();
    });
    return new Uint8Array(Buffer.concat(pieces));
  }
}
