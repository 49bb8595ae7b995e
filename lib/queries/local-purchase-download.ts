import 'server-only';
import { readLineFilter } from '@/lib/domain/local-purchase/line-filter';
import { type Table, writeCsv, writeXlsx } from '@/lib/integrations/spreadsheet';
import { actorKindNames } from '@/lib/messages/es/law';
import { localPurchaseEs } from '@/lib/messages/es/local-purchase';
import { purchaseScope } from './local-purchase';
import { type PublicLine, readPurchaseLines } from './local-purchase-lines';

/** Most lines in a file. Above, the last line says so: a month or a group at a time fits. */
const mostLines = { csv: 50_000, xlsx: 10_000 } as const;

export type Download = { body: Uint8Array<ArrayBuffer>; type: string; name: string };

/** The lines behind a figure as CSV or XLSX, by the same address as the page. Null when the address asks for nothing there is. */
export async function downloadPurchaseLines(query: Readonly<Record<string, string>>): Promise<Download | null> {
  const { municipalityCode, year } = await purchaseScope(query);
  const format = query.formato === 'xlsx' ? 'xlsx' : 'csv';
  if (!municipalityCode) return null;
  const limit = mostLines[format];
  const lines = await readPurchaseLines({ municipalityCode, year }, readLineFilter(query), limit + 1);
  const table = toTable(lines.slice(0, limit), lines.length > limit);
  const name = `compra-local-${municipalityCode}-${year}.${format}`;
  if (format === 'csv') return { body: new TextEncoder().encode(writeCsv(table)), type: 'text/csv; charset=utf-8', name };
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { body: new Uint8Array(await writeXlsx([table])), type, name };
}

function toTable(lines: readonly PublicLine[], more: boolean): Table {
  const words = localPurchaseEs.lines;
  const rows = lines.map((line) => [
    line.receivedOn,
    line.contract,
    line.school,
    line.product,
    line.foodGroup,
    words.productKind[line.productKind],
    line.batch,
    line.supplier ?? words.person,
    actorKindNames[line.supplierKind],
    line.supplierMunicipality ?? words.unknown,
    line.originMunicipality ?? words.unknown,
    line.producedInCountry ? words.yes : words.no,
    line.units,
    line.grams / 1000,
    Number(line.value) / 100,
    line.paid ? words.yes : words.no,
  ]);
  return { name: words.sheet, headers: words.headers, rows: more ? [...rows, [words.more]] : rows };
}
