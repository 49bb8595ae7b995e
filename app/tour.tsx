import { TourInvitation } from '@/components/tour/tour-invitation';
import { TourStrip } from '@/components/tour/tour-strip';
import { goTourAction, leaveTourAction } from '@/lib/actions/tour';
import { readTour } from '@/lib/queries/tour';

/** The strip of the guided tour, for every layout: nothing for whoever is not on it, nor where there is no demonstration. */
export async function Tour() {
  const mark = (await readTour())?.mark;
  return mark?.going ? <TourStrip mark={mark} go={goTourAction} leave={leaveTourAction} /> : null;
}

/** The way into the tour, for the first page: nothing while one is on it, nor where there is no demonstration. */
export async function TourEntrance() {
  const tour = await readTour();
  return tour && !tour.mark?.going ? <TourInvitation {...tour} go={goTourAction} /> : null;
}
