import 'server-only';
import path from 'node:path';
import { limits, threadLimits, uploadLimitBytes } from './limits.mjs';
import type { TableProblem } from './unreadable.mjs';
import type { ReadTable } from './worker.mjs';

export { type TableProblem, uploadLimitBytes };
/** Rows that a list may have. */
export const maxRows = limits.rows;

/**
 * The thread's own file: plain, because Node 20 runs it as it stands, in the built server as in scripts and tests. The class of threads
 * is asked for at run time: a bundler that sees `new Worker(…)` packs the file anew and puts words of its own into `workerData`.
 */
const { Worker } = process.getBuiltinModule('node:worker_threads');
const workerFile = path.join(process.cwd(), 'lib/integrations/spreadsheet/worker.mjs');

/**
 * Reads every sheet of an XLSX, or a CSV, cell by cell with its kind, in a thread of its own: memory and time have an end, and a file that
 * would pass them is refused while the server goes on. Whoever calls it sees to it that few are read at once.
 * @param bounds of the thread, in MB and seconds
 */
export async function readTable(bytes: Uint8Array, bounds = threadLimits): Promise<ReadTable> {
  if (bytes.length > uploadLimitBytes) return { ok: false, problem: 'too-large' };
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  return readInThread(bytes, bounds);
}

function readInThread(bytes: Uint8Array, { megabytes, seconds }: typeof threadLimits): Promise<ReadTable> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData: { bytes },
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    const timer = setTimeout(() => {
      resolve({ ok: false, problem: 'too-slow' });
      void worker.terminate();
    }, seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, problem: 'too-heavy' });
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('the thread that reads lists ended without an answer'));
    });
  });
}
