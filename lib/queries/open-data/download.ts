import 'server-only';
import {
  type FileFormat,
  mostXlsxRows,
  type OpenDataScope,
  readFileName,
  readScope,
  seriesWords,
} from '@/lib/domain/transparency/address';
import { type SeriesName, series } from '@/lib/domain/transparency/series';
import { csvHead, csvLines, type Table, writeXlsx } from '@/lib/integrations/spreadsheet';
import { dataEs } from '@/lib/messages/es/data';
import { logFault } from '@/lib/platform/log';
import { TokenBuckets } from '@/lib/platform/token-buckets';
import { Turnstile } from '@/lib/platform/turnstile';
import { readVisitor } from '@/lib/platform/visitor';
import { batches, type Rows } from './batches';
import { dictionaryTable, headers } from './sheet';

/** Two files a second for each address, 120 at once, where a proxy of ours tells it (see TRUST_PROXY). */
const buckets = new TokenBuckets({ capacity: 120, perSecond: 2, most: 10_000 });

/** A spreadsheet costs memory, whoever asks: two are made at once, twenty a second. A CSV passes with its first batch and flows on. */
const turnstile = new Turnstile({ atOnce: 2, waiting: 50, leastMs: 100 });

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const openToAll = { 'access-control-allow-origin': '*' };

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
  const { address } = await readVisitor();
  const wait = address === null ? 0 : buckets.take(address, performance.now());
  if (wait > 0) return tooMany(wait);
  try {
    const made = await turnstile.pass(() => (format === 'csv' ? asCsv(name, scope) : asXlsx(name, scope)));
    return made?.value ?? tooMany(waitInLine);
  } catch (error) {
    return refuse(500, dataEs.refusals.fault(logFault(error, `open data: ${name}`)));
  }
}

async function asCsv(name: SeriesName, scope: OpenDataScope): Promise<Response> {
  const source = batches(name, scope);
  const encoder = new TextEncoder();
  // The first batch is read before anything is answered: what fails there is an answer, not half a file.
  let next = await source.next();
  const head = csvHead(headers(name));
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(encoder.encode(csvLines(next.value)));
      next = await source.next().catch((error: unknown) => {
        logFault(error, `open data, under way: ${name}`);
        throw error;
      });
    },
    cancel: async () => void (await source.return(undefined)),
  });
  return keep(body, name, scope, 'csv');
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

function keep(body: BodyInit, name: SeriesName, { municipalityCode, year }: OpenDataScope, format: FileFormat): Response {
  const file = ['apthapi', seriesWords[name], municipalityCode, year].filter((part) => part !== null).join('-');
  return new Response(body, {
    headers: {
      ...openToAll,
      'content-type': types[format],
      'content-disposition': `attachment; filename="${file}.${format}"`,
      'cache-control': 'public, max-age=60',
      link: `<${dataEs.licence.address}>; rel="license"`,
    },
  });
}

/** Seconds after which who was sent away from the line may come back. */
const waitInLine = 5;

function tooMany(wait: number): Response {
  return refuse(429, dataEs.refusals.tooMany(wait), { 'retry-after': String(wait) });
}

function refuse(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...openToAll, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}
