import 'server-only';
import { type FileFormat, fileFormat } from '@/lib/domain/downloads';
import { getTranslators } from '@/lib/messages/translators';
import { readLineFilter } from '@/lib/routes/line-filter';
import { maxXlsxRows } from '@/lib/routes/open-data';
import { type Download, fileOf } from './download';
import { purchaseScope } from './local-purchase';
import { readPurchaseLinesPage } from './local-purchase-lines';
import { purchaseTable } from './purchase-table';

/** Most lines in a file. Above, the last line says so: a month or a group at a time fits. */
const maxLines: Readonly<Record<FileFormat, number>> = { csv: 50_000, 'csv-es': 50_000, xlsx: maxXlsxRows };

/** The lines behind a figure, by the same address as the page. Null when the address asks for nothing there is. */
export async function downloadPurchaseLines(query: Readonly<Record<string, string>>): Promise<Download | null> {
  const translators = await getTranslators();
  const { municipalityCode, year } = await purchaseScope(query);
  if (!municipalityCode) return null;
  const format = fileFormat(query.formato, 'csv');
  const limit = maxLines[format];
  const lines = await readPurchaseLinesPage({ municipalityCode, year }, readLineFilter(query), limit + 1);
  const table = purchaseTable(translators, lines.slice(0, limit));
  const rows = lines.length > limit ? [...table.rows, [translators('local-purchase')('lines.more')]] : table.rows;
  return fileOf({ ...table, rows }, `compra-local-${municipalityCode}-${year}`, format);
}
