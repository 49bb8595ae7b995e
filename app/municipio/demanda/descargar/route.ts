import { answerFile } from '@/lib/queries/download';
import { downloadDemand } from '@/lib/queries/planning-downloads';
import { demandFilter } from '@/lib/routes/demand-filter';

/** Every line of the demand as XLSX or CSV, with the filter of its address. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return answerFile(await downloadDemand(demandFilter(Object.fromEntries(query)), query.get('formato')));
}
