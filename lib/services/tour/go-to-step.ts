import 'server-only';
import { readPurchaseLines } from '@/lib/data/local-purchase';
import { yearInLaPaz } from '@/lib/domain/calendar';
import { measure } from '@/lib/domain/local-purchase/formulas';
import type { Ratio } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { readTourCookie, writeTourCookie } from '@/lib/platform/tour-cookie';
import type { TourMark, TourPlace, TourStep } from '@/lib/routes/tour';
import { signIn } from '../sessions/sign-in';

/** Where a step leads and the municipality whose figure the tour follows. */
export type Destination = TourPlace & { step: TourStep; place: string | null };

/**
 * Takes the tour to a step, as the person through whose eyes it is seen.
 * @param to as one of the demonstration's people or nobody: whoever calls has made sure
 * @param whoIsHere who is signed in already: nobody is signed in twice
 */
export async function goToStep(
  db: Db,
  { step, path, userId, place }: Destination,
  whoIsHere: string | null,
  now: Date,
): Promise<TourMark> {
  if (userId && userId !== whoIsHere) await signIn(db, userId);
  const before = step === 'receive' && place ? await localPurchase(db, place, now) : (await readTourCookie())?.before;
  const mark = { step, path, going: true, ...(before && { before }) };
  await writeTourCookie(mark);
  return mark;
}

/** This year's local purchase of a municipality, as its public page tells it. */
async function localPurchase(db: Db, municipalityCode: string, now: Date): Promise<Ratio> {
  const year = yearInLaPaz(now);
  const { accepted } = await readPurchaseLines(db, { municipalityCode, year });
  return measure(accepted, { place: municipalityCode, budget: 0n }).byOrigin.municipality;
}

/** Puts the tour aside: it waits at the same step, unless it is finished. */
export async function leaveTour(finished: boolean): Promise<{ finished: boolean }> {
  const mark = await readTourCookie();
  await writeTourCookie(finished || !mark ? null : { ...mark, going: false });
  return { finished };
}
