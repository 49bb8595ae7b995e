import { answerFile } from '@/lib/queries/download';
import { readNotePaper } from '@/lib/queries/papers/note';
import { producer } from '@/lib/routes/producer';

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const format = new URL(request.url).searchParams.get('formato');
  return answerFile(await readNotePaper((await params).id, producer.delivery, format));
}
