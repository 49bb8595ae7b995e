import type { Messages } from '@/lib/messages/namespaces';
import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type FileFormat, fileFormat } from '@/lib/domain/downloads';
import type { Table } from '@/lib/integrations/spreadsheet/write';
import { foodGroupName } from '@/lib/messages/es/food-groups';
import { actorKindNames } from '@/lib/messages/es/law';
import type { Translator } from '@/lib/messages/translator';
import { readLineFilter } from '@/lib/routes/line-filter';
import { maxXlsxRows } from '@/lib/routes/open-data';
import { type Download, fileOf } from './download';
import { purchaseScope } from './local-purchase';
import { type PublicLine, readPurchaseLinesPage } from './local-purchase-lines';

/** Most lines in a file. Above, the last line says so: a month or a group at a time fits. */
const maxLines: Readonly<Record<FileFormat, number>> = { csv: 50_000, 'csv-es': 50_000, xlsx: maxXlsxRows };

/** The lines behind a figure, by the same address as the page. Null when the address asks for nothing there is. */
export async function downloadPurchaseLines(query: Readonly<Record<string, string>>): Promise<Download | null> {
  const t = await getTranslations('local-purchase');
  const { municipalityCode, year } = await purchaseScope(query);
  if (!municipalityCode) return null;
  const format = fileFormat(query.formato, 'csv');
  const limit = maxLines[format];
  const lines = await readPurchaseLinesPage({ municipalityCode, year }, readLineFilter(query), limit + 1);
  return fileOf(toTable(t, lines.slice(0, limit), lines.length > limit), `compra-local-${municipalityCode}-${year}`, format);
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

function toTable(t: Translator<'local-purchase'>, lines: readonly PublicLine[], more: boolean): Table {
  const rows = lines.map((line) => [
    { day: line.receivedOn },
    line.contract,
    line.school,
    line.product,
    foodGroupName(line.foodGroup),
    t(`lines.productKind.${line.productKind}`),
    line.batch,
    line.supplier ?? t('lines.person'),
    actorKindNames[line.supplierKind],
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
