import 'server-only';
import { lockContract } from '@/lib/data/contracts';
import { type DeliveryToNote, findBalances, findScheduled, saveNote } from '@/lib/data/deliveries';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { checkNote, type EmptyLine, type NoteLine } from '@/lib/domain/deliveries/note';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Written = { deliveredOn: Day; lines: readonly (NoteLine | EmptyLine)[]; issuedById: string };

/**
 * The producer's delivery note at a school.
 * @throws Refusal already-delivered | changed-meanwhile (no longer in the schedule), or what checkNote finds
 */
export async function writeNote(db: Db, place: DeliveryToNote, { deliveredOn, lines, issuedById }: Written, now: Date) {
  await lockContract(db, place.contractId); // two notes at once must not share out the same balance
  // The schedule may have been changed while this note was being written.
  if (place.scheduledId && !(await findScheduled(db, place.scheduledId))) throw new Refusal('changed-meanwhile');
  const balances = await findBalances(db, place.contractId);
  const checked = checkNote({ deliveredOn, lines }, { balances, today: dayInLaPaz(now), earliest: place.signedOn });
  const { contractId, schoolId, scheduledId, signedOn } = place;
  const note = await saveNote(db, { contractId, schoolId, scheduledId, signedOn, deliveredOn, issuedById, lines: checked });
  return { ...note, units: checked.reduce((sum, line) => sum + line.units, 0) };
}
