import { crc32, createInflateRaw } from 'node:zlib';
import { Unreadable } from './unreadable.mjs';

const [localHeader, centralHeader] = [0x04034b50, 0x02014b50];
const endOfCentral = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const maxEntries = 2_000;

/** @typedef {{ name: string, method: number, encrypted: boolean, checksum: number, packedSize: number, size: number, offset: number }} Entry */

/**
 * The entries of a zip, by its central directory. Names are of small letters: what points at them does not mind the case.
 * @param {Buffer} bytes
 * @returns {Map<string, Entry>}
 * @throws {Unreadable} damaged | too-heavy
 */
export function readDirectory(bytes) {
  try {
    return walkDirectory(bytes);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged');
  }
}

/** @param {Buffer} bytes */
function walkDirectory(bytes) {
  const end = bytes.lastIndexOf(endOfCentral);
  if (end < 0) throw new Unreadable('damaged');
  const count = bytes.readUInt16LE(end + 10);
  if (count > maxEntries) throw new Unreadable('too-heavy');
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== centralHeader) throw new Unreadable('damaged');
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\//, '')
      .toLowerCase();
    entries.set(name, {
      name,
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      checksum: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * What an entry holds, piece by piece: it is never whole in memory, whatever size its headers promise.
 * @param {Buffer} bytes the zip
 * @param {Entry} entry
 * @returns {AsyncIterable<Buffer>}
 */
export async function* inflate(bytes, { method, encrypted, checksum, packedSize, offset }) {
  if (encrypted) throw new Unreadable('locked');
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localHeader) throw new Unreadable('damaged');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) {
    if (crc32(packed) !== checksum) throw new Unreadable('damaged');
    return yield packed;
  }
  if (method !== 8) throw new Unreadable('damaged');
  const inflating = createInflateRaw({ chunkSize: 65_536 });
  inflating.end(packed);
  let sum = 0;
  try {
    for await (const piece of inflating) {
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged');
  } finally {
    inflating.destroy();
  }
  // A byte that changed on the way could be a pupil more or less.
  if (sum !== checksum) throw new Unreadable('damaged');
}
