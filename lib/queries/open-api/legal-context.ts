import { readHolidayCalendar } from '@/lib/data/calendar';
import { readRuleBook } from '@/lib/data/law';
import { readMunicipality } from '@/lib/data/territory';
import { coversDays } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { RequestProblem } from './problems';

/**
 * What binds a municipality's purchases on a day: its rules and its holidays, and the years whose holidays are known.
 * Refuses a municipality that does not exist, and a day of another year.
 */
export async function readLegalContext(municipalityCode: string, day: Day) {
  const [municipality, book, calendar] = await Promise.all([
    readMunicipality(prisma(), municipalityCode),
    readRuleBook(prisma(), { day, municipalityCode }),
    readHolidayCalendar(prisma(), municipalityCode),
  ]);
  if (!municipality) throw new RequestProblem('unknown-municipality', 'municipalityCode');
  const years = `${Math.min(...calendar.years)} a ${Math.max(...calendar.years)}`;
  if (!coversDays(calendar, { start: day, end: day })) throw new RequestProblem('no-calendar', 'publishedAt', years);
  return { book, calendar, years };
}
