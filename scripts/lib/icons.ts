import { ImageResponse } from 'next/og.js';
import { createElement as element } from 'react';
import { type MarkFill, markShapes, markSize } from '@/components/layouts/mark-shapes';
import { darkColours, lightColours } from '@/components/ui/colours';

/** Of the side of a tile, how much the mark leaves free around it. Within a maskable icon's safe circle nothing is cut. */
const margin = { tile: 0.14, small: 0.04, maskable: 0.24 } as const;

type Tile = { size: number; margin: number; radius: number };

/** What a browser, a phone's first screen and a bookmark show, from the shapes of the mark. @returns content by file */
export async function drawIcons(): Promise<Record<string, Buffer>> {
  const small = [16, 32, 48].map((size) => ({ size, margin: margin.small, radius: 0.16 }));
  return {
    'app/icon.svg': Buffer.from(iconSvg()),
    'app/favicon.ico': ico(await each(small, async (tile) => ({ size: tile.size, png: await drawTile(tile) }))),
    'app/apple-icon.png': await drawTile({ size: 180, margin: margin.tile, radius: 0 }),
    'public/icon-192.png': await drawTile({ size: 192, margin: margin.tile, radius: 0.2 }),
    'public/icon-512.png': await drawTile({ size: 512, margin: margin.tile, radius: 0.2 }),
    'public/icon-maskable-512.png': await drawTile({ size: 512, margin: margin.maskable, radius: 0 }),
  };
}

/** Without a ground of its own, and following the reader's scheme. */
function iconSvg(): string {
  const rules = (colours: Record<MarkFill, string>) => markShapes.map(({ fill }) => `.${fill}{fill:${colours[fill]}}`).join('');
  const paths = markShapes.map(({ fill, path }) => `<path class="${fill}" d="${path}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${markSize} ${markSize}"><style>${rules(lightColours)}@media(prefers-color-scheme:dark){${rules(darkColours)}}</style>${paths}</svg>\n`;
}

/** The mark on a tile of paper, which stands on any ground. @returns PNG */
async function drawTile({ size, margin, radius }: Tile): Promise<Buffer> {
  const scale = (size * (1 - 2 * margin)) / markSize;
  const paths = markShapes.map(({ fill, path }) => `<path fill="${lightColours[fill]}" d="${path}"/>`).join('');
  const ground = `<rect width="${size}" height="${size}" rx="${size * radius}" fill="${lightColours.paper}"/>`;
  const mark = `<g transform="translate(${size * margin} ${size * margin}) scale(${scale})">${paths}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}${mark}</svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const picture = new ImageResponse(element('img', { src, width: size, height: size }), { width: size, height: size });
  return Buffer.from(await picture.arrayBuffer());
}

/** One after another: drawing is work for the processor, not waiting. */
async function each<From, To>(list: readonly From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}

/** An .ico is a list of places (16 bytes each) followed by the pictures; every browser of this decade reads PNG in it. */
function ico(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    header.writeUInt8(size, at);
    header.writeUInt8(size, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}
