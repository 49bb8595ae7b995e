import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2 contrast of the tokens in app/globals.css, computed for light and dark. */
const sheet = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const [light, dark] = [...sheet.matchAll(/:root \{\s*(?:color-scheme|--paper)[^}]*\}/g)].map(([block]) => tokensOf(block));

const BODY = 7;
const TEXT = 4.5;
const PART = 3;

const grounds = ['paper', 'surface', 'sunken'];
const pairs: [ink: string, ground: string, atLeast: number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, BODY],
    ['ink-2', ground, BODY],
    ['amaranto', ground, BODY],
    ['teja', ground, TEXT],
    ['verde', ground, TEXT],
    ['line-strong', ground, PART],
    ['cielo', ground, PART],
  ]),
  ['on-amaranto', 'amaranto', BODY],
  ['on-amaranto', 'amaranto-strong', BODY],
  ['on-teja', 'teja', TEXT],
  ['amaranto-strong', 'amaranto-tint', BODY],
  ['verde', 'verde-tint', TEXT],
  ['quinua-ink', 'quinua-tint', TEXT],
  ['teja', 'teja-tint', TEXT],
  ['cielo', 'cielo-tint', TEXT],
  ...['verde-tint', 'quinua-tint', 'teja-tint', 'cielo-tint'].map((tint): [string, string, number] => ['ink', tint, BODY]),
  ['paper', 'ink', BODY],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s scheme', (_, tokens) => {
  it.each(pairs)('%s on %s reaches %s', (ink, ground, atLeast) => {
    expect(contrast(tokens?.[ink], tokens?.[ground])).toBeGreaterThanOrEqual(atLeast);
  });
});

it('both schemes name the same tokens', () => {
  expect(Object.keys(dark ?? {}).sort()).toEqual(Object.keys(light ?? {}).sort());
});

function tokensOf(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
}

function contrast(one = '', other = ''): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
