import 'server-only';
import sharp, { type Sharp } from 'sharp';
import { type FileProblem, pictureLimits, viewLimitBytes } from '@/lib/domain/files/file';

// One thread of a picture, and nothing kept of it: pages are served beside.
sharp.concurrency(1);
sharp.cache(false);

/** Side in pixels and quality, from what reads best to what fits for sure. */
const views = [
  { side: 1_600, quality: 78 },
  { side: 1_600, quality: 62 },
  { side: 1_400, quality: 50 },
  { side: 1_100, quality: 45 },
  { side: 800, quality: 40 },
  { side: 500, quality: 30 },
] as const;
const kept = { side: 2_400, quality: 84 } as const;

/** A picture as it is kept (JPEG) and as it is shown (WebP): drawn anew, upright, and without what the camera wrote into it. */
export type DrawnPicture = { kept: Uint8Array<ArrayBuffer>; view: Uint8Array<ArrayBuffer> };

/** @returns `huge-picture` before a pixel of it is read; `damaged` where it is cut or no picture */
export async function redrawPicture(bytes: Uint8Array): Promise<DrawnPicture | FileProblem> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  if (width === 0 || height === 0) return 'damaged';
  if (Math.max(width, height) > pictureLimits.side || width * height > pictureLimits.pixels) return 'huge-picture';
  try {
    const drawn = await fitted(upright(bytes), kept.side).jpeg({ quality: kept.quality }).toBuffer();
    return { kept: new Uint8Array(drawn), view: await viewOf(drawn) };
  } catch {
    return 'damaged';
  }
}

function upright(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: pictureLimits.pixels, failOn: 'error', animated: false })
    .autoOrient()
    .flatten({ background: '#ffffff' });
}

async function viewOf(drawn: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  let view = Buffer.alloc(0);
  for (const { side, quality } of views) {
    view = await fitted(sharp(drawn), side).webp({ quality }).toBuffer();
    if (view.length <= viewLimitBytes) break;
  }
  return new Uint8Array(view);
}

const fitted = (picture: Sharp, side: number) =>
  picture.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
