import { randomUUID } from 'node:crypto';
import { saveDraft } from '@/lib/data/offers/drafts';
import { readTenderKey, sealDraft } from '@/lib/data/offers/envelopes';
import { emptyContent } from '@/lib/domain/offers/offer';
import { inTransaction, prisma } from '@/lib/platform/database';
import type { Person } from './people';

/** A party of several economic actors, led by the first. By rows: no screen makes one yet. */
export async function aParty(...members: readonly Pick<Person, 'organisationId'>[]): Promise<string> {
  const id = randomUUID();
  await inTransaction(async (db) => {
    await db.party.create({ data: { id, leadId: members[0]?.organisationId ?? '' } });
    await db.partyMember.createMany({ data: members.map(({ organisationId }) => ({ partyId: id, organisationId })) });
  });
  return id;
}

/** Begins an offer of a party, empty yet: from then on its members bid in that tender as the party. */
export async function beginOffer(tenderId: string, partyId: string): Promise<void> {
  const bidder = { tenderId, partyId };
  await saveDraft(prisma(), bidder, sealDraft(await readTenderKey(prisma(), tenderId), bidder, emptyContent));
}
