import 'server-only';
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { cleanTexts } from '@/lib/domain/papers/clean';
import type { PaperBlock, PaperDescription } from '@/lib/domain/papers/paper';
import { qrPng } from '../qr';

/**
 * A paper to go on writing in: Word's own styles of headings, lists and tables, so that an office's template takes hold of it.
 * @returns the file
 */
export async function writeDocx(asked: PaperDescription): Promise<Uint8Array<ArrayBuffer>> {
  const paper = cleanTexts(asked);
  const { letterhead, title, address } = paper;
  const document = new Document({
    title: `${letterhead.kind}: ${title}`,
    creator: letterhead.institution,
    lastModifiedBy: letterhead.institution,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: paper.language } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 12_240, height: 15_840 }, margin: { top: 1120, bottom: 1280, left: 1120, right: 1120 } },
        },
        footers: { default: new Footer({ children: [footOf(paper.running)] }) },
        children: [
          new Paragraph({ children: textRuns(letterhead.institution, { bold: true }) }),
          new Paragraph({ children: textRuns(letterhead.kind, { size: 36 }) }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(title) }),
          new Paragraph({ children: textRuns(address, { size: 17 }) }),
          await codeOf(paper),
          ...paper.blocks.flatMap(blockOf),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The QR code that leads to the record. */
async function codeOf({ address, code }: PaperDescription): Promise<Paragraph> {
  const size = 100;
  const altText = { name: 'QR', title: 'QR', description: code };
  const data = await qrPng(address, 4 * size);
  return new Paragraph({
    alignment: AlignmentType.END,
    children: [new ImageRun({ type: 'png', data, transformation: { width: size, height: size }, altText })],
  });
}

/** A text with its line breaks. */
function textRuns(text: string, look: { bold?: boolean; size?: number } = {}): ParagraphChild[] {
  return text.split('\n').map((line, i) => new TextRun({ text: line, ...look, ...(i > 0 && { break: 1 }) }));
}

/** "Página x de y", where the sentence has the numbers: Word writes them itself. */
function footOf({ left, page }: PaperDescription['running']): Paragraph {
  const [before, between, after] = page('\u0000', '\u0000').split('\u0000');
  const number = { children: [before ?? '', PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES, after ?? ''], size: 17 };
  return new Paragraph({ children: [new TextRun({ text: `${left} · `, size: 17 }), new TextRun(number)] });
}

function blockOf(block: PaperBlock): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [new Paragraph({ heading, children: textRuns(block.text) })];
    }
    case 'paragraph':
      return [new Paragraph({ children: textRuns(block.text) })];
    case 'note':
      return [new Paragraph({ children: textRuns(`${block.text} ${block.source}`.trim(), { size: 17 }) })];
    case 'facts':
      return block.facts.map(
        ({ label, value }) => new Paragraph({ children: [...textRuns(`${label}: `), ...textRuns(value, { bold: true })] }),
      );
    case 'list':
      return block.items.map((text) => new Paragraph({ bullet: { level: 0 }, children: textRuns(text) }));
    case 'table':
      return tableOf(block);
    case 'signatures':
      return block.signers.map(
        ({ name, role }) =>
          new Paragraph({
            spacing: { before: 960 },
            keepLines: true,
            border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4 } },
            children: textRuns(name ? `${name}\n${role}` : role),
          }),
      );
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function tableOf({ caption, columns, rows, foot }: Extract<PaperBlock, { kind: 'table' }>): FileChild[] {
  const row = (texts: readonly string[], look: { bold?: boolean; head?: boolean } = {}) =>
    new TableRow({
      ...(look.head && { tableHeader: true }),
      children: columns.map(({ numeric }, i) => {
        const alignment = numeric ? AlignmentType.END : AlignmentType.START;
        const children = textRuns(texts[i] ?? '', look.bold ? { bold: true } : {});
        return new TableCell({ children: [new Paragraph({ alignment, spacing: { after: 40 }, children })] });
      }),
    });
  return [
    new Paragraph({ keepNext: true, children: textRuns(caption, { bold: true }) }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        row(
          columns.map(({ label }) => label),
          { bold: true, head: true },
        ),
        ...rows.map((texts) => row(texts)),
        ...(foot ? [row(foot, { bold: true })] : []),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}
