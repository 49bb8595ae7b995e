import 'server-only';
import { crc32, inflateRawSync } from 'node:zlib';

/** Why a zip was not opened. */
export type ZipProblem = 'damaged' | 'too-large';

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;
const mostEntries = 500;

/**
 * Opens a zip by its central directory, never inflating more than `most` bytes in all, whatever its headers promise.
 * @param wanted entries to open by name; the others are left aside
 */
export function openZip(bytes: Buffer, wanted: (name: string) => boolean, most: number): Map<string, Buffer> | ZipProblem {
  try {
    const entries = new Map<string, Buffer>();
    let left = most;
    for (const entry of readDirectory(bytes)) {
      if (!wanted(entry.name)) continue;
      const content = inflate(bytes, entry, left);
      left -= content.length;
      entries.set(entry.name, content);
    }
    return entries;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}

type Entry = { name: string; method: number; packedSize: number; offset: number };

function readDirectory(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== endOfCentral) throw new Error('no central directory');
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw new Error('too many entries');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== centralHeader) throw new Error('broken central directory');
    const [nameLength, extraLength, commentLength] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function inflate(bytes: Buffer, { method, packedSize, offset }: Entry, most: number): Buffer {
  if (bytes.readUInt32LE(offset) !== localHeader) throw new Error('broken entry');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  if (method !== 0) throw new Error('unknown compression');
  if (packed.length > most) throw Object.assign(new Error('too large'), { code: 'ERR_BUFFER_TOO_LARGE' });
  return packed;
}

/** A zip that holds these entries as they are, without compression: what a second reader sees is exactly what was checked. */
export function packZip(entries: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    files.push(signature(localHeader), common, path, content);
    directory.push(signature(centralHeader), Buffer.from([20, 0]), common, place, path);
    offset += 30 + path.length + content.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.size, 4);
  end.writeUInt16LE(entries.size, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listing, signature(endOfCentral), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
