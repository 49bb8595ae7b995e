import { answerOfficeSearch } from '@/lib/queries/search/office';

/** What the dialog of search asks while somebody writes. */
export async function GET(request: Request): Promise<Response> {
  return answerOfficeSearch(new URL(request.url).searchParams.get('q'));
}
