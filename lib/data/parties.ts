import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/** Of a party, the name under which it stands; in SQL the view `party_leads` says it, with kind and municipality. */
export const partyNamed = { select: { lead: { select: { name: true } } } } as const;

export const partyName = ({ lead }: { lead: { name: string } }): string => lead.name;

/** The organisations of some parties, each once: who is told of what concerns a party. One statement, none for no party. */
export async function membersOf(db: Db, partyIds: readonly string[]): Promise<string[]> {
  if (partyIds.length === 0) return [];
  const rows = await db.partyMember.findMany({
    where: { partyId: { in: [...partyIds] } },
    distinct: ['organisationId'],
    select: { organisationId: true },
  });
  return rows.map(({ organisationId }) => organisationId);
}

/** Somebody before a tender: as which party they bid in it. */
export type WouldBid = { tenderId: string; actor: Pick<Actor, 'organisation' | 'partyIds'> };

/**
 * As which party somebody bids in a tender: the one with others that has a draft or an offer there, or else their organisation by itself,
 * which is a party under its own id. A value inside another statement.
 */
export const biddingParty = ({ tenderId, actor: { organisation, partyIds } }: WouldBid) => Prisma.sql`
  coalesce((select f.party_id from (
              select party_id from offer_drafts where tender_id = ${tenderId}::uuid and party_id = any(${[...partyIds]}::uuid[])
              union select party_id from offers where tender_id = ${tenderId}::uuid and party_id = any(${[...partyIds]}::uuid[])) f
             where f.party_id <> ${organisation.id}::uuid order by f.party_id limit 1), ${organisation.id}::uuid)`;

/** The same, asked alone. One statement. */
export async function findBiddingParty(db: Db, wouldBid: WouldBid): Promise<string> {
  const [row] = await db.$queryRaw<{ id: string }[]>`select ${biddingParty(wouldBid)} as id`;
  return row?.id ?? wouldBid.actor.organisation.id;
}
