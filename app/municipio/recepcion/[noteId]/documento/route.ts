import { answerFile } from '@/lib/queries/download';
import { readNotePaper } from '@/lib/queries/papers/note';
import { office } from '@/lib/routes/office';

export async function GET(request: Request, { params }: { params: Promise<{ noteId: string }> }): Promise<Response> {
  const format = new URL(request.url).searchParams.get('formato');
  return answerFile(await readNotePaper((await params).noteId, office.reception, format));
}
