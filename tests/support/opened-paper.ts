import { SaxesParser } from 'saxes';
import { inflate, readDirectory } from '@/lib/integrations/spreadsheet/zip.mjs';

/** An element of a PDF's structure: its role, and the text that it holds, in the order of reading. */
export type Tagged = { role: string; text: string; children: Tagged[] };

type Node = { role?: string; type?: string; id?: string; children?: Node[] };

/** A PDF as a reader of screens opens it. */
export async function openPdf(bytes: Uint8Array) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: { texts: string; tree: Tagged[] }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = new Map<string, string>();
    const open: (string | undefined)[] = [];
    let texts = '';
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== undefined);
        texts += `${item.str} `;
        if (id) marked.set(id, `${marked.get(id) ?? ''}${item.str} `);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id);
    }
    const tree = ((await page.getStructTree()) as Node | null)?.children ?? [];
    pages.push({ texts, tree: tree.map((node) => taggedOf(node, marked)) });
  }
  const { info } = await pdf.getMetadata();
  const opened = {
    pages,
    info: info as Record<string, unknown>,
    outline: outlineOf(await pdf.getOutline()),
    isMarked: (await pdf.getMarkInfo())?.Marked === true,
    roles: pages.flatMap(({ tree }) => tree.flatMap(rolesOf)),
    text: pages
      .flatMap(({ tree }) => tree.map(textOf))
      .join(' ')
      .replace(/\s+/g, ' '),
  };
  await task.destroy();
  return opened;
}

type Outline = { title: string; items: Outline[] };
const outlineOf = (items: Outline[] | null): Outline[] =>
  (items ?? []).map(({ title, items: inner }) => ({ title, items: outlineOf(inner) }));

function taggedOf(node: Node, marked: ReadonlyMap<string, string>): Tagged {
  const own = (node.children ?? []).filter(({ type }) => type === 'content').map(({ id }) => marked.get(id ?? '') ?? '');
  const children = (node.children ?? []).filter(({ role }) => role).map((child) => taggedOf(child, marked));
  return { role: node.role ?? '', text: own.join(' ').replace(/\s+/g, ' ').trim(), children };
}

const rolesOf = ({ role, children }: Tagged): string[] => [role, ...children.flatMap(rolesOf)];
const textOf = ({ text, children }: Tagged): string => [text, ...children.map(textOf)].join(' ');

/** A DOCX as Word opens it: every part has to be XML, or this throws. */
export async function openDocx(bytes: Uint8Array) {
  const zip = Buffer.from(bytes);
  const read = new Map<string, ReturnType<typeof elementsOf>>();
  for (const [name, entry] of readDirectory(zip)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const pieces: Buffer[] = [];
    for await (const piece of inflate(zip, entry)) pieces.push(piece);
    read.set(name, elementsOf(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))));
  }
  const body = read.get('word/document.xml') ?? [];
  const values = (element: string) => body.filter(({ name }) => name === element).map(({ value }) => value);
  return {
    styles: values('w:pStyle'),
    tables: values('w:tbl').length,
    heads: values('w:tblHeader').length,
    cells: values('w:tc').length,
    paragraphs: values('w:p').length,
    text: body
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    language: read.get('word/styles.xml')?.find(({ name }) => name === 'w:lang')?.value,
    title: read.get('docprops/core.xml')?.find(({ name }) => name === 'dc:title')?.text,
    foot: [...read]
      .filter(([name]) => /footer\d*\.xml$/.test(name))
      .flatMap(([, all]) => all.map(({ text }) => text))
      .join(''),
  };
}

function elementsOf(xml: string): { name: string; value: string; text: string }[] {
  const found: { name: string; value: string; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, value: String(attributes['w:val'] ?? ''), text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}
