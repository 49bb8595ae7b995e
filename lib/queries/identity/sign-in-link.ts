import 'server-only';
import { findByLink } from '@/lib/data/identity/sign-in-links';
import { prisma } from '@/lib/platform/database';
import { isMailReady } from '@/lib/platform/env';
import { linkHash } from '@/lib/platform/secrets';

/** Whether this installation sends links to get in. No statement. */
export const offersLinks = (): boolean => isMailReady();

/** Whose account the holder of a link would open; null for one that does not stand. Looking uses nothing up. One statement. */
export async function readSignInLink(secret: string): Promise<{ name: string } | null> {
  const owner = await findByLink(prisma(), linkHash(secret));
  return owner && { name: owner.name };
}
