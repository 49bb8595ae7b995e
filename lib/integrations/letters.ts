import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const files = [
  { name: 'serif', weight: 600, file: 'source-serif-4-latin-600-normal.woff' },
  { name: 'sans', weight: 400, file: 'source-sans-3-latin-400-normal.woff' },
  { name: 'sans', weight: 600, file: 'source-sans-3-latin-600-normal.woff' },
] as const;

let read: ReturnType<typeof readLetters> | undefined;

/** The fonts of what is drawn on the server: pictures to share and papers. Read once. See lib/integrations/fonts. */
export function letters() {
  read ??= readLetters();
  return read;
}

function readLetters() {
  return Promise.all(
    files.map(async ({ file, ...font }) => ({
      ...font,
      data: await readFile(path.join(process.cwd(), 'lib/integrations/fonts', file)),
    })),
  );
}
