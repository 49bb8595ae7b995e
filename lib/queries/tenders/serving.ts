import 'server-only';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { loadLotFrame } from '@/lib/data/lot-frame';
import { findProgramme } from '@/lib/data/programmes';
import { loadServing } from '@/lib/data/serving';
import { dayInLaPaz, type HolidayCalendar } from '@/lib/domain/calendar';
import type { Unserved } from '@/lib/domain/demand/unserved';
import { type AskedOfLots, tellAsked } from '@/lib/domain/tenders/lot-demand';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { unservedByLots } from '@/lib/domain/tenders/unserved';
import { prisma } from '@/lib/platform/database';
import { type OfficeTender, readOfficeTender } from './office';

/** A draft that may be edited, who is given nothing in its zones and days, and what the demand asks of its lots. Nine statements. */
export async function readLots(rawId: string): Promise<(OfficeTender & { unserved: Unserved[]; asked: AskedOfLots[] }) | null> {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.edit) return null;
  const calendar = await readHolidayCalendar(prisma(), page.sheet.tender.municipalityCode);
  const [unserved, asked] = await Promise.all([readUnserved(page.sheet, calendar), readAsked(page)]);
  return { ...page, unserved, asked };
}

/** One lot of a draft that may be edited, and what the demand asks of it. Seven statements. */
export async function readLot(rawId: string, lotId: string) {
  const page = await readOfficeTender(rawId);
  const lot = page?.sheet.lots.find(({ id }) => id === lotId);
  if (!page?.rights.edit || !lot) return null;
  const asked = await readAsked(page);
  return {
    ...page,
    lot,
    asked: asked.filter(({ lots }) => lots.some(({ id }) => id === lotId)),
  };
}

/** Who is given nothing in the zones and days of a tender. One statement. */
export async function readUnserved({ tender, lots }: TenderSheet, calendar: HolidayCalendar): Promise<Unserved[]> {
  const plan = await loadServing(prisma(), tender.programmeId, calendar);
  return plan ? unservedByLots(plan, lots) : [];
}

/** What the demand asks of a draft's lots today. Six statements. */
export async function readAsked({ sheet: { tender, lots }, now }: OfficeTender): Promise<AskedOfLots[]> {
  const programme = await findProgramme(prisma(), tender.programmeId);
  return programme ? tellAsked(lots, await loadLotFrame(prisma(), programme, lots, dayInLaPaz(now))) : [];
}
