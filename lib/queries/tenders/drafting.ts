import 'server-only';
import { readPublicationGround } from '@/lib/data/same-object';
import { addDays, dayInLaPaz, holidaysBetween, instantAt } from '@/lib/domain/calendar';
import { lotsOutOfReach, mendable } from '@/lib/domain/matching/out-of-reach';
import { usualQuestionsUntil } from '@/lib/domain/tenders/office-hours';
import { prospectOf } from '@/lib/domain/tenders/publication';
import { prisma } from '@/lib/platform/database';
import { readCensusFor } from '../matching/census';
import { readReviewOf } from '../rule-review';
import { readOfficeTender } from './office';
import { serve } from './serving';

/**
 * A draft, what the law says of it now, whom it leaves without ration, what the demand asks of its lots, and which of them nobody can
 * serve, with the rules that the legal adviser has yet to speak of: for the way to publication. Five statements. Null unless it may be
 * published.
 */
export async function readPublication(rawId: string) {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.publish) return null;
  const { tender, lots, year } = page.detail;
  const today = dayInLaPaz(page.now);
  const [{ book, sameObject, calendar, review }, { census, terms }] = await Promise.all([
    readPublicationGround(prisma(), tender, { year, day: today }),
    readCensusFor(page.detail, page.now),
  ]);
  const prospect = prospectOf(book, calendar, { lots, sameObject }, page.now);
  const { frame, ...serving } = await serve(page, calendar);
  return {
    ...page,
    ...serving,
    prospect,
    review: await readReviewOf(
      prospect.toValidate.map(({ rule }) => rule),
      review,
    ),
    outOfReach: lotsOutOfReach(census, terms, lots).map((one) => mendable(one, census, terms, frame)),
    holidays: holidaysBetween(calendar, today, prospect.firstDelivery),
    usualQuestionsUntil: usualQuestionsUntil(calendar, page.now, instantAt(prospect.earliest?.day ?? addDays(today, 1), '16:00')),
  };
}

/** What is shown of a draft about to be published. */
export type Publication = NonNullable<Awaited<ReturnType<typeof readPublication>>>;
