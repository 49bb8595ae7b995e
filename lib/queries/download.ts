import 'server-only';
import { type FileFormat, fileName } from '@/lib/domain/downloads';
import { type Table, writeCsv, writeXlsx } from '@/lib/integrations/spreadsheet/write';

/** A file for the browser to keep. */
export type Download = { name: string; type: string; body: string | Uint8Array<ArrayBuffer> };

/** One that is read as it is sent. */
export type FlowingDownload = Omit<Download, 'body'> & { body: ReadableStream<Uint8Array> };

/** What each format is called on the way. */
export const fileTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  'csv-es': 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A table in the format that was asked for. */
export async function fileOf(table: Table, name: string, format: FileFormat): Promise<Download> {
  const body = format === 'xlsx' ? new Uint8Array(await writeXlsx([table])) : writeCsv(table, format);
  return { name: fileName(name, format), type: fileTypes[format], body };
}

/** What a route answers: the file, or 404 where there is none that this reader may have. */
export function answerFile(file: Download | FlowingDownload | null, cacheControl = 'private, no-store'): Response {
  if (!file) return new Response(null, { status: 404 });
  const headers = {
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename="${file.name}"`,
    'Cache-Control': cacheControl,
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(file.body, { headers });
}
