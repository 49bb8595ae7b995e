import { inflateSync } from 'node:zlib';

const [woffHeader, woffEntry, sfntHeader, sfntEntry] = [44, 20, 12, 16];

/**
 * A font of WOFF 1.0 with its tables unpacked, as TrueType has them: the library of the PDF would unpack each again for every paper, in
 * script, which took longer than the rest of a short one.
 * @param woff of our own fonts: nothing of it is checked
 */
export function unpackFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = woffHeader + i * woffEntry;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const stored = woff.subarray(offset, offset + packed);
    const data = packed < length ? inflateSync(stored) : stored;
    return { tag: woff.subarray(at, at + 4), checksum: woff.subarray(at + 16, at + 20), data };
  });
  const header = Buffer.alloc(sfntHeader);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  let offset = sfntHeader + count * sfntEntry;
  const entries = tables.map(({ tag, checksum, data }) => {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(offset, 0);
    place.writeUInt32BE(data.length, 4);
    offset += padded(data.length);
    return Buffer.concat([tag, checksum, place]);
  });
  return Buffer.concat([header, ...entries, ...tables.map(({ data }) => Buffer.concat([data], padded(data.length)))]);
}

/** Tables begin at a multiple of four. */
const padded = (length: number) => Math.ceil(length / 4) * 4;
