import 'server-only';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { loadLotDemand } from '@/lib/data/lot-demand';
import { dayInLaPaz, type HolidayCalendar } from '@/lib/domain/calendar';
import type { Unserved } from '@/lib/domain/demand/unserved';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { type AskedOfLots, tellAsked } from '@/lib/domain/tenders/lot-demand';
import { unservedByLots } from '@/lib/domain/tenders/unserved';
import { prisma } from '@/lib/platform/database';
import { type OfficeTender, readOfficeTender } from './office';

/** Who is given nothing in the zones and days of a draft, and what the demand asks of its lots. */
export type Serving = { unserved: readonly Unserved[]; asked: readonly AskedOfLots[] };

/** A draft that may be edited, with whom it serves. Three statements. */
export async function readLots(rawId: string): Promise<(OfficeTender & Serving) | null> {
  const page = await readOfficeTender(rawId);
  return page?.rights.edit ? { ...page, ...(await readServing(page)) } : null;
}

/** One lot of a draft that may be edited, and what the demand asks of it. Three statements. */
export async function readLot(rawId: string, lotId: string) {
  const page = await readLots(rawId);
  const lot = page?.detail.lots.find(({ id }) => id === lotId);
  return page && lot ? { ...page, lot, asked: page.asked.filter(({ lots }) => lots.some(({ id }) => id === lotId)) } : null;
}

/** Whom a draft serves today. One statement, and one for the calendar where it is not given. */
async function readServing(page: OfficeTender): Promise<Serving> {
  const { unserved, asked } = await serve(page);
  return { unserved, asked };
}

/** The same, with what its lots are held against; null where their year is gone. */
export async function serve({ detail, now }: OfficeTender, calendar?: HolidayCalendar) {
  const frame = await readServingContext(detail, now, calendar);
  const serving: Serving = frame
    ? { unserved: unservedByLots(frame.plan, detail.lots), asked: tellAsked(detail.lots, frame) }
    : { unserved: [], asked: [] };
  return { frame, ...serving };
}

/** What the lots of a draft are held against. One statement, and one for the calendar where it is not given. */
export async function readServingContext({ tender, lots }: TenderDetail, now: Date, calendar?: HolidayCalendar) {
  const known = calendar ?? (await readHolidayCalendar(prisma(), tender.municipalityCode));
  return loadLotDemand(prisma(), { programmeId: tender.programmeId, calendar: known, lots, today: dayInLaPaz(now) });
}
