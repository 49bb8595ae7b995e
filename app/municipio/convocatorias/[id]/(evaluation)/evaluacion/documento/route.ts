import { answerFile } from '@/lib/queries/download';
import { readEvaluationPaper } from '@/lib/queries/papers/evaluation';

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const format = new URL(request.url).searchParams.get('formato');
  return answerFile(await readEvaluationPaper((await params).id, format));
}
