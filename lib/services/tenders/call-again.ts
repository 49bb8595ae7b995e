import 'server-only';
import { awardedUnits, findLots, insertLots } from '@/lib/data/lots';
import { findProgramme } from '@/lib/data/programmes';
import { findRequirements, insertRequirements } from '@/lib/data/requirements';
import { insertDraft, isCalledAgain, setReference } from '@/lib/data/tenders';
import { assertProgrammeOpen } from '@/lib/domain/programmes/programmes';
import { Refusal } from '@/lib/domain/refusal';
import { leftOver } from '@/lib/domain/tenders/left-over';
import { type Tender, tenderReference } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { calledAgain } from './days-left';

/**
 * Drafts the second call of a purchase: the deserted lots and the quantities that nobody took, for the days that are left, with the
 * same requirements, linked to the first call (DES-NOOFFER: NB-SABS art. 27).
 * @throws Refusal wrong-step (not decided yet, or the year is closed) | nothing-deserted | already-called-again |
 *   second-call-too-late
 */
export async function callAgain(
  db: Db,
  first: Tender,
  { createdById, now }: { createdById: string; now: Date },
): Promise<{ id: string; version: number; reference: string }> {
  if (first.status !== 'deserted' && first.status !== 'awarded' && first.status !== 'contracted') throw new Refusal('wrong-step');
  const programme = await findProgramme(db, first.programmeId);
  if (!programme) throw new Refusal('not-found');
  assertProgrammeOpen(programme.status);
  if (await isCalledAgain(db, first.id)) throw new Refusal('already-called-again');

  const deserted = leftOver(await findLots(db, first.id), await awardedUnits(db, first.id));
  if (deserted.length === 0) throw new Refusal('nothing-deserted');
  const lots = await calledAgain(db, { first, programme, deserted }, now);

  const { organisationId, programmeId, title, object, awardForm, deliveryFrequency, shelfLifeDays, partialAllowed } = first;
  const draft = {
    organisationId,
    programmeId,
    title,
    object,
    awardForm,
    deliveryFrequency,
    shelfLifeDays,
    partialAllowed,
    firstCallId: first.id,
    createdById,
  };
  const { id, reference } = await insertDraft(db, draft, programme.year);
  await insertLots(db, id, lots);
  await insertRequirements(
    db,
    id,
    (await findRequirements(db, first.id)).map(({ id: _, ...requirement }) => requirement),
  );
  await setReference(db, id, tenderReference(lots));
  return { id, version: 1, reference };
}
