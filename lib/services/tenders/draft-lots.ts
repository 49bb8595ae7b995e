import 'server-only';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { loadLotDemand } from '@/lib/data/lot-demand';
import { findLots } from '@/lib/data/lots';
import { findProgramme, type Programme } from '@/lib/data/programmes';
import { setReference } from '@/lib/data/tenders';
import { Refusal } from '@/lib/domain/refusal';
import { type Lot, type Tender, tenderReference } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/** A draft that was edited, and the version that it has now. */
export type Edited = { id: string; version: number };

/** The year of a draft. @throws Refusal not-found */
export async function programmeOf(db: Db, { programmeId }: Tender): Promise<Programme> {
  const programme = await findProgramme(db, programmeId);
  if (!programme) throw new Refusal('not-found');
  return programme;
}

/** What lots of a draft are held against today. Two statements. @throws Refusal not-found */
export async function frameOf(db: Db, tender: Tender, lots: readonly Lot[], today: Day) {
  const calendar = await readHolidayCalendar(db, tender.municipalityCode);
  const frame = await loadLotDemand(db, { programmeId: tender.programmeId, calendar, lots, today });
  if (!frame) throw new Refusal('not-found');
  return frame;
}

/** Writes down what the lots of a draft add up to. */
export async function sumUp(db: Db, tender: Tender, version: number): Promise<Edited> {
  await setReference(db, tender.id, tenderReference(await findLots(db, tender.id)));
  return { id: tender.id, version };
}

/** @throws Refusal not-found when the lot is not of this tender */
export function lotOf(lots: readonly Lot[], id: string): Lot {
  const lot = lots.find((one) => one.id === id);
  if (!lot) throw new Refusal('not-found');
  return lot;
}
