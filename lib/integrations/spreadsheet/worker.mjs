import { parentPort, workerData } from 'node:worker_threads';
import { readText } from './text.mjs';
import { Unreadable } from './unreadable.mjs';
import { readWorkbook } from './workbook.mjs';

/** @typedef {import('@/lib/domain/schools/spreadsheet-cells').UploadedSpreadsheet} Sheet */
/** @typedef {{ ok: true, kind: 'xlsx' | 'csv', sheets: Sheet[] } | { ok: false, problem: import('./unreadable.mjs').TableProblem }} ReadTable */

const [zip, compound, pdf] = ['504b0304', 'd0cf11e0', '25504446'];

/** The kind is told by the content, never by the name. @param {Buffer} bytes @returns {Promise<ReadTable>} */
async function read(bytes) {
  const signature = bytes.toString('hex', 0, 4);
  if (signature === compound) throw new Unreadable(compoundKind(bytes));
  if (signature === pdf) throw new Unreadable('pdf');
  // Excel before its boxes (BIFF 2 to 4).
  if (/^09(00|02|04)0[46]00$/.test(bytes.toString('hex', 0, 4))) throw new Unreadable('old-excel');
  const kind = signature === zip || bytes.toString('latin1', 0, 2) === 'PK' ? 'xlsx' : 'csv';
  const sheets = kind === 'xlsx' ? await readWorkbook(bytes) : readText(bytes);
  if (sheets.every(({ rows }) => rows.length < 2))
    throw new Unreadable(sheets.some(({ tooLong }) => tooLong) ? 'too-large' : 'empty');
  return { ok: true, kind, sheets };
}

/** Old Office files and those that a password shuts are boxes of the same make; the names inside tell them apart. @param {Buffer} bytes */
function compoundKind(bytes) {
  const holds = (/** @type {string} */ name) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'locked';
  return holds('WordDocument') || holds('PowerPoint Document') ? 'not-a-table' : 'old-excel';
}

/** @type {ReadTable} */
const answer = await read(Buffer.from(workerData.bytes)).catch((error) => ({
  ok: /** @type {const} */ (false),
  problem: error instanceof Unreadable ? error.problem : 'damaged',
}));
parentPort?.postMessage(answer);
