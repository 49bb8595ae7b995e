import 'server-only';
import type { CensusPaper } from '@/lib/domain/offers/certificates';
import type { ClaimCheck } from '@/lib/domain/offers/claims';
import type { Db } from '@/lib/platform/database';

/** A check of a claim, with the paper of the census as it stood then; null: there was none. */
export type NewClaimCheck = ClaimCheck & { paper: CensusPaper | null };

/** Writes or mends the checks of an offer's claims; the database refuses it once the recommendation is made. */
export async function saveClaimChecks(
  db: Db,
  offerId: string,
  checks: readonly NewClaimCheck[],
  checkedById: string,
): Promise<void> {
  for (const { claim, confirmed, reason, paper } of checks) {
    await db.$executeRaw`
      insert into claim_checks (offer_id, claim, confirmed, reason, paper, checked_by_id)
      values (${offerId}::uuid, ${claim}, ${confirmed}, ${reason}, ${paper && JSON.stringify(paper)}::jsonb, ${checkedById}::uuid)
      on conflict (offer_id, claim) do update
        set confirmed = excluded.confirmed, reason = excluded.reason, paper = excluded.paper,
            checked_by_id = excluded.checked_by_id, at = app_clock()`;
  }
}
