import { answerFile } from '@/lib/queries/download';
import { readContractPaper } from '@/lib/queries/papers/contract';

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const format = new URL(request.url).searchParams.get('formato');
  return answerFile(await readContractPaper((await params).id, format));
}
