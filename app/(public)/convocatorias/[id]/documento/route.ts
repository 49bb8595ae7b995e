import { answerFile } from '@/lib/queries/download';
import { readTenderPaper } from '@/lib/queries/papers/tender';

/** A published tender as PDF or DOCX: whole, or the sheet that a producer decides by. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = { version: query.get('version'), brief: query.get('parte') === 'resumen', format: query.get('formato') };
  return answerFile(await readTenderPaper((await params).id, asked));
}
