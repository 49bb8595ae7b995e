import type { Messages } from '@/lib/messages/namespaces';
import 'server-only';
import { type FileFormat, fileFormat } from '@/lib/domain/downloads';
import type { Table } from '@/lib/integrations/spreadsheet/write';
import { foodGroupName } from '@/lib/messages/told/food-groups';
import { getTranslators, type Translators } from '@/lib/messages/translators';
import { readLineFilter } from '@/lib/routes/line-filter';
import { maxXlsxRows } from '@/lib/routes/open-data';
import { type Download, fileOf } from './download';
import { purchaseScope } from './local-purchase';
import { type PublicLine, readPurchaseLinesPage } from './local-purchase-lines';

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
  return fileOf(
    toTable(translators, lines.slice(0, limit), lines.length > limit),
    `compra-local-${municipalityCode}-${year}`,
    format,
  );
}

/** In the order of the rows below. */
const columns = [
  'received',
  'contract',
  'school',
  'product',
  'group',
  'kind',
  'batch',
  'supplier',
  'supplierKind',
  'domicile',
  'origin',
  'producedInCountry',
  'units',
  'kilograms',
  'value',
  'paid',
] as const satisfies readonly (keyof Messages['local-purchase']['lines']['fileColumns'])[];

function toTable(translators: Translators, lines: readonly PublicLine[], more: boolean): Table {
  const t = translators('local-purchase');
  const tLaw = translators('law');
  const tFoodGroups = translators('food-groups');
  const rows = lines.map((line) => [
    { day: line.receivedOn },
    line.contract,
    line.school,
    line.product,
    foodGroupName(tFoodGroups, line.foodGroup),
    t(`lines.productKind.${line.productKind}`),
    line.batch,
    line.supplier ?? t('lines.person'),
    tLaw(`actorKinds.${line.supplierKind}`),
    line.supplierMunicipality ?? t('lines.unknown'),
    line.originMunicipality ?? t('lines.unknown'),
    line.producedInCountry ? t('lines.yes') : t('lines.no'),
    line.units,
    line.grams / 1000,
    Number(line.value) / 100,
    line.paid ? t('lines.yes') : t('lines.no'),
  ]);
  return {
    name: t('lines.sheet'),
    headers: columns.map((column) => t(`lines.fileColumns.${column}`)),
    rows: more ? [...rows, [t('lines.more')]] : rows,
  };
}
