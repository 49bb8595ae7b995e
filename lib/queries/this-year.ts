import 'server-only';
import { yearInLaPaz } from '@/lib/domain/calendar';
import { clock } from '@/lib/platform/clock';

/** The year that the installation's clock says. */
export async function thisYear(): Promise<number> {
  return yearInLaPaz((await clock()).now);
}
