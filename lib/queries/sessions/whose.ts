import 'server-only';
import { findKeptText } from '@/lib/data/kept-texts';
import type { Actor } from '@/lib/domain/access/actor';
import type { KeptText } from '@/lib/domain/kept-text';
import { prisma } from '@/lib/platform/database';
import { hasKeptText } from '@/lib/platform/kept-cookie';
import { personKey, personTag } from '@/lib/platform/person-tag';

/** What the forms of a portal carry and find. */
export type OtherOwner = {
  /** Says in each form whose page it is. */
  tag: string;
  /** What this person wrote here when their session had ended. */
  kept: KeptText | null;
};

/** No statement, except where a text waits in this browser. */
export async function readWhose(actor: Actor): Promise<OtherOwner> {
  const kept = (await hasKeptText()) ? await findKeptText(prisma(), personKey(actor)) : null;
  return { tag: personTag(actor), kept };
}
