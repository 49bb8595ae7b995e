import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { findSameObject } from '@/lib/data/tenders';
import { addDays, dayInLaPaz, type HolidayCalendar, instantAt } from '@/lib/domain/calendar';
import { lotsOutOfReach, type Mendable, mendable } from '@/lib/domain/matching/out-of-reach';
import { termsOf } from '@/lib/domain/matching/supplier';
import { usualQuestionsUntil } from '@/lib/domain/tenders/office-hours';
import { type Prospect, prospectOf } from '@/lib/domain/tenders/publication';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { type OfficeTender, readOfficeTender } from './office';
import { type Serving, serve } from './serving';

/** What the page shows of a draft about to be published. */
export type Publishing = Pick<OfficeTender, 'sheet'> &
  Serving & {
    prospect: Prospect;
    /** Lots that nobody in the census can serve, with what would change it. */
    outOfReach: readonly Mendable[];
    /** Those between now and the first delivery, by day. */
    holidays: readonly (readonly [day: Day, name: string])[];
    /** The last day for questions that goes with the earliest closing. */
    usualQuestionsUntil: Day;
  };

/**
 * A draft, what the law says of it now, whom it leaves without ration, what the demand asks of its lots, and which of them nobody can
 * serve: for the way to publication. Seven statements, one of them of the census. Null unless it may be published.
 */
export async function readPublication(rawId: string): Promise<(OfficeTender & Publishing) | null> {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.publish) return null;
  const { tender, lots, year } = page.sheet;
  const foods = new Set(lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const [{ book, calendar }, sameObject, census] = await Promise.all([
    readLaw(prisma(), tender, page.now),
    findSameObject(prisma(), tender, year),
    findLocalSuppliers(prisma(), tender.municipalityCode, [...foods]),
  ]);
  const today = dayInLaPaz(page.now);
  const prospect = prospectOf(book, calendar, { lots, sameObject }, page.now);
  const terms = termsOf(page.sheet, page.now);
  const { frame, ...serving } = await serve(page, calendar);
  return {
    ...page,
    ...serving,
    prospect,
    outOfReach: lotsOutOfReach(census, terms, lots).map((one) => mendable(one, census, terms, frame)),
    holidays: holidaysBetween(calendar, today, prospect.firstDelivery),
    usualQuestionsUntil: usualQuestionsUntil(calendar, page.now, instantAt(prospect.earliest?.day ?? addDays(today, 1), '16:00')),
  };
}

function holidaysBetween({ names }: HolidayCalendar, start: Day, end: Day | null): [Day, string][] {
  return end ? [...names].filter(([day]) => start <= day && day < end) : [];
}
