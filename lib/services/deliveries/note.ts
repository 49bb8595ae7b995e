import 'server-only';
import { hasEnded } from '@/lib/data/contract-changes';
import { lockContract } from '@/lib/data/contracts';
import { type DeliveryToNote, findBalances, findScheduled, saveNote } from '@/lib/data/deliveries';
import { findDeliveryEnd, listUnscheduled, readPlan } from '@/lib/data/note-plan';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { checkNote, type EmptyLine, type NoteLine } from '@/lib/domain/deliveries/note';
import { type Agreed, assertNotAlike, assertPlanned } from '@/lib/domain/deliveries/plan';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Written = { deliveredOn: Day; lines: readonly (NoteLine | EmptyLine)[]; agreed: Agreed; issuedById: string };

/**
 * The producer's delivery note at a school.
 * @throws Refusal contract-ended | already-delivered | delivery-closed | changed-meanwhile (no longer in the schedule), or what checkNote,
 *   assertPlanned and assertNotAlike find
 */
export async function writeNote(db: Db, place: DeliveryToNote, { deliveredOn, lines, agreed, issuedById }: Written, now: Date) {
  await lockContract(db, place.contractId); // two notes at once must not share out the same balance
  if (await hasEnded(db, place.contractId)) throw new Refusal('contract-ended');
  // The schedule may have been changed while this note was being written.
  if (place.scheduledId && !(await findScheduled(db, place.scheduledId))) throw new Refusal('changed-meanwhile');
  const end = place.scheduledId && (await findDeliveryEnd(db, place.scheduledId));
  if (end) throw new Refusal(end === 'closed' ? 'delivery-closed' : 'already-delivered');
  const balances = await findBalances(db, place.contractId);
  const checked = checkNote({ deliveredOn, lines }, { balances, today: dayInLaPaz(now), earliest: place.signedOn });
  const { contractId, schoolId, scheduledId, signedOn, shelfLifeDays } = place;
  assertPlanned(lines, await readPlan(db, place), { deliveredOn, shelfLifeDays, agreed });
  if (!scheduledId) assertNotAlike(checked, await listUnscheduled(db, place), now, agreed);
  const note = await saveNote(db, {
    contractId,
    schoolId,
    scheduledId,
    signedOn,
    shelfLifeDays,
    deliveredOn,
    issuedById,
    lines: checked,
  });
  return { ...note, units: checked.reduce((sum, line) => sum + line.units, 0) };
}
