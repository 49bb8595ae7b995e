import 'server-only';
import { saveTenderKey } from '@/lib/data/offers/envelopes';
import type { Db } from '@/lib/platform/database';
import { newTenderKey } from '@/lib/platform/sealing';

/** Gives a tender the key under which its offers are sealed. Part of publishing it: without a seal it takes none. */
export async function createSeal(db: Db, tenderId: string): Promise<void> {
  await saveTenderKey(db, tenderId, newTenderKey());
}
