import 'server-only';
import type { WalkMark } from '@/lib/domain/people/walk';
import { clock } from '@/lib/platform/clock';
import { readVisit } from '@/lib/platform/session';
import { readWalkCookie } from '@/lib/platform/walk-cookie';

export type Walking = {
  /** How far this browser has come; null when it has not begun. */
  mark: WalkMark | null;
  /** A person of flesh and blood whose account the walk would close. */
  closes: string | null;
};

/** The guided walk as this browser has it; null on an installation without the demonstration. No statement of its own. */
export async function readWalk(): Promise<Walking | null> {
  const visit = await readVisit();
  // The frame of every page asks for one of the two already.
  const isDemo = visit ? visit.shiftSeconds !== null : (await clock()).isDemo;
  if (!isDemo) return null;
  return { mark: await readWalkCookie(), closes: visit && !visit.isDemoPerson ? visit.actor.name : null };
}
