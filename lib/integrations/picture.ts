import 'server-only';
import { createHash } from 'node:crypto';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { TokenBuckets } from '@/lib/platform/token-buckets';
import { letters } from './letters';

const pictureSize = { width: 1200, height: 630 } as const;

/** Drawing one takes about a third of a second of a core: thirty at once, then one every two seconds, whoever asks. */
const pace = new TokenBuckets({ capacity: 30, perSecond: 0.5, most: 1 });

/** Pictures kept drawn, some 60 kB each; the one not asked for longest leaves first. */
const most = 64;
const drawn = new Map<string, Promise<Buffer>>();

/** Drawing holds the processor: one at a time, so that pages are served in between. */
let turn: Promise<unknown> = Promise.resolve();

/** @returns the name of a picture that shows this and nothing else, as an entity tag writes it */
export function pictureTag(content: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}"`;
}

/**
 * A picture of 1200×630 as PNG. The same tag is drawn once, also when many ask at the same time.
 * @param tag by pictureTag, of everything that the drawing shows
 * @param draw makes the element; its letters are those of `writable`
 * @returns null when too much is being drawn
 */
export async function drawPicture(tag: string, draw: () => ReactElement): Promise<Buffer | null> {
  const known = drawn.get(tag);
  if (!known && pace.take('', performance.now()) > 0) return null;
  const picture = known ?? inTurn(() => render(draw()));
  drawn.delete(tag);
  drawn.set(tag, picture);
  if (drawn.size > most) drawn.delete(drawn.keys().next().value ?? tag);
  try {
    return await picture;
  } catch (error) {
    drawn.delete(tag);
    throw error;
  }
}

function inTurn(work: () => Promise<Buffer>): Promise<Buffer> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

async function render(element: ReactElement): Promise<Buffer> {
  const answer = new ImageResponse(element, { ...pictureSize, fonts: await letters() });
  return Buffer.from(await answer.arrayBuffer());
}
