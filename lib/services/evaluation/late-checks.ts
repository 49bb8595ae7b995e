import 'server-only';
import { isOutOfAward, sealedChecks } from '@/lib/data/evaluation';
import { holdForChecks } from '@/lib/data/tenders';
import { Refusal } from '@/lib/domain/refusal';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';

/**
 * When checks of an offer may be written: while the evaluation lasts; and after the award, of an offer that was not awarded, should it
 * be next in order (ADJ-NEXT). What the recommendation rested on stays as it was.
 * @param checked requirement ids, or claims
 * @throws Refusal wrong-step
 */
export async function assertMayCheck(
  db: Db,
  { id }: Pick<Tender, 'id'>,
  offerId: string,
  checked: readonly string[],
): Promise<void> {
  const status = await holdForChecks(db, id);
  if (status === 'closed') return;
  if (status !== 'awarded' || !(await isOutOfAward(db, offerId))) throw new Refusal('wrong-step');
  const sealed = await sealedChecks(db, id);
  if (checked.some((what) => sealed.has(`${offerId} ${what}`))) throw new Refusal('wrong-step');
}
