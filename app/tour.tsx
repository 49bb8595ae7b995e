import { TourInvitation } from '@/components/tour/tour-invitation';
import { TourStrip } from '@/components/tour/tour-strip';
import { goTourAction, leaveTourAction } from '@/lib/actions/tour';
import { readTour } from '@/lib/queries/tour';

/** The strip of the guided walk, for every frame: nothing for whoever is not on it, nor where there is no demonstration. */
export async function Tour() {
  const mark = (await readTour())?.mark;
  return mark?.going ? <TourStrip mark={mark} go={goTourAction} leave={leaveTourAction} /> : null;
}

/** The way into the walk, for the first page: nothing while one is on it, nor where there is no demonstration. */
export async function TourEntrance() {
  const walk = await readTour();
  return walk && !walk.mark?.going ? <TourInvitation {...walk} go={goTourAction} /> : null;
}
