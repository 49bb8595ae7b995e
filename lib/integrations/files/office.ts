import 'server-only';
import type { FileProblem } from '@/lib/domain/files/file';
import { Unreadable } from '../spreadsheet/unreadable.mjs';
import { type Entry, inflate, readDirectory } from '../spreadsheet/zip.mjs';

/** Bytes that all parts may unpack to; a report of 200 pages with its pictures has some 20 million. */
const most = 80_000_000;
const mostParts = 2_000;
/** What runs, or carries another file. */
const activePart = /vbaproject|\/activex\/|\/embeddings\/|\/macrosheets\/|\/ctrlprops\/|\.(?:bin|exe|dll|js|vbs|jar|zip)$/;
const printerSettings = /\/printersettings\d*\.bin$/;

const main = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;

/** @returns which of the two it is by its parts; null for any other zip */
export function officeType(bytes: Uint8Array): 'docx' | 'xlsx' | null {
  try {
    const parts = readDirectory(bufferOf(bytes));
    if (!parts.has('[content_types].xml')) return null;
    return (['docx', 'xlsx'] as const).find((type) => parts.has(main[type])) ?? null;
  } catch {
    return null;
  }
}

/**
 * Looks at a DOCX or XLSX: first at what its directory promises, then at what each part really unpacks to, piece by piece.
 * @returns `heavy`: a bomb; `locked`; `active`: macros, other files inside, or something that it fetches from elsewhere
 */
export async function officeProblem(bytes: Uint8Array): Promise<FileProblem | null> {
  const buffer = bufferOf(bytes);
  try {
    const parts = [...readDirectory(buffer).values()];
    if (parts.length > mostParts || sum(parts.map(({ size }) => size)) > most) return 'heavy';
    if (parts.some(({ encrypted }) => encrypted)) return 'locked';
    if (parts.some(({ name }) => name.includes('..') || (activePart.test(name) && !printerSettings.test(name)))) return 'active';
    return await unpackedProblem(buffer, parts);
  } catch (error) {
    if (error instanceof Unreadable) return error.problem === 'too-heavy' ? 'heavy' : 'damaged';
    throw error;
  }
}

async function unpackedProblem(buffer: Buffer, parts: readonly Entry[]): Promise<FileProblem | null> {
  let left = most;
  for (const part of parts) {
    const isRead = part.name.endsWith('.rels') || part.name === '[content_types].xml';
    const read: Buffer[] = [];
    for await (const piece of inflate(buffer, part)) {
      left -= piece.length;
      if (left < 0) return 'heavy';
      if (isRead) read.push(piece);
    }
    if (isRead && isActiveText(Buffer.concat(read).toString('utf8'))) return 'active';
  }
  return null;
}

/** A link that a reader clicks is harmless; a template, a picture or a table of elsewhere is fetched when it is opened. */
function isActiveText(xml: string): boolean {
  if (/macroEnabled|vbaProject|activeX/i.test(xml)) return true;
  const relationships = xml.match(/<[^<>]*\bTargetMode\s*=\s*["']External["'][^<>]*>/gi) ?? [];
  return relationships.some((one) => !/\/relationships\/hyperlink["']/i.test(one));
}

const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
const bufferOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
