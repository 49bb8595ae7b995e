import 'server-only';
import { readStoredBytes, sha256Of } from '@/lib/data/files/contents';
import { type HeldOf, heldTables } from '@/lib/data/identity/holdings';
import type { Fate } from '@/lib/domain/identity/erasure';
import { csvHead, csvLines } from '@/lib/integrations/spreadsheet/write';
import type { ZippedFile } from '@/lib/integrations/zip-file';
import { fateLines } from '@/lib/messages/told/erasure';
import type { Translators } from '@/lib/messages/translators';
import type { Db } from '@/lib/platform/database';

export type HeldArchive = HeldOf & { name: string; fates: readonly Fate[]; now: Date };

type Listed = { file: string; lines: number | null; bytes: number; sha256: string };

/** A row of the table of files: what is needed to find what it holds. */
type FileRow = { id: string; type: string; sha256: string; bytes: number; removed_at: string | null };

/**
 * What is held of somebody, as the files of an archive: a table each, the files that they gave, and last an index of all that with what
 * would be erased, and what would stay and why.
 * @param counted hears of each table how many lines it has
 */
export async function* archiveFiles(
  db: Db,
  translators: Translators,
  { name, fates, now, ...held }: HeldArchive,
  counted: (lines: number) => void,
): AsyncGenerator<ZippedFile> {
  const listed: Listed[] = [];
  const list = (file: ZippedFile, lines: number | null) => {
    listed.push({ file: file.path, lines, bytes: file.bytes.length, sha256: sha256Of(file.bytes) });
    return file;
  };
  for await (const { table, rows } of heldTables(db, held)) {
    counted(rows.length);
    yield list({ path: `tablas/${table}.json`, bytes: text(JSON.stringify(rows, null, 2)) }, rows.length);
    if (table !== 'files') continue;
    for (const row of rows as FileRow[]) {
      const bytes =
        row.removed_at === null ? await readStoredBytes(db, { sha256: row.sha256, from: 0, length: row.bytes }) : null;
      if (bytes) yield list({ path: `archivos/${row.id}.${row.type}`, bytes }, null);
    }
  }
  const t = translators('own-data');
  const { erased, kept } = fateLines(t, fates);
  const index = { of: name, made: now.toISOString(), files: listed, erased, kept };
  yield { path: 'indice.json', bytes: text(JSON.stringify(index, null, 2)) };
  const head = [t('index.file'), t('index.lines'), t('index.bytes'), t('index.sha256')];
  const lines = listed.map(({ file, lines: count, bytes, sha256 }) => [file, count, bytes, sha256]);
  yield { path: 'indice.csv', bytes: text(csvHead(head, 'csv-es') + csvLines(lines, 'csv-es')) };
}

const text = (value: string) => new TextEncoder().encode(value);
