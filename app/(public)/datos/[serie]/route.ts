import { downloadSeries } from '@/lib/queries/open-data/download';

type Context = { params: Promise<{ serie: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return downloadSeries((await params).serie, new URL(request.url).searchParams);
}
