import 'server-only';
import { type Table, writeCsv, writeXlsx } from '@/lib/integrations/spreadsheet';

/** A file for the browser to keep. */
export type Download = { name: string; type: string; body: string | Uint8Array<ArrayBuffer> };

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** @param format as the address says it; anything but 'csv' is XLSX */
export async function fileOf(table: Table, name: string, format: string | null): Promise<Download> {
  const kind = format === 'csv' ? 'csv' : 'xlsx';
  return {
    name: `${name}.${kind}`,
    type: types[kind],
    body: kind === 'csv' ? writeCsv(table) : new Uint8Array(await writeXlsx([table])),
  };
}

/** What a route answers: the file, or 404 where there is none that this reader may have. */
export function answerFile(file: Download | null): Response {
  if (!file) return new Response(null, { status: 404 });
  const headers = {
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename="${file.name}"`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(file.body, { headers });
}
