import 'server-only';
import type { WalkPlace, WalkStep } from '@/lib/domain/people/walk';
import type { Db } from '@/lib/platform/database';
import { readWalkCookie, writeWalkCookie } from '@/lib/platform/walk-cookie';
import { signIn } from './sign-in';

/**
 * Takes the walk to a step, as the person through whose eyes it is seen.
 * @param place of a demonstration's person or of nobody: whoever calls has made sure
 * @param whoIsHere who is signed in already: nobody is signed in twice
 */
export async function goToStep(
  db: Db,
  step: WalkStep,
  { path, userId }: WalkPlace,
  whoIsHere: string | null,
): Promise<{ step: WalkStep; path: string }> {
  if (userId && userId !== whoIsHere) await signIn(db, userId);
  await writeWalkCookie({ step, going: true, path });
  return { step, path };
}

/** Puts the walk aside: it waits at the same step, unless it is finished. */
export async function leaveWalk(finished: boolean): Promise<{ finished: boolean }> {
  const mark = await readWalkCookie();
  await writeWalkCookie(finished || !mark ? null : { ...mark, going: false });
  return { finished };
}
