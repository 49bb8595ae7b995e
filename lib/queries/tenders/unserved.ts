import 'server-only';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { loadServing } from '@/lib/data/serving';
import type { HolidayCalendar } from '@/lib/domain/calendar';
import type { Unserved } from '@/lib/domain/demand/unserved';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { unservedByLots } from '@/lib/domain/tenders/unserved';
import { prisma } from '@/lib/platform/database';
import { type OfficeTender, readOfficeTender } from './office';

/** A draft that may be edited, and who is given nothing in its zones and days. Three statements. */
export async function readLots(rawId: string): Promise<(OfficeTender & { unserved: Unserved[] }) | null> {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.edit) return null;
  const calendar = await readHolidayCalendar(prisma(), page.sheet.tender.municipalityCode);
  return { ...page, unserved: await readUnserved(page.sheet, calendar) };
}

/** Who is given nothing in the zones and days of a tender. One statement. */
export async function readUnserved({ tender, lots }: TenderSheet, calendar: HolidayCalendar): Promise<Unserved[]> {
  const plan = await loadServing(prisma(), tender.programmeId, calendar);
  return plan ? unservedByLots(plan, lots) : [];
}
