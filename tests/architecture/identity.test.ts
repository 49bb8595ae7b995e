import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { viewport } from '@/app/layout';
import manifest from '@/app/manifest';
import { markShapes } from '@/components/layouts/mark-shapes';
import { darkColours, lightColours } from '@/components/ui/colours';
import { drawIcons } from '@/scripts/lib/icons';
import { readTokens } from '../support/tokens';

const root = path.resolve(import.meta.dirname, '../..');
const tokens = readTokens();

describe('one mark', () => {
  test('icons are what the shapes draw: after changing either, run npx tsx scripts/draw-icons.ts', async () => {
    const drawn = await drawIcons();
    const stale = Object.entries(drawn).filter(([file, content]) => !content.equals(fs.readFileSync(path.join(root, file))));
    expect(stale.map(([file]) => file)).toEqual([]);
  }, 30_000);

  test('favicon.ico holds 16, 32 and 48 px; apple-icon 180; the manifest what it says', async () => {
    const ico = fs.readFileSync(path.join(root, 'app/favicon.ico'));
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const at = 6 + 16 * index;
      return [ico.readUInt8(at), pngSize(ico.subarray(ico.readUInt32LE(at + 12)))];
    });
    expect(sizes).toEqual([16, 32, 48].map((size) => [size, `${size}x${size}`]));
    expect(pngSize(fs.readFileSync(path.join(root, 'app/apple-icon.png')))).toBe('180x180');
    const icons = (await manifest()).icons ?? [];
    expect(icons.map(({ src }) => pngSize(fs.readFileSync(path.join(root, 'public', src))))).toEqual(
      icons.map(({ sizes: said }) => said),
    );
    expect(icons.map(({ purpose }) => purpose)).toContain('maskable');
  });

  test('icon.svg follows the reader’s scheme', () => {
    const svg = fs.readFileSync(path.join(root, 'app/icon.svg'), 'utf8');
    const [light = '', dark = ''] = svg.split('@media(prefers-color-scheme:dark)');
    for (const { fill } of markShapes) {
      expect(light).toContain(`.${fill}{fill:${tokens.light[fill]}}`);
      expect(dark).toContain(`.${fill}{fill:${tokens.dark[fill]}}`);
    }
  });
});

describe('one set of colours', () => {
  test.each([
    ['light', lightColours, tokens.light],
    ['dark', darkColours, tokens.dark],
  ])('outside the style sheet, %s colours are the sheet’s', (_, colours, sheet) => {
    expect(colours).toEqual(Object.fromEntries(Object.keys(colours).map((name) => [name, sheet[name]])));
  });

  test('the browser’s own frame is paper, in both schemes', async () => {
    expect(viewport.themeColor).toEqual([
      expect.objectContaining({ color: tokens.light.paper }),
      expect.objectContaining({ color: tokens.dark.paper }),
    ]);
    expect(await manifest()).toMatchObject({ background_color: tokens.light.paper, theme_color: tokens.light.paper });
  });
});

function pngSize(png: Buffer): string {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
