import 'server-only';
import { mostXlsxRows, type OpenDataScope, readFileName, readScope, seriesWords } from '@/lib/domain/transparency/address';
import { type SeriesName, series } from '@/lib/domain/transparency/series';
import { type CsvKind, csvHead, csvLines, type Table, writeXlsx } from '@/lib/integrations/spreadsheet/write';
import { dataEs } from '@/lib/messages/es/data';
import { logFault } from '@/lib/platform/log';
import { TokenBuckets } from '@/lib/platform/token-buckets';
import { readVisitor } from '@/lib/platform/visitor';
import { keep, refuse } from './answers';
import { batches, type Rows } from './batches';
import { dictionaryTable, headers } from './sheet';

/** Two files a second for each address, 120 at once: a spreadsheet costs memory, a long CSV a connection. */
const buckets = new TokenBuckets({ capacity: 120, perSecond: 2, most: 10_000 });

/**
 * Answers with a series as a file, open to everyone. The CSV flows batch by batch; the XLSX carries the dictionary along.
 * @param file as the address names it: "convocatorias.csv"
 */
export async function downloadSeries(file: string, query: URLSearchParams): Promise<Response> {
  const asked = readFileName(file);
  if (!asked) return refuse(404, dataEs.refusals.noSuchFile(Object.values(seriesWords)));
  const { name, format } = asked;
  const scope = readScope(Object.fromEntries(query));
  if (!scope) return refuse(400, dataEs.refusals.badScope);
  if (scope.year !== null && !('year' in series[name])) return refuse(400, dataEs.refusals.noYear);
  const wait = buckets.take((await readVisitor()).address ?? '', performance.now());
  if (wait > 0) return refuse(429, dataEs.refusals.tooMany(wait), { 'retry-after': String(wait) });
  try {
    return format === 'xlsx' ? await asXlsx(name, scope) : await asCsv(name, scope, format);
  } catch (error) {
    return refuse(500, dataEs.refusals.fault(logFault(error, `open data: ${name}`)));
  }
}

async function asCsv(name: SeriesName, scope: OpenDataScope, kind: CsvKind): Promise<Response> {
  const source = batches(name, scope);
  const encoder = new TextEncoder();
  // The first batch is read before anything is answered: what fails there is an answer, not half a file.
  let next = await source.next();
  const head = csvHead(headers(name), kind);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(encoder.encode(csvLines(next.value, kind)));
      next = await source.next().catch((error: unknown) => {
        logFault(error, `open data, under way: ${name}`);
        throw error;
      });
    },
    cancel: async () => void (await source.return(undefined)),
  });
  return keep(body, name, scope, kind);
}

async function asXlsx(name: SeriesName, scope: OpenDataScope): Promise<Response> {
  const rows: Rows[number][] = [];
  for await (const batch of batches(name, scope)) {
    rows.push(...batch);
    if (rows.length > mostXlsxRows) return refuse(413, dataEs.refusals.tooLong(seriesWords[name], mostXlsxRows));
  }
  const about: Table = {
    name: dataEs.about.sheet,
    headers: [dataEs.about.heading],
    rows: dataEs.about.lines.map((line) => [line]),
    widths: [110],
  };
  const book = await writeXlsx([{ name: seriesWords[name], headers: headers(name), rows }, dictionaryTable(name), about]);
  return keep(new Uint8Array(book), name, scope, 'xlsx');
}
