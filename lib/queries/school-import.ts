import 'server-only';
import { cache } from 'react';
import { layoutOf, previewSchoolImport } from '@/lib/data/school-import-preview';
import { findSchoolImport, type SchoolImport } from '@/lib/data/school-imports';
import { IdInput } from '@/lib/domain/inputs';
import type { ImportWarning } from '@/lib/domain/schools/import-warnings';
import { columnLetter } from '@/lib/domain/schools/spreadsheet-columns';
import { type SpreadsheetLayout, titlesOf } from '@/lib/domain/schools/spreadsheet-layout';
import { readGrounds } from '@/lib/integrations/municipal-outline';
import { prisma } from '@/lib/platform/database';
import { readEntitledActor } from '@/lib/queries/entitled';

/** A list of one's own municipality, or null: one statement. */
export const ownSchoolImport = cache(async (rawId: string): Promise<SchoolImport | null> => {
  const actor = await readEntitledActor('schools.import');
  const id = IdInput.safeParse(rawId);
  const staged = actor && id.success ? await findSchoolImport(prisma(), id.data) : null;
  return staged?.organisationId === actor?.organisation.id ? staged : null;
});

/**
 * A list that waits for confirmation and what it would do: four statements, five where schools lie outside. Null for who may not see it;
 * without `preview` while nobody has said what its columns are.
 */
export const readSchoolImport = cache(async (rawId: string) => {
  const staged = await ownSchoolImport(rawId);
  if (!staged) return null;
  const { id, fileName, year, confirmedAt, sheets, municipality } = staged;
  const preview = await previewSchoolImport(prisma(), staged, await readGrounds());
  const layout = layoutOf(staged)?.layout;
  return {
    id,
    fileName,
    year,
    confirmedAt,
    municipality: municipality?.name ?? '',
    preview,
    likely: await namesOf(preview?.warnings ?? []),
    reading: layout ? readingOf(sheets, layout, staged.layout?.kept ?? false) : null,
  };
});

/** How the file was read, to be told beside what it would do. */
function readingOf(sheets: SchoolImport['sheets'], layout: SpreadsheetLayout, kept: boolean) {
  const sheet = sheets[layout.sheet];
  const titles = titlesOf(sheet?.rows ?? [], layout.header, layout.tiers);
  return {
    kept,
    sheet: sheet?.name ?? '',
    header: layout.header,
    hiddenRows: sheet?.hiddenRows ?? 0,
    beyond: sheet?.beyond ?? null,
    otherSheets: sheets
      .filter((one, index) => index !== layout.sheet && (one.rows.length > 0 || one.tooLong))
      .map(({ name }) => name),
    columns: titles.map((title, index) => ({ letter: columnLetter(index), title, field: layout.fields[index] ?? null })),
  };
}

/** Names of the municipalities on whose ground schools lie. */
async function namesOf(warnings: readonly ImportWarning[]): Promise<ReadonlyMap<string, string>> {
  const codes = warnings.flatMap((one) => (one.code === 'outside' ? one.likely.flatMap(({ code }) => code ?? []) : []));
  if (codes.length === 0) return new Map();
  const found = await prisma().municipality.findMany({ where: { code: { in: codes } }, select: { code: true, name: true } });
  return new Map(found.map(({ code, name }) => [code, name]));
}
