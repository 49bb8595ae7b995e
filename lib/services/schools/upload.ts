import 'server-only';
import { stageSchoolImport } from '@/lib/data/school-imports';
import type { Actor } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';
import type { UploadedSpreadsheet } from '@/lib/domain/schools/spreadsheet-cells';
import { maxRows, readTable, type TableProblem, uploadLimitBytes } from '@/lib/integrations/spreadsheet/read';
import type { Db } from '@/lib/platform/database';
import { Turnstile } from '@/lib/platform/turnstile';

const why = {
  'too-large': 'file-too-large',
  'too-heavy': 'file-too-heavy',
  'too-slow': 'file-too-heavy',
  'not-a-table': 'file-not-a-table',
  damaged: 'file-damaged',
  empty: 'file-empty',
  locked: 'file-locked',
  'old-excel': 'file-old-excel',
  'binary-excel': 'file-old-excel',
  'open-document': 'file-open-document',
  numbers: 'file-numbers',
  'web-page': 'file-web-page',
  'old-exchange': 'file-old-exchange',
  letters: 'file-letters',
  pdf: 'file-pdf',
} as const satisfies Record<TableProblem, string>;
const limits = { most: uploadLimitBytes / 1_048_576, rows: maxRows };

/** Lists in hand at once: what each may take of memory is bounded, and so is what all of them take. */
const turnstile = new Turnstile({ atOnce: 2, waiting: 20 });
/** Who has one in hand. */
const uploading = new Set<string>();

/**
 * Takes a list in hand, from the first byte until it is kept, when its turn comes: one of each person.
 * @throws Refusal upload-running | files-waiting
 */
export async function inUploadTurn<Value>(userId: string, work: () => Promise<Value>): Promise<Value> {
  if (uploading.has(userId)) throw new Refusal('upload-running', {}, 'file');
  uploading.add(userId);
  try {
    const passed = await turnstile.pass(work);
    if (!passed) throw new Refusal('files-waiting', {}, 'file');
    return passed.value;
  } finally {
    uploading.delete(userId);
  }
}

/**
 * The sheets of an uploaded file. Its size is looked at before a byte is read.
 * @throws Refusal file-*, on the field `file`
 */
export async function readUpload(file: File): Promise<UploadedSpreadsheet[]> {
  if (file.size > uploadLimitBytes) throw new Refusal('file-too-large', limits, 'file');
  const table = await readTable(new Uint8Array(await file.arrayBuffer()));
  if (!table.ok) throw new Refusal(why[table.problem], limits, 'file');
  return table.sheets;
}

type Upload = { fileName: string; year: number; source: string; sheets: readonly UploadedSpreadsheet[] };

/** Keeps a list until its reader has seen what it would do. Nothing else changes. */
export async function stageSchools(db: Db, actor: Actor, upload: Upload) {
  const id = await stageSchoolImport(db, { ...upload, organisationId: actor.organisation.id, userId: actor.userId });
  return {
    id,
    fileName: upload.fileName,
    year: upload.year,
    rows: Math.max(...upload.sheets.map(({ rows }) => rows.length)) - 1,
  };
}
