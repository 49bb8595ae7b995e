import { exampleRow, schoolRow } from '@/lib/messages/told/school-values';
import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { DemandFilter } from '@/lib/domain/demand/view';
import { fileFormat } from '@/lib/domain/downloads';
import type { SchoolFilter } from '@/lib/domain/schools/search';
import { templateColumns } from '@/lib/domain/schools/spreadsheet-columns';
import { usualLocale } from '@/lib/messages/locales';
import { readDemand } from './demand';
import { type Download, fileOf } from './download';
import { readSchoolsToExport } from './schools';

/** The list of schools in the shape in which it can be imported again; null when the reader may not see it. */
export async function downloadSchools(
  filter: SchoolFilter,
  year: string | undefined,
  format: string | null,
): Promise<Download | null> {
  const { tUi, tSchools } = await readListTranslators();
  const found = await readSchoolsToExport(filter, year);
  if (!found) return null;
  return fileOf(
    {
      name: tSchools('sheetName'),
      headers: templateColumns.map(({ header }) => header),
      rows: found.schools.map((school) => schoolRow({ tUi, tSchools }, school)),
    },
    tSchools('exportFile', { year: String(found.year) }),
    fileFormat(format),
  );
}

/** A list of schools is read again by its Spanish titles and words, whoever takes it: it is written in the usual language. */
async function readListTranslators() {
  return {
    tUi: await getTranslations({ locale: usualLocale, namespace: 'ui' }),
    tSchools: await getTranslations({ locale: usualLocale, namespace: 'schools' }),
  };
}

/** The empty list to fill in, with one row that shows how. */
export async function downloadSchoolTemplate(format: string | null): Promise<Download> {
  const { tUi, tSchools } = await readListTranslators();
  const sample = exampleRow({ tUi, tSchools });
  const headers = templateColumns.map(({ header }) => header);
  return fileOf(
    { name: tSchools('sheetName'), headers, rows: [headers.map((_, i) => sample[i] ?? null)] },
    tSchools('templateFile'),
    fileFormat(format),
  );
}

/** Every line of the demand: product, zone, school, month. Null when the reader may not see it or there is none. */
export async function downloadDemand(filter: DemandFilter, format: string | null): Promise<Download | null> {
  const t = await getTranslations('demand');
  const found = await readDemand(filter);
  if (!found?.demand) return null;
  const { products, schools, table, programme } = found.demand;
  const product = new Map(products.map((one) => [one.id, one]));
  const school = new Map(schools.map((one) => [one.id, one]));
  const rows = table.lines.map(({ productId, schoolId, month, days, pupils, units, grams }) => {
    const { name = '', presentation = '', priceCentavos = 0n } = product.get(productId) ?? {};
    const place = school.get(schoolId);
    return [
      name,
      presentation,
      place?.zoneName ?? '',
      place?.name ?? '',
      month,
      days,
      pupils,
      units,
      grams / 1000,
      Number(priceCentavos * BigInt(units)) / 100,
    ];
  });
  const headers = [
    t('columns.product'),
    t('columns.presentation'),
    t('columns.zone'),
    t('columns.school'),
    t('columns.month'),
    t('columns.days'),
    t('columns.pupils'),
    t('columns.units'),
    t('columns.kilos'),
    `${t('columns.cost')} (Bs)`,
  ];
  return fileOf({ name: t('sheetName'), headers, rows }, t('file', { year: String(programme.year) }), fileFormat(format));
}
