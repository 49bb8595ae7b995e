import 'server-only';
import { dayOf, type HolidayCalendar, holidaysIn } from '@/lib/domain/calendar';
import { departmentIso } from '@/lib/domain/territory';
import type { Db } from '@/lib/platform/database';

/**
 * The holidays that hold in a municipality: national and of its department. One statement.
 * @param municipalityCode null: national holidays only
 */
export async function readHolidayCalendar(db: Db, municipalityCode: string | null): Promise<HolidayCalendar> {
  const rows = await db.holiday.findMany({
    orderBy: { day: 'asc' },
    select: { day: true, name: true, departmentIso: true, removedBy: true },
  });
  return holidaysIn(
    rows.map((row) => ({ ...row, day: dayOf(row.day) })),
    municipalityCode && departmentIso(municipalityCode),
  );
}
