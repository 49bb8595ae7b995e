import 'server-only';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip: its path there, and what it holds. */
export type ZippedFile = { path: string; bytes: Uint8Array };

type Entry = { head: Buffer; path: Buffer; offset: number };

/** Names are UTF-8. */
const flags = 0x0800;
const deflated = 8;
/** 1 January 1980, the first day that a zip can say: the same content makes the same file. */
const firstDay = 0x0021;
const most = 0xffff_ffff;

/**
 * Writes a zip piece by piece, each file as it comes: only one is in memory at a time.
 * @throws Error beyond 4 GiB or 65,535 files, which this plain form cannot say
 */
export async function* zipOf(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const entries: Entry[] = [];
  let offset = 0;
  for await (const file of files) {
    const packed = deflateRawSync(file.bytes);
    const head = commonHead(file, packed);
    const path = Buffer.from(file.path);
    if (offset + packed.length + path.length + 30 > most || entries.length === 0xffff) throw new Error('too much for a zip');
    const local = Buffer.concat([signature(0x04034b50), head, path, packed]);
    entries.push({ head, path, offset });
    offset += local.length;
    yield new Uint8Array(local);
  }
  const directory = Buffer.concat(entries.map(centralHead));
  yield new Uint8Array(Buffer.concat([directory, directoryEnd(entries.length, directory.length, offset)]));
}

/** From the version that reads it to the length of its extra field: the same before the file and in the directory. */
function commonHead({ path, bytes }: ZippedFile, packed: Buffer): Buffer {
  const head = Buffer.alloc(26);
  for (const [at, value] of [20, flags, deflated, 0, firstDay].entries()) head.writeUInt16LE(value, at * 2);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(Buffer.byteLength(path), 22);
  return head;
}

function centralHead({ head, path, offset }: Entry): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(20);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), made, head, rest, path]);
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
