import { getTranslations } from 'next-intl/server';
import { answerFile } from '@/lib/queries/download';
import { downloadSchoolTemplate } from '@/lib/queries/planning-downloads';

/** The empty list of schools to fill in. It holds nobody's data. */
export async function GET(request: Request): Promise<Response> {
  const tUi = await getTranslations('ui');
  const t = await getTranslations('schools');
  return answerFile(await downloadSchoolTemplate(tUi, t, new URL(request.url).searchParams.get('formato')));
}
