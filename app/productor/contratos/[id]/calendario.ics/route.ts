import { readContractCalendar } from '@/lib/queries/calendar-files';
import { answerFile } from '@/lib/queries/download';

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(await readContractCalendar((await params).id));
}
