import 'server-only';
import { dayOf, type Holiday, type HolidayCalendar, holidaysIn } from '@/lib/domain/calendar';
import { departmentIso } from '@/lib/domain/territory';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/**
 * The holidays that hold in a municipality: national and of its department. One statement.
 * @param municipalityCode null: national holidays only
 */
export async function readHolidayCalendar(db: Db, municipalityCode: string | null): Promise<HolidayCalendar> {
  const rows = await db.holiday.findMany({
    orderBy: { day: 'asc' },
    select: { day: true, name: true, departmentIso: true, removedBy: true },
  });
  return toCalendar(
    rows.map((row) => ({ ...row, day: dayOf(row.day) })),
    municipalityCode,
  );
}

/** The same inside another statement, for a page that has none to spare: a column that `toCalendar` reads. */
export const holidaysColumn = Prisma.sql`
  coalesce((select json_agg(json_build_object('day', h.day, 'name', h.name, 'departmentIso', h.department_iso,
                                              'removedBy', h.removed_by) order by h.day) from holidays h), '[]') as holidays`;

export function toCalendar(holidays: readonly Holiday[], municipalityCode: string | null): HolidayCalendar {
  return holidaysIn(holidays, municipalityCode && departmentIso(municipalityCode));
}
