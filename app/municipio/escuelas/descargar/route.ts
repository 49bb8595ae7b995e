import { answerFile } from '@/lib/queries/download';
import { downloadSchools } from '@/lib/queries/planning-downloads';
import { schoolFilter } from '@/lib/routes/school-filter';

/** The list of schools as XLSX or CSV, with the filter of its address. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  return answerFile(
    await downloadSchools(schoolFilter(Object.fromEntries(query)), query.get('gestion') ?? undefined, query.get('formato')),
  );
}
