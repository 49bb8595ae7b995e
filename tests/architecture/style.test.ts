import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { classNames, partSources, partsOf, sheets, type Worn, wornNames } from '@/tests/support/looks';

/**
 * One scale of type, one of space, one radius, one shadow, and colours by name. Parts say which step by utilities, the few sheets that
 * are left by tokens; app/globals.css says how much a step is. `em` stays free: it follows the text beside it. Paper has its own
 * tokens (print.css) and its own measures, points and millimetres, wherever paper is spoken of: inside `@media print` or `@page`,
 * behind `print:`.
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

const declarations: readonly Declaration[] = sheets.flatMap(({ file, text }) => declarationsOf(file, text));
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
    expect(offenders(wide, distances)).toEqual([]);
  });

  test('use no token that is not there', () => {
    const known = new Set(declarations.flatMap(({ property }) => (property.startsWith('--') ? [property] : [])));
    const missing = ({ value }: Declaration) =>
      [...value.matchAll(/var\((--[\w-]+)(,)?/g)].some(([, name = '', fallback]) => !fallback && !known.has(name));
    expect(offenders(missing, declarations)).toEqual([]);
  });
});

describe('the look of a part is in the part', () => {
  const worn = wornNames();
  const wrong = (is: (says: string, onPaper: boolean) => boolean, among: readonly Worn[] = worn) =>
    among
      .filter(({ name }) => {
        const { says, when } = partsOf(name);
        return is(says, when.includes('print'));
      })
      .map(({ file, name }) => `${file} ${name}`);
  /** What a utility makes up in brackets, as a sheet would write it; a token that is given a value is named there. */
  const madeUp = (says: string) =>
    says.startsWith('[--') ? '' : [...says.matchAll(/\[(.*?)\]/g)].map(([, value = '']) => value.replaceAll('_', ' ')).join(' ');

  test('sheets hold what no part can say of itself, in 800 lines', () => {
    expect(sheets.reduce((lines, { text }) => lines + text.trimEnd().split('\n').length, 0)).toBeLessThanOrEqual(800);
  });

  test('every name of a class is a utility or has a rule in a sheet', () => {
    const known = classNames();
    expect(worn.length).toBeGreaterThan(2500);
    expect(worn.filter(({ name }) => !known.has(name) && !/^group(?:\/|$)/.test(name))).toEqual([]);
  });

  test('takes sizes, corners and shadows from the scales', () => {
    const size = /^text-(?:(?:xs|sm|md|[4-9]xl)$|\[(?![\d.]+em\]|[A-Z]))/;
    expect(wrong((says, onPaper) => size.test(says) && !(onPaper && /^text-\[[\d.]+pt\]$/.test(says)))).toEqual([]);
    expect(wrong((says) => /^rounded(?!-(?:[trbl]{1,2}-)?(?:full|box|half|part|round|none|\[50%\])$)/.test(says))).toEqual([]);
    expect(wrong((says) => /^(?:inset-)?(?:shadow|ring)(?!-card$)/.test(says))).toEqual([]);
    expect(wrong((says) => /^\[box-shadow:(?!none\]|inset_)/.test(says))).toEqual([]);
  });

  test('makes up no colour and no size of its own', () => {
    expect(wrong((says) => rawColour(madeUp(says)))).toEqual([]);
    expect(
      wrong((says) => /^(?:text|bg|border|fill|stroke)-(?:black|white|red|green|blue|gr[ae]y|slate|amber|yellow)/.test(says)),
    ).toEqual([]);
    expect(wrong((says) => /[\d.]rem\b/.test(madeUp(says)))).toEqual([]);
    expect(wrong((says, onPaper) => !onPaper && /[\d.](?:pt|mm|cm)\b/.test(madeUp(says)))).toEqual([]);
    // A few pixels are for the eye: more is a size, which has its step.
    const wide = (says: string) => [...madeUp(says).matchAll(/(\d+)px/g)].some(([, pixels]) => Number(pixels) > 6);
    expect(wrong((says) => wide(says) && !says.startsWith('[background'))).toEqual([]);
    const sources = partSources.filter(({ file }) => file.endsWith('.tsx'));
    const styled = sources.filter(({ text }) => /style=\{\{[^}]*(?:#[0-9a-f]{3,8}\b|rgb\()/.test(text));
    expect(styled).toEqual([]);
    const painted = sources.filter(({ text }) => /\b(?:fill|stroke|stopColor)="(?:#|rgb)/.test(text));
    expect(painted).toEqual([]);
  });

  test('keeps distances by the scale of space', () => {
    const steps = ['0', '1', '2', '3', '4', '6', '9', '14', 'auto', 'px', 'tap'];
    const spacing = /^-?(?:m|p)[xytblrse]?-([\w.]+)$|^gap(?:-[xy])?-([\w.]+)$|^space-[xy]-([\w.]+)$/;
    const off = worn.filter(({ file, name }) => {
      const { says } = partsOf(name);
      const [, margin, gap, space] = spacing.exec(says) ?? [];
      const step = margin ?? gap ?? space;
      const isBar = file.endsWith('phone-layout.tsx') && says === 'pb-21'; // the height of the bar below
      return step !== undefined && !steps.includes(step) && !isBar;
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
