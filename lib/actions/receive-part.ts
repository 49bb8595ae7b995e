import 'server-only';
import { addPart, findUpload, type UploadState } from '@/lib/data/files/uploads';
import { mayTry } from '@/lib/domain/access/may';
import type { ActionName } from '@/lib/domain/access/policy';
import { fileLimitBytes, partBytes } from '@/lib/domain/files/file';
import { PartInput } from '@/lib/domain/files/inputs';
import { IdInput } from '@/lib/domain/inputs';
import { cleanLine } from '@/lib/domain/text';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';

type Scene = { params: Promise<{ id: string }> };

/** What takes a file: who may do none of these has nothing to send. */
const taking: readonly ActionName[] = ['document.save', 'document.enter'];

/**
 * Takes one part of a file, before the form that it belongs to. Nothing is changed by it but what its sender has on the way: a record has
 * the file, and the record of events tells of it, when the form is done. The same part twice, or one beyond a gap, changes nothing.
 * @returns how far the file is: what comes next begins there
 */
export async function receivePart(request: Request, { params }: Scene): Promise<Response> {
  const userId = await whoSends();
  if (!userId) return told(null, 404);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const read = PartInput.safeParse({ ...asked, id: (await params).id });
  if (!read.success) return told(null, 422);
  const { id, from, of: bytes, name } = read.data;
  if (bytes > fileLimitBytes) return told(null, 413);
  const part = await request.arrayBuffer().catch(() => null); // cut: what is asked next is how far it is
  if (!part || part.byteLength === 0 || part.byteLength > partBytes) return told(null, 422);
  const named = cleanLine(name).slice(0, 120) || 'archivo';
  const state = await addPart({ userId, id, name: named, bytes, from, part: new Uint8Array(part) });
  return told(state, state ? 200 : 409);
}

/** How far a file of one's own is; nothing of it where nothing came. */
export async function tellReceived(_request: Request, { params }: Scene): Promise<Response> {
  const userId = await whoSends();
  const id = IdInput.safeParse((await params).id);
  if (!userId || !id.success) return told(null, 404);
  const state = await findUpload(prisma(), { userId, id: id.data });
  return told(state ?? { received: 0, bytes: 0 }, 200);
}

async function whoSends(): Promise<string | null> {
  const actor = await readActor();
  return actor && taking.some((action) => mayTry(actor, action)) ? actor.userId : null;
}

const told = (state: UploadState | null, status: number) =>
  Response.json(state ?? {}, { status, headers: { 'cache-control': 'no-store' } });
