import { WalkEntrance } from '@/components/walk/walk-entrance';
import { WalkStrip } from '@/components/walk/walk-strip';
import { goWalkAct, leaveWalkAct } from '@/lib/actions/walk';
import { readWalk } from '@/lib/queries/people/walk';

/** The strip of the guided walk, for every frame: nothing for whoever is not on it, nor where there is no demonstration. */
export async function Walk() {
  const mark = (await readWalk())?.mark;
  return mark?.going ? <WalkStrip mark={mark} go={goWalkAct} leave={leaveWalkAct} /> : null;
}

/** The way into the walk, for the first page: nothing while one is on it, nor where there is no demonstration. */
export async function WalkIn() {
  const walk = await readWalk();
  return walk && !walk.mark?.going ? <WalkEntrance {...walk} go={goWalkAct} /> : null;
}
