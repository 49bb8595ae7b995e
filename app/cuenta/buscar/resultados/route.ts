import { answerDeskSearch } from '@/lib/queries/search/desk';

/** What the dialog of search asks while somebody writes. */
export async function GET(request: Request): Promise<Response> {
  return answerDeskSearch(new URL(request.url).searchParams.get('q'));
}
