import 'server-only';
import { clock } from '@/lib/platform/clock';
import { readVisit } from '@/lib/platform/session';
import { readTourCookie } from '@/lib/platform/tour-cookie';
import type { TourMark } from '@/lib/routes/tour';

export type TourView = {
  /** How far this browser has come; null when it has not begun. */
  mark: TourMark | null;
  /** A person of flesh and blood whose account the tour would close. */
  closes: string | null;
};

/** The guided tour as this browser has it; null on an installation without the demonstration. No statement of its own. */
export async function readTour(): Promise<TourView | null> {
  const visit = await readVisit();
  // The layout of every page asks for one of the two already.
  const isDemo = visit ? visit.shiftSeconds !== null : (await clock()).isDemo;
  if (!isDemo) return null;
  return { mark: await readTourCookie(), closes: visit && !visit.isDemoPerson ? visit.actor.name : null };
}
