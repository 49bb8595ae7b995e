import 'server-only';
import { readStoredBytes } from '@/lib/data/files/contents';
import { readByteRange } from '@/lib/domain/files/byte-range';
import { prisma } from '@/lib/platform/database';
import { filePolicy } from '@/lib/platform/response-headers';
import type { Stored } from './stored';

/** Bytes read at a time, of a file that is sent. */
const piece = 262_144;

/**
 * Sends a file, or the part of it that was asked for. Never as a page: what is no picture is for keeping, nothing in it runs, and no
 * other site may show it. Asked for again each time, so that a right that ended shows.
 */
export async function answerStored(request: Request, file: Stored | null): Promise<Response> {
  if (!file) return new Response(null, { status: 404 });
  const headers = headersOf(file);
  const etag = `"${file.sha256}"`;
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  const ifRange = request.headers.get('if-range');
  const range = ifRange && ifRange !== etag ? null : readByteRange(request.headers.get('range'), file.bytes);
  if (range === 'beyond') {
    headers.set('content-range', `bytes */${file.bytes}`);
    return new Response(null, { status: 416, headers });
  }
  const { from, to } = range ?? { from: 0, to: file.bytes - 1 };
  const first = await readPiece(file, from, to);
  // Its row stands and what it held does not: a folder that was not brought back. Nobody can be given it.
  if (!first) return new Response(null, { status: 404 });
  headers.set('content-length', `${to - from + 1}`);
  if (range) headers.set('content-range', `bytes ${from}-${to}/${file.bytes}`);
  return new Response(flow(file, first, { from, to }), { status: range ? 206 : 200, headers });
}

function headersOf({ sha256, mediaType, name, isPicture }: Stored): Headers {
  const ascii = name.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
  return new Headers({
    'content-type': mediaType,
    'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': filePolicy,
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
  });
}

type Bounds = { from: number; to: number };

function flow(file: Stored, first: Uint8Array<ArrayBuffer>, { from, to }: Bounds): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = from;
  return new ReadableStream({
    async pull(controller) {
      const bytes = at === from ? first : await readPiece(file, at, to);
      if (!bytes) return controller.error(new Error('a file was let go of while it was sent'));
      at += bytes.length;
      controller.enqueue(bytes);
      if (at > to) controller.close();
    },
  });
}

async function readPiece({ sha256 }: Stored, from: number, to: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await readStoredBytes(prisma(), { sha256, from, length: Math.min(piece, to - from + 1) });
  return bytes && bytes.length > 0 ? bytes : null;
}
