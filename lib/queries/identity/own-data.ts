import 'server-only';
import { findProducerToErase } from '@/lib/data/census/erase-producer';
import { type Fate, fatesOfPerson, fatesOfProducer, pseudonymOf } from '@/lib/domain/identity/erasure';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitled } from '../entitled';

export type OwnData = {
  organisation: string;
  mayExportOrganisation: boolean;
  person: { code: string; fates: Fate[] };
  /** Of who supplies; null where the entry in the census is another's, or was erased. */
  producer: { fates: Fate[]; isUnderWay: boolean } | null;
};

/** What can be taken along and erased of oneself, and of the organisation that one acts for. One statement besides the session's. */
export async function readOwnData(): Promise<OwnData | null> {
  const visit = await readEntitled('account.read');
  if (!visit) return null;
  const { actor } = visit;
  const producer = canDo(actor, 'organisation.erase') ? await findProducerToErase(prisma(), actor.organisation.id) : null;
  return {
    organisation: actor.organisation.name,
    mayExportOrganisation: canDo(actor, 'organisation.export'),
    person: { code: pseudonymOf(actor.userId), fates: fatesOfPerson() },
    producer: producer && { fates: fatesOfProducer(producer), isUnderWay: producer.isUnderWay },
  };
}
