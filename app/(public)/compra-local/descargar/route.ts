import { downloadPurchaseLines } from '@/lib/queries/local-purchase-download';

/** The accepted lines of a municipality and year, as CSV or XLSX. Public. */
export async function GET(request: Request): Promise<Response> {
  const file = await downloadPurchaseLines(Object.fromEntries(new URL(request.url).searchParams));
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.body, {
    headers: { 'content-type': file.type, 'content-disposition': `attachment; filename="${file.name}"` },
  });
}
