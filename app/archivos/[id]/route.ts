import { answerStored } from '@/lib/queries/files/answer';
import { readStored } from '@/lib/queries/files/stored';

/** A file of a record, for whoever may see that record; `?vista=1`: a picture as a page shows it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const isView = new URL(request.url).searchParams.has('vista');
  return answerStored(request, await readStored((await params).id, isView));
}
