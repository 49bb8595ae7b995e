import 'server-only';
import { listKeptTexts } from '@/lib/data/kept-texts';
import type { Actor } from '@/lib/domain/access/actor';
import type { KeptText } from '@/lib/domain/kept-text';
import { askedPath } from '@/lib/platform/asked-page';
import { prisma } from '@/lib/platform/database';
import { hasKeptText } from '@/lib/platform/kept-cookie';
import { personKey, personTag } from '@/lib/platform/person-tag';
import { readActor } from '@/lib/platform/session';

/** What the forms of a portal carry and find. */
export type OtherOwner = {
  /** Says in each form whose page it is. */
  tag: string;
  /** What this person wrote on this page and did not send yet, the latest first. */
  kept: readonly KeptText[];
};

/** No statement, except where a text waits in this browser. */
export async function readWhose(actor: Actor): Promise<OtherOwner> {
  const [path, key] = [await askedPath(), personKey(actor)];
  const kept = path !== null && (await hasKeptText(key)) ? await listTexts(actor, path) : [];
  return { tag: personTag(actor), kept };
}

/** What the reader wrote on a page and did not send yet; null for a visitor. One statement besides the session's. */
export async function readKeptTexts(path: string): Promise<readonly KeptText[] | null> {
  const actor = await readActor();
  return actor && listTexts(actor, path);
}

/** The same as an answer to a form that stands on a page already: `{"kept":[…]}`; 401 for a visitor, who may have been the writer. */
export async function tellKeptTexts(request: Request): Promise<Response> {
  const kept = await readKeptTexts(new URL(request.url).searchParams.get('path') ?? '');
  return Response.json({ kept }, { status: kept ? 200 : 401, headers: { 'cache-control': 'no-store' } });
}

/** Whoever came in by a code or a link finds nothing: its owner may be writing still, on a page that stands open. */
async function listTexts(actor: Actor, path: string): Promise<readonly KeptText[]> {
  return actor.heldSince ? [] : listKeptTexts(prisma(), personKey(actor), path);
}
