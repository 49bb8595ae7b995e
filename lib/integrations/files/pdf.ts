import 'server-only';
import { createInflate } from 'node:zlib';
import type { FileProblem } from '@/lib/domain/files/file';

/**
 * What a PDF may do besides being read: run scripts, start programs, carry or fetch other files, send forms. Sought by name in every
 * place where a name can stand: a parser would look where the file says that its objects are, and a viewer may look elsewhere.
 */
const active =
  /\/(?:(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|SubmitForm|ImportData|GoToE|Movie|Sound)(?![A-Za-z0-9_.-])|XFA\s*[[(<\d])/;
const objectStream = /\/ObjStm(?![A-Za-z0-9_.-])/g;
/** A stream that holds objects, called so or not: of an outline, /First points at another object. */
const container = /\/ObjStm(?![A-Za-z0-9_.-])|\/First\s+\d+(?!\s+\d+\s+R)\b/;
/** The one packing of objects that is unpacked here: whoever packs them otherwise hides them. */
const plainlyPacked = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])(?![A-Za-z0-9_.-])/;
const encrypted = /\/Encrypt(?![A-Za-z0-9_.-])/;

/** Bytes that all streams of a file may unpack to. */
const most = 400_000_000;
/** The longest name, over the edge of two pieces; of its letters each may be written as #xx. */
const overlap = 64;

/** @returns what is wrong with a PDF, or null. `active`: it could do something; `locked`: nobody can look inside */
export async function pdfProblem(bytes: Uint8Array): Promise<FileProblem | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const raw = buffer.toString('latin1');
  if (!raw.slice(-2_048).includes('%%EOF') || !/\bobj\b/.test(raw)) return 'damaged';
  const names = unescaped(raw);
  if (active.test(names)) return 'active';

  let left = most;
  let from = 0;
  let containers = 0;
  for (const { index } of raw.matchAll(/(?<!end)stream\r?\n/g)) {
    if (index < from) continue; // inside of what was unpacked
    const start = raw.indexOf('\n', index) + 1;
    const dictionary = unescaped(raw.slice(from, index));
    if (encrypted.test(dictionary)) return 'locked';
    const holdsObjects = container.test(dictionary);
    if (holdsObjects && (!plainlyPacked.test(dictionary) || /\/Predictor\s/.test(dictionary))) return 'active';
    const found = await search(buffer.subarray(start), left);
    if (found.isActive) return 'active';
    left -= found.unpacked;
    if (left < 0) return 'heavy';
    if (holdsObjects && found.unpacked === 0) return 'damaged';
    if (holdsObjects) containers += 1;
    from = start + found.packed;
  }
  if (encrypted.test(unescaped(raw.slice(from)))) return 'locked';
  // Each object stream was met as one: what is left over was put where a reader would pass over it.
  return (names.match(objectStream) ?? []).length > containers ? 'active' : null;
}

/** Names may write any letter as #xx. */
function unescaped(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

type Found = { unpacked: number; packed: number; isActive: boolean };

/** Unpacks what begins here, if it is packed, piece by piece: never whole in memory. */
async function search(from: Buffer, budget: number): Promise<Found> {
  const found: Found = { unpacked: 0, packed: 0, isActive: false };
  const [first = 0, second = 0] = from;
  // How a zlib stream begins; of anything else (a JPEG, plain text) nothing is unpacked.
  if ((first & 0x0f) !== 8 || ((first << 8) | second) % 31 !== 0) return found;
  const inflating = createInflate({ chunkSize: 65_536 });
  inflating.end(from);
  let tail = '';
  try {
    for await (const piece of inflating as AsyncIterable<Buffer>) {
      found.unpacked += piece.length;
      const text = tail + piece.toString('latin1');
      found.isActive ||= active.test(unescaped(text));
      if (found.isActive || found.unpacked > budget) break;
      tail = text.slice(-overlap);
    }
  } catch {
    // It ends early: what came out of it was looked at.
  } finally {
    found.packed = inflating.bytesWritten;
    inflating.destroy();
  }
  return found;
}
