import { answerFile } from '@/lib/queries/download';
import { readPaymentPaper } from '@/lib/queries/papers/payment';

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const format = new URL(request.url).searchParams.get('formato');
  return answerFile(await readPaymentPaper((await params).id, format));
}
