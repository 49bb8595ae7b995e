import { answerFile } from '@/lib/queries/download';
import { downloadPurchaseLines } from '@/lib/queries/local-purchase-download';

/** The accepted lines of a municipality and year, in the format of the address. Public. */
export async function GET(request: Request): Promise<Response> {
  const file = await downloadPurchaseLines(Object.fromEntries(new URL(request.url).searchParams));
  return answerFile(file, 'public, max-age=0, must-revalidate');
}
