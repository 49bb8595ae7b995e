import 'server-only';
import { randomUUID } from 'node:crypto';
import { askForLink, createLink, findByLink, listLinkAccounts, takeAskedLink } from '@/lib/data/identity/sign-in-links';
import { queueMail } from '@/lib/data/mail';
import { Refusal } from '@/lib/domain/refusal';
import { readClock } from '@/lib/platform/clock';
import { type Db, prisma } from '@/lib/platform/database';
import { blindKey, linkHash } from '@/lib/platform/secrets';
import { signInSecret } from '@/lib/platform/sign-in-link';
import { hashNewPassword } from './new-password';
import { paced } from './prove-identity';
import type { ProvenRecovery } from './use-code';

/**
 * Holds asking for a link to its pace. It looks at no account: what is told follows from how often that address was typed.
 * @throws Refusal too-many-tries
 */
export async function paceLink(address: string): Promise<void> {
  const rule = { purpose: 'link', known: false } as const;
  await paced(blindKey(`link:${address}`), rule, async () => ({ proof: { is: 'unknown' }, outcome: 'succeeded' }));
}

/** Leaves it to a worker, in the same words and the same time whether there is such an account or not. */
export async function askLink(db: Db, address: string): Promise<object> {
  await askForLink(db, address);
  return {};
}

/**
 * Lays into the outbox the links of the address that was asked at first: for each account whose owner has shown that it is theirs.
 * @returns false when none waits
 */
export async function issueAskedLinks(db: Db): Promise<boolean> {
  const address = await takeAskedLink(db);
  if (address === null) return false;
  const { now } = await readClock(db);
  for (const userId of await listLinkAccounts(db, address)) {
    const id = randomUUID();
    await createLink(db, { id, userId, hash: linkHash(signInSecret(id)) });
    await queueMail(db, [{ userId, address, noticeId: null, codeId: id, dueAt: now }]);
  }
  return true;
}

export type FollowedLink = { secret: string; newPassword?: string | undefined };

/**
 * Looks at a link that was followed, paced as codes are.
 * @throws Refusal sign-in-link-over, the same for one that nobody sent, used or run out; password-common, too-busy
 */
export async function proveLink({ secret, newPassword }: FollowedLink): Promise<ProvenRecovery> {
  const hash = linkHash(secret);
  const owner = await findByLink(prisma(), hash);
  const proof = await paced(blindKey(`link:${hash}`), { purpose: 'recovery', known: false }, async () =>
    owner
      ? { proof: { is: 'proven', userId: owner.userId }, outcome: 'succeeded' }
      : { proof: { is: 'refused' }, outcome: 'failed' },
  );
  if (!owner || proof.is !== 'proven') throw new Refusal('sign-in-link-over');
  const about = [owner.address, owner.name];
  const passwordHash = newPassword === undefined ? null : await hashNewPassword(newPassword, about, 'newPassword');
  return { userId: owner.userId, hash, passwordHash };
}
