import 'server-only';
import { randomUUID } from 'node:crypto';
import { holdPublished, insertAmendment, writeChange, writeTerms } from '@/lib/data/tender-amendments';
import type { AmendmentChange } from '@/lib/domain/tenders/amendment-input';
import { planAmendment } from '@/lib/domain/tenders/plan-amendment';
import { type Tender, tenderReference } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { readPublished } from './amendable';
import { judgeAmended, judgeNewReach } from './serving';
import { tellAmended } from './tell';

/**
 * Amends a published tender while it takes offers: what changes, why, and what becomes of the offers sent before. Nobody learns whether
 * there are any. Whoever offers or could is told.
 * @throws Refusal amend-closed | changed-meanwhile | short-not-acknowledged | frequency-outlasts-shelf-life | lots-out-of-reach, or what planAmendment says
 */
export async function amendTender(
  db: Db,
  tender: Tender,
  input: AmendmentChange,
  { userId, now }: { userId: string; now: Date },
) {
  await holdPublished(db, tender, input.version);
  const published = await readPublished(db, tender, now);
  const planned = planAmendment(published, input, { now, userId, newId: randomUUID() });
  const { changes, effect, trace, next, questionsUntil } = planned;
  const short = await judgeAmended(db, planned, input, now);
  const outOfReach = await judgeNewReach(db, published, planned, { reason: input.outOfReachReason ?? null, now });

  const { reason } = input;
  const number = await insertAmendment(db, {
    tenderId: tender.id,
    changes,
    reason,
    effect,
    trace: { ...trace, outOfReach },
    amendedById: userId,
  });
  const { deadlineAt, deliveryFrequency, shelfLifeDays, awardForm, partialAllowed } = next.tender;
  const terms = { deadlineAt, questionsUntil, deliveryFrequency, shelfLifeDays, awardForm, partialAllowed };
  await writeTerms(db, tender.id, { ...terms, referenceCentavos: tenderReference(next.lots) });
  for (const change of changes) await writeChange(db, tender.id, change);
  const onlyExtends = changes.every(({ what }) => what === 'deadline');
  await tellAmended(db, next.tender, [...published.lots, ...next.lots], { number, effect, onlyExtends });
  return {
    id: tender.id,
    number,
    effect,
    reason,
    changes,
    legalBasis: trace.legalBasis,
    outOfReachReason: outOfReach?.reason ?? null,
    short,
  };
}
