import { readTermWords } from './terms';
import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { SeriesName } from '@/lib/domain/transparency/series';
import { type CsvKind, csvHead, csvLines, type Table, writeXlsx } from '@/lib/integrations/spreadsheet/write';
import { integer } from '@/lib/messages/format';
import { logFault } from '@/lib/platform/log';
import { licenceAddress, maxXlsxRows, type OpenDataScope, seriesWords } from '@/lib/routes/open-data';
import { keep, refuse } from './answers';
import { batches, type Rows } from './batches';
import { dictionaryTable, headers } from './sheet';

/** A series as CSV, batch by batch, of any length. */
export async function asCsv(name: SeriesName, scope: OpenDataScope, kind: CsvKind): Promise<Response> {
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
      next = await source.next().catch(async (error: unknown) => {
        await logFault(error, `open data, under way: ${name}`);
        throw error;
      });
    },
    cancel: async () => void (await source.return(undefined)),
  });
  return keep(body, name, scope, kind);
}

/** A series as XLSX with its dictionary beside it, made whole in memory. */
export async function asXlsx(name: SeriesName, scope: OpenDataScope): Promise<Response> {
  const tData = await getTranslations('data');
  const t = await getTranslations('data-columns');
  const rows: Rows[number][] = [];
  for await (const batch of batches(name, scope)) {
    rows.push(...batch);
    if (rows.length > maxXlsxRows)
      return refuse(413, tData('refusals.tooLong', { rows: integer(maxXlsxRows), word: seriesWords[name] }));
  }
  const about: Table = {
    name: tData('about.sheet'),
    headers: [tData('about.heading')],
    rows: [[tData('about.licence', { name: tData('facts.licenceName') })], [licenceAddress], [tData('facts.citation')]],
    widths: [110],
  };
  const book = await writeXlsx([
    { name: seriesWords[name], headers: headers(name), rows },
    dictionaryTable(tData, t, await readTermWords(), name),
    about,
  ]);
  return keep(new Uint8Array(book), name, scope, 'xlsx');
}
