import 'server-only';
import { type SchoolImport, saveLayout } from '@/lib/data/school-imports';
import { Refusal } from '@/lib/domain/refusal';
import { headerOf } from '@/lib/domain/schools/spreadsheet-columns';
import type { SpreadsheetLayout } from '@/lib/domain/schools/spreadsheet-layout';
import type { Db } from '@/lib/platform/database';

/**
 * Keeps what a person says about the columns of a list, for this file and for the next with the same titles.
 * @throws Refusal import-row-unknown | import-needs-column | import-already-confirmed
 */
export async function setColumns(db: Db, staged: SchoolImport, layout: SpreadsheetLayout) {
  const rows = staged.sheets[layout.sheet]?.rows ?? [];
  if (!rows.some(({ row }) => row === layout.header)) throw new Refusal('import-row-unknown');
  const needs = (field: 'code' | 'level') => {
    if (!layout.fields.includes(field)) throw new Refusal('import-needs-column', { column: headerOf(field) }, 'columns[0]');
  };
  needs('code');
  if (layout.fields.includes('girls') || layout.fields.includes('boys')) needs('level');
  await saveLayout(db, staged, layout);
  return { id: staged.id, columns: layout.fields.filter((field) => field !== null).length };
}
