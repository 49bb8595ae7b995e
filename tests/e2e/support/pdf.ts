import { inflateSync } from 'node:zlib';

/** One sheet of a PDF as it would be held in the hand. */
export type Sheet = {
  /** Corners in points: [0, 0, 612, 792] is Letter. */
  box: number[];
  /** What is written on it, in the order in which it was drawn, with single spaces. */
  text: string;
  /** Colours of ink that are not grey, as red, green, blue from 0 to 1. */
  colours: string[];
};

type Objects = ReadonlyMap<string, string>;

/** Reads a PDF as Chromium writes it: objects in the open, one stream a page, letters by glyph with a map to Unicode. */
export function readPdf(pdf: Buffer): Sheet[] {
  const objects: Objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.map((page) => {
    const drawn = streamOf(objects, referred(page, 'Contents'));
    return {
      box: (/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1] ?? '').trim().split(/\s+/).map(Number),
      text: textOf(drawn, fontsOf(objects, page)),
      colours: coloursOf(drawn),
    };
  });
}

function referred(body: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '';
}

function streamOf(objects: Objects, id: string): string {
  const body = objects.get(id) ?? '';
  const [start, end] = [body.indexOf('stream\n'), body.lastIndexOf('\nendstream')];
  if (start < 0) return '';
  const bytes = Buffer.from(body.slice(start + 'stream\n'.length, end), 'latin1');
  return (body.slice(0, start).includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Unicode by glyph, for each font of a page by its name there. */
function fontsOf(objects: Objects, page: string): Map<string, Map<number, string>> {
  const named = [...(/\/Font <<([^>]*)>>/.exec(page)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)];
  return new Map(
    named.map(([, name = '', id = '']) => [name, glyphsOf(streamOf(objects, referred(objects.get(id) ?? '', 'ToUnicode')))]),
  );
}

function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  const hex = (digits = '') => Number.parseInt(digits, 16);
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, letters = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(hex(glyph), String.fromCharCode(...(letters.match(/.{4}/g) ?? []).map(hex)));
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first, last, letter] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = hex(first); glyph <= hex(last); glyph++)
        glyphs.set(glyph, String.fromCharCode(hex(letter) + glyph - hex(first)));
  return glyphs;
}

function textOf(drawn: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let [text, font]: [string, ReadonlyMap<number, string> | undefined] = ['', undefined];
  for (const [, name, glyphs, end] of drawn.matchAll(/\/(\w+) [\d.-]+ Tf|<([0-9A-Fa-f]+)> Tj|(\bET\b)/g)) {
    if (name) font = fonts.get(name);
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += font?.get(Number.parseInt(glyph, 16)) ?? '';
    if (end) text += ' ';
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

function coloursOf(drawn: string): string[] {
  const inks = [...drawn.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g)].map(([, ...ink]) => ink.slice(0, 3).map(Number));
  const coloured = inks.filter((ink) => Math.max(...ink) - Math.min(...ink) > 0.01);
  return [...new Set(coloured.map((ink) => ink.join(' ')))];
}
