import 'server-only';
import { findLots } from '@/lib/data/lots';
import { concernedBy } from '@/lib/data/questions';
import { moveTender } from '@/lib/data/tenders';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { tellSuppliers } from './tell';

/**
 * Cancels or annuls a tender with a reasoned resolution, until it is formalised (CANCEL: NB-SABS art. 28, DBC n. 8).
 * Who could have been preparing an offer is told, and whoever did, sent one or asked something; a draft that nobody saw ends in silence.
 * @throws Refusal wrong-step | changed-meanwhile
 */
export async function endTender(
  db: Db,
  tender: Tender,
  { version, reason }: { version: number; reason: string },
  how: 'cancelled' | 'annulled',
): Promise<{ id: string; from: string; reason: string }> {
  await moveTender(db, { ...tender, version }, how, { cancelReason: reason });
  if (tender.publishedAt) {
    const also = await concernedBy(db, tender.id);
    await tellSuppliers(db, tender, await findLots(db, tender.id), `tender-${how}`, { also });
  }
  return { id: tender.id, from: tender.status, reason };
}
