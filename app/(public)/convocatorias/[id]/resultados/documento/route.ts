import { answerFile } from '@/lib/queries/download';
import { readResultsPaper } from '@/lib/queries/papers/results';

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const format = new URL(request.url).searchParams.get('formato');
  return answerFile(await readResultsPaper((await params).id, format));
}
