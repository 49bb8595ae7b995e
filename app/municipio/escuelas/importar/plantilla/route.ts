import { answerFile } from '@/lib/queries/download';
import { downloadSchoolTemplate } from '@/lib/queries/planning-downloads';

/** The empty list of schools to fill in. It holds nobody's data. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(await downloadSchoolTemplate(new URL(request.url).searchParams.get('formato')));
}
