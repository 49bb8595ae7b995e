import 'server-only';
import { stageSchoolImport } from '@/lib/data/school-imports';
import type { Actor } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';
import { mostSheetRows } from '@/lib/domain/schools/sheet';
import { readTable, type TableProblem, uploadLimitBytes } from '@/lib/integrations/spreadsheet';
import type { Db } from '@/lib/platform/database';

const why = {
  'too-large': 'file-too-large',
  'not-a-table': 'file-not-a-table',
  damaged: 'file-damaged',
  empty: 'file-empty',
} as const satisfies Record<TableProblem, string>;
const limits = { most: uploadLimitBytes / 1_048_576, rows: mostSheetRows };

/**
 * The cells of an uploaded file. Its size is looked at before a byte is read.
 * @throws Refusal file-too-large | file-not-a-table | file-damaged | file-empty, on the field `file`
 */
export async function readUpload(file: File): Promise<string[][]> {
  if (file.size > uploadLimitBytes) throw new Refusal('file-too-large', limits, 'file');
  const table = await readTable(new Uint8Array(await file.arrayBuffer()));
  if (!table.ok) throw new Refusal(why[table.problem], limits, 'file');
  if (table.cells.length > mostSheetRows + 1) throw new Refusal('file-too-large', limits, 'file');
  return table.cells;
}

type Upload = { fileName: string; year: number; source: string; cells: string[][] };

/** Keeps a list until its reader has seen what it would do. Nothing else changes. */
export async function stageSchools(db: Db, actor: Actor, upload: Upload) {
  const id = await stageSchoolImport(db, { ...upload, organisationId: actor.organisation.id, userId: actor.userId });
  return { id, fileName: upload.fileName, year: upload.year, rows: upload.cells.length - 1 };
}
