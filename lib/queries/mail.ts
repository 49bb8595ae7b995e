import 'server-only';
import type { MailMode } from '@/lib/domain/mail/preference';
import { prisma } from '@/lib/platform/database';
import { isMailReady } from '@/lib/platform/env';
import { readMailLink } from '@/lib/platform/mail-link';
import { readEntitledActor } from './entitled';

/** A mail of one's own: seen is what its notice is, once somebody opened it here. */
export type OwnDelivery = {
  id: string;
  code: string | null;
  params: Record<string, string | number>;
  state: 'waiting' | 'sent' | 'seen' | 'failed';
  at: Date;
};

export type OwnMail = {
  isReady: boolean;
  address: string | null;
  isConfirmed: boolean;
  /** A server said that it takes nothing for this address. */
  isRefused: boolean;
  mode: MailMode;
  quietFrom: number | null;
  quietUntil: number | null;
  deliveries: OwnDelivery[];
};

const shown = 20;

/** How one's notices come by mail, and the last of them. Two statements. */
export async function readOwnMail(): Promise<OwnMail | null> {
  const actor = await readEntitledActor('mail.read');
  if (!actor) return null;
  const [chosen] = await prisma().$queryRaw<(Omit<OwnMail, 'isReady' | 'deliveries'> & { mode: MailMode })[]>`
    select u.email as address, coalesce(u.email = p.confirmed_address, false) as "isConfirmed",
           coalesce(u.email = p.refused_address, false) as "isRefused", coalesce(p.mode::text, 'never') as mode,
           p.quiet_from as "quietFrom", p.quiet_until as "quietUntil"
      from users u left join mail_preferences p on p.user_id = u.id where u.id = ${actor.userId}::uuid`;
  const deliveries = await prisma().$queryRaw<OwnDelivery[]>`
    select d.id, n.code, coalesce(n.params, '{}') as params, coalesce(d.sent_at, d.due_at) as at,
           case when d.state = 'sent' and r.user_id is not null then 'seen' else d.state::text end as state
      from mail_deliveries d left join notices n on n.id = d.notice_id
      left join notice_reads r on r.notice_id = d.notice_id and r.user_id = d.user_id
     where d.user_id = ${actor.userId}::uuid order by d.id desc limit ${shown}`;
  return chosen ? { ...chosen, isReady: isMailReady(), deliveries } : null;
}

/** What the link of a mail is for, or null for one that this installation did not write. No statement. */
export function readFollowedLink(text: string) {
  return readMailLink(text);
}
