import { answerFile } from '@/lib/queries/download';
import { downloadJobFile } from '@/lib/queries/job-file';

/** The file that one of one's own jobs made. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(await downloadJobFile((await params).id));
}
