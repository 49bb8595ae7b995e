import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * One scale of type, one of space, one radius, one shadow, and colours by name. Sheets say which step; app/globals.css says
 * how much a step is. `em` stays free: it follows the text beside it. Paper has its own tokens (print.css) and its own measures,
 * points and millimetres, wherever a sheet speaks of paper: inside `@media print` or `@page`.
 */
const root = path.resolve(import.meta.dirname, '../..');
const TOKENS = 'app/globals.css';

type Declaration = { where: string; property: string; value: string; onPaper: boolean };

const files = (folder: string, kind: RegExp) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => path.posix.join(folder, name));
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

const sheets = [TOKENS, ...files('components', /\.css$/)];
const declarations: readonly Declaration[] = sheets.flatMap((file) => declarationsOf(file, read(file)));
/** Tokens themselves are where raw values belong. */
const used = declarations.filter(({ property }) => !property.startsWith('--'));

const offenders = (wrong: (one: Declaration) => boolean, among: readonly Declaration[] = used) =>
  among.filter(wrong).map(({ where, property, value }) => `${where} ${property}: ${value}`);
const about = (pattern: RegExp) => (one: Declaration) => pattern.test(one.property);

describe('style sheets', () => {
  test('name their colours', () => {
    expect(offenders(({ value }) => rawColour(value))).toEqual([]);
    const elsewhere = declarations.filter(({ where, property }) => property.startsWith('--') && !isTokens(where));
    expect(offenders(({ value }) => rawColour(value), elsewhere)).toEqual([]);
  });

  test('size text by the scale', () => {
    const sizes = used.filter(about(/^font(-size)?$/));
    const onScale = /^(?:var\(--(?:small|step-\d)\)|inherit|[\d.]+em)$/;
    const sizeOf = ({ property, value }: Declaration) =>
      property === 'font'
        ? (/^(?:italic )?(?:\d{3} )?(.+?)(?: \/ [\d.]+)? var\(--(?:serif|sans)\)$/.exec(value)?.[1] ?? value)
        : value;
    const inPoints = (one: Declaration) => one.onPaper && /^[\d.]+pt$/.test(sizeOf(one));
    expect(offenders((one) => !onScale.test(sizeOf(one)) && !inPoints(one), sizes)).toEqual([]);
    expect(offenders(({ value, onPaper }) => !onPaper && /[\d.](?:pt|mm|cm)\b/.test(value))).toEqual([]);
  });

  test('round corners by the one radius, whole or a part of it, or wholly', () => {
    const radii = used.filter(about(/radius$/));
    const allowed = /^(?:0|inherit|50%|var\(--(?:radius|round)\)|calc\(var\(--radius\) [*/] [\d.]+\))$/;
    expect(offenders(({ value }) => !value.split(/ (?![^(]*\))/).every((part) => allowed.test(part)), radii)).toEqual([]);
  });

  test('cast the one shadow; a ring drawn inside is a line, and the focus has its own', () => {
    const shadows = used.filter(about(/^box-shadow$/));
    const allowed = ({ where, value }: Declaration) =>
      /^(?:none|var\(--shadow\))$/.test(value) ||
      value.startsWith('inset ') ||
      (where.includes(TOKENS) && value === 'var(--ring)');
    expect(offenders((one) => !allowed(one), shadows)).toEqual([]);
  });

  test('keep distances by the scale of space', () => {
    const distances = used.filter(about(/^(?:margin|padding|gap|row-gap|column-gap)/));
    expect(offenders(({ value }) => /[\d.]rem\b/.test(value), distances)).toEqual([]);
    // A few pixels are for the eye: more is a distance.
    const wide = ({ value }: Declaration) => [...value.matchAll(/(\d+)px/g)].some(([, pixels]) => Number(pixels) > 6);
    const fixed = ({ where, property }: Declaration) => where.includes('phone.css') && property === 'padding-bottom'; // the bar's height
    expect(offenders((one) => wide(one) && !fixed(one), distances)).toEqual([]);
  });

  test('use no token that is not there', () => {
    const known = new Set(declarations.flatMap(({ property }) => (property.startsWith('--') ? [property] : [])));
    const missing = ({ value }: Declaration) =>
      [...value.matchAll(/var\((--[\w-]+)(,)?/g)].some(([, name = '', fallback]) => !fallback && !known.has(name));
    expect(offenders(missing, declarations)).toEqual([]);
  });
});

describe('classes and styles in components', () => {
  /** Share images are laid out by next/og, which no sheet reaches: they have a scale of their own, for 1200×630. */
  const sources = [...files('components', /\.tsx$/), ...files('app', /\.tsx$/)].filter(
    (file) => !file.startsWith('components/share/'),
  );
  const classes = sources.flatMap((file) =>
    [...read(file).matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain = '', computed = '']) =>
      `${plain} ${computed}`
        .split(/[\s"'`?:(){}]+/)
        .filter((name) => /^[a-z-]+/.test(name))
        .map((name) => ({ file, name })),
    ),
  );
  const listed = (wrong: RegExp) => classes.filter(({ name }) => wrong.test(name)).map(({ file, name }) => `${file} ${name}`);

  test('take sizes, corners and shadows from the scales', () => {
    expect(listed(/^text-(?:xs|sm|md|[4-9]xl)$/)).toEqual([]);
    expect(listed(/^rounded(?!-full$)/)).toEqual([]);
    expect(listed(/^shadow/)).toEqual([]);
  });

  test('make up no colour and no size of their own', () => {
    expect(listed(/\[[^\]]*(?:#|rgb|hsl|oklch|px|rem)[^\]]*\]/)).toEqual([]);
    expect(listed(/^(?:text|bg|border|fill|stroke)-(?:black|white|red|green|blue|gr[ae]y|slate|amber|yellow)/)).toEqual([]);
    const styled = sources.filter((file) => /style=\{\{[^}]*(?:#[0-9a-f]{3,8}\b|rgb\()/.test(read(file)));
    expect(styled).toEqual([]);
    const painted = sources.filter((file) => /\b(?:fill|stroke|stopColor)="(?:#|rgb)/.test(read(file)));
    expect(painted).toEqual([]);
  });

  test('keep distances by the scale of space', () => {
    const steps = ['0', '1', '2', '3', '4', '6', '9', '14', 'auto', 'px'];
    const spacing = /^-?(?:m|p)[xytblrse]?-([\w.]+)$|^gap(?:-[xy])?-([\w.]+)$|^space-[xy]-([\w.]+)$/;
    const off = classes.filter(({ name }) => {
      const [, margin, gap, space] = spacing.exec(name) ?? [];
      const step = margin ?? gap ?? space;
      return step !== undefined && !steps.includes(step);
    });
    expect(off.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });
});

test('share images too name their colours', () => {
  const painted = files('components/share', /\.tsx?$/).filter((file) => rawColour(read(file)));
  expect(painted).toEqual([]);
});

function rawColour(text: string): boolean {
  return (
    /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/i.test(text) ||
    /(?:^|[\s,(])(?:white|black|gray|grey|red|green|blue)(?:$|[\s,;)])/.test(text)
  );
}

/** Where colours of paper and screen get their names: the tokens, and those of print beside them. */
function isTokens(where: string): boolean {
  return where.startsWith(TOKENS) || where.startsWith('components/ui/css/print.css');
}

/** Every declaration of a sheet with its file and line. Sheets hold no strings with braces or semicolons. */
function declarationsOf(file: string, sheet: string): Declaration[] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...text.matchAll(/(?<=[;{}]\s*|^\s*)([\w-]+)\s*:\s*([^;{}]+);/g)].map(({ 1: property = '', 2: value = '', index }) => ({
    where: `${file}:${text.slice(0, index).split('\n').length}`,
    property,
    value: value.replace(/\s+/g, ' ').trim(),
    onPaper: around(text.slice(0, index)).some((block) => /^@media print$|^@page\b/.test(block)),
  }));
}

/** What stands before each brace that is still open where a text ends, outermost first. */
function around(before: string): string[] {
  const open: string[] = [];
  for (const { 0: brace, 1: block = '' } of before.matchAll(/([^;{}]*)\{|\}/g)) {
    if (brace === '}') open.pop();
    else open.push(block.trim());
  }
  return open;
}
