import 'server-only';
import { deletePapers, eraseEntry, holdProducer, listPapers } from '@/lib/data/census/erase-producer';
import { renameInNotices } from '@/lib/data/identity/erase-person';
import { quotingProducers } from '@/lib/domain/notices';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';
import { detachAll } from '../files/keep';

/**
 * Erases a producer's entry in the census. Who sent an offer or signed a contract keeps its name and the papers that were judged.
 * @param pseudonym what who never supplied is called from here on
 * @throws Refusal not-found: erased a moment ago | erase-demonstration | erase-under-way
 */
export async function eraseProducer(
  db: Db,
  organisationId: string,
  { pseudonym, now }: { pseudonym: string; now: Date },
): Promise<{ id: string; hasSupplied: boolean }> {
  const producer = await holdProducer(db, organisationId);
  if (!producer) throw new Refusal('not-found');
  if (producer.isDemo) throw new Refusal('erase-demonstration');
  if (producer.isUnderWay) throw new Refusal('erase-under-way');
  const { name, hasSupplied } = producer;
  if (!hasSupplied) {
    for (const paper of await listPapers(db, organisationId)) await detachAll(db, paper, now);
    await deletePapers(db, organisationId);
    await renameInNotices(db, { codes: quotingProducers, about: organisationId }, [name], pseudonym);
  }
  await eraseEntry(db, organisationId, hasSupplied ? name : pseudonym);
  return { id: organisationId, hasSupplied };
}
