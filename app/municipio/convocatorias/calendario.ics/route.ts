import { readOfficeCalendar } from '@/lib/queries/calendar-files';
import { answerFile } from '@/lib/queries/download';

export async function GET(): Promise<Response> {
  return answerFile(await readOfficeCalendar());
}
