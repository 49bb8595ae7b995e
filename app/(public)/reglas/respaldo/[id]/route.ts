import { answerFile } from '@/lib/queries/download';
import { readRulePaper } from '@/lib/queries/rules';

type Props = { params: Promise<{ id: string }> };

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return answerFile(await readRulePaper((await params).id));
}
