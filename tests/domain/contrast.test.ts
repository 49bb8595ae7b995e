import { describe, expect, it } from 'vitest';
import { readTokens, type Tokens } from '../support/tokens';

/**
 * WCAG 2.2 contrast of the tokens, computed for light, dark and print. Each line says what is drawn, with which token, on
 * which grounds; the widest promise (7:1) is for what is read at length.
 */
const BODY = 7;
const TEXT = 4.5;
const PART = 3;

const pages = ['paper', 'surface', 'sunken'];
const tints = ['verde-tint', 'quinua-tint', 'teja-tint', 'cielo-tint'];

type Use = [what: string, ink: string, grounds: readonly string[], atLeast: number];

const uses: readonly Use[] = [
  ['text', 'ink', [...pages, ...tints, 'amaranto-tint'], BODY],
  ['quiet text', 'ink-2', pages, BODY],
  ['quiet text in a notice, an outcome, a confirmation', 'ink-2', [...tints, 'amaranto-tint'], TEXT],
  ['links, plain buttons, the large figure', 'amaranto', pages, BODY],
  ['links in a notice', 'amaranto', tints, TEXT],
  ['a link or plain button under the pointer', 'amaranto-strong', [...pages, ...tints, 'amaranto-tint'], TEXT],
  ['where one stands in the side navigation', 'amaranto-strong', ['amaranto-tint'], BODY],
  ['a button', 'on-amaranto', ['amaranto', 'amaranto-strong'], BODY],
  ['unread notices', 'surface', ['amaranto'], TEXT],
  ['a button that ends something, its errors and their links', 'teja', [...pages, 'teja-tint'], TEXT],
  ['the same under the pointer', 'on-teja', ['teja'], TEXT],
  ['done, within, accepted', 'verde', [...pages, 'verde-tint'], TEXT],
  ['about to be due', 'quinua-ink', [...pages, 'quinua-tint'], TEXT],
  ['told', 'cielo', [...pages, 'cielo-tint'], TEXT],
  ['the way past the navigation', 'paper', ['ink'], BODY],
  ['figures on the green and the red of a chart', 'surface', ['verde', 'teja'], TEXT],
  ['figures on the gold of a chart', 'on-quinua', ['quinua'], TEXT],

  ['border of a field, a track, an empty cell, a step to come', 'line-strong', pages, PART],
  ['border of a field with an error', 'teja', pages, PART],
  ['outer ring of the focus', 'ink', [...pages, ...tints, 'amaranto-tint'], PART],
  ['current tab, page and step; a line, a bar, a fill', 'amaranto', pages, PART],
  ['a step, a cell, a bar that is done', 'verde', pages, PART],
  ['edge of what is gold, which is too near to paper by itself', 'quinua-ink', pages, PART],
  ['a bar that informs', 'cielo', pages, PART],
  ['the mark of a notice on its tint: ok', 'verde', ['verde-tint'], PART],
  ['the mark of a notice on its tint: due', 'quinua-ink', ['quinua-tint'], PART],
  ['the mark of a notice on its tint: bad', 'teja', ['teja-tint'], PART],
  ['the mark of a notice on its tint: info', 'cielo', ['cielo-tint'], PART],
  ['the dashed bar of what would be', 'verde', ['verde-tint', ...pages], PART],
  ['a goal on a line, on its area and on bars', 'ink', [...pages, 'amaranto-tint'], PART],
];

const { light, dark, print } = readTokens();

describe.each([
  ['light', light],
  ['dark', dark],
  ['print', print],
])('%s', (_, tokens) => {
  it.each(uses.flatMap(([what, ink, grounds, atLeast]) => grounds.map((ground) => ({ what, ink, ground, atLeast }))))(
    '$ink on $ground reaches $atLeast: $what',
    ({ ink, ground, atLeast }) => {
      expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(atLeast);
    },
  );
});

/** What decorates (hairlines, the woven band) and grounds need no contrast; every other token is in the table. */
it('every colour is put to the test', () => {
  const tried = new Set(uses.flatMap(([, ink, grounds]) => [ink, ...grounds]));
  const decoration = ['line'];
  expect(Object.keys(light).filter((name) => !tried.has(name) && !decoration.includes(name))).toEqual([]);
});

it('both schemes name the same tokens, and print no other', () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
  expect(Object.keys(print).sort()).toEqual(Object.keys(light).sort());
});

/** Against the worked values of WCAG: black on white is 21, #777 on white 4.48. */
it.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
])('%s on %s is %s', (ink, ground, expected) => {
  expect(contrast({ ink, ground }, 'ink', 'ground')).toBeCloseTo(expected, 2);
});

function contrast(tokens: Tokens, one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(tokens[one]), luminance(tokens[other])].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

function luminance(colour = ''): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
