import { posix } from 'node:path';
import { Basket } from './basket.mjs';
import { limits } from './limits.mjs';
import { readSheet } from './sheet.mjs';
import { readStyles } from './styles.mjs';
import { Unreadable } from './unreadable.mjs';
import { cut } from './words.mjs';
import { Allowance, attribute, readXml } from './xml.mjs';
import { readDirectory } from './zip.mjs';

/** @typedef {import('@/lib/domain/schools/spreadsheet-cells').UploadedSpreadsheet} Sheet */
/** @typedef {import('./zip.mjs').Entry} Entry */
/** @typedef {Map<string, Entry>} Entries */

/**
 * The sheets of an XLSX in the order of its tabs. A merged error stays an error only in its own cell.
 * @param {Buffer} bytes
 * @returns {Promise<Sheet[]>}
 * @throws {Unreadable}
 */
export async function readWorkbook(bytes) {
  const entries = readDirectory(bytes);
  const main = await mainPart(bytes, entries);
  const allowance = new Allowance();
  const targets = await readTargets(bytes, entries, main, allowance);
  const { sheets, date1904 } = await readTabs(bytes, entries.get(main), allowance);
  const part = (/** @type {string} */ kind) => [...targets.values()].find(({ type }) => type.endsWith(`/${kind}`))?.path ?? '';
  const strings = await readStrings(bytes, entries.get(part('sharedStrings')), allowance);
  const styles = await readStyles(bytes, entries.get(part('styles')), allowance);
  const basket = new Basket();
  /** @type {Sheet[]} */
  const read = [];
  for (const { name, hidden, id } of sheets) {
    const target = targets.get(id);
    const entry = target?.type.endsWith('/worksheet') ? entries.get(target.path) : undefined;
    if (!entry) continue;
    if (read.length >= limits.sheets)
      read.push({
        name,
        hidden,
        rows: [],
        hiddenRows: 0,
        beyond: null,
        tooLong: true,
      });
    else
      read.push({
        name,
        hidden,
        ...(await readSheet({ bytes, strings, styles, date1904, allowance }, entry, basket)),
      });
  }
  if (read.length === 0) throw new Unreadable('damaged');
  return read;
}

/** Other files that are zips too, by what they hold. @param {Buffer} bytes @param {Entries} entries */
async function mainPart(bytes, entries) {
  const names = [...entries.keys()];
  if (names.some((name) => /^index(\.zip|\/)|\.iwa$/.test(name))) throw new Unreadable('numbers');
  if (entries.has('xl/workbook.bin')) throw new Unreadable('binary-excel');
  if (entries.has('mimetype') && entries.has('content.xml')) throw new Unreadable('open-document');
  if ([...entries.values()].some(({ encrypted }) => encrypted)) throw new Unreadable('locked');
  let main = 'xl/workbook.xml';
  const root = entries.get('_rels/.rels');
  if (root)
    await readXml(
      bytes,
      root,
      { allowance: new Allowance() },
      {
        open(_, { Type = '', Target = '' }) {
          if (Type.endsWith('/officeDocument')) main = pathOf('', Target);
        },
      },
    );
  if (!entries.has(main) || /^(word|ppt)\//.test(main)) throw new Unreadable('not-a-table');
  return main;
}

/**
 * What the workbook points at, by the name of each pointer.
 * @param {Buffer} bytes @param {Entries} entries @param {string} main @param {Allowance} allowance
 */
async function readTargets(bytes, entries, main, allowance) {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  /** @type {Map<string, { type: string, path: string }>} */
  const targets = new Map();
  const entry = entries.get(`${folder}_rels/${main.slice(folder.length)}.rels`);
  if (!entry) throw new Unreadable('damaged');
  await readXml(
    bytes,
    entry,
    { allowance },
    {
      open(_, { Id = '', Type = '', Target = '' }) {
        targets.set(Id, { type: Type, path: pathOf(folder, Target) });
      },
    },
  );
  return targets;
}

/** Where a part lies that another one points at, as the entries are named. @param {string} folder @param {string} target */
function pathOf(folder, target) {
  const plain = target.replaceAll('\\', '/');
  const path = posix
    .join('/', plain.startsWith('/') ? '' : folder, plain)
    .slice(1)
    .toLowerCase();
  return path.replaceAll('%20', ' ');
}

/** @param {Buffer} bytes @param {Entry | undefined} entry @param {Allowance} allowance */
async function readTabs(bytes, entry, allowance) {
  /** @type {{ name: string, hidden: boolean, id: string }[]} */
  const sheets = [];
  let date1904 = false;
  if (!entry) throw new Unreadable('damaged');
  await readXml(
    bytes,
    entry,
    { allowance },
    {
      open(name, attributes) {
        if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
        if (name !== 'sheet' || sheets.length >= limits.tabs) return;
        const hidden = (attributes.state ?? 'visible') !== 'visible';
        sheets.push({
          name: cut(attributes.name ?? '', 100),
          hidden,
          id: attribute(attributes, 'id') ?? '',
        });
      },
    },
  );
  return { sheets, date1904 };
}

/**
 * The texts that cells point at. What is read above a hanzi to tell its sound is left out.
 * @param {Buffer} bytes @param {Entry | undefined} entry @param {Allowance} allowance
 */
async function readStrings(bytes, entry, allowance) {
  /** @type {string[]} */
  const strings = [];
  let [text, characters] = ['', 0];
  let [listening, phonetic] = [false, false];
  if (!entry) return strings;
  await readXml(
    bytes,
    entry,
    { allowance },
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') listening = !phonetic;
      },
      text(piece) {
        if (listening && text.length < limits.cellLength) text += cut(piece);
      },
      close(name) {
        if (name === 't') listening = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') {
          characters += text.length;
          if (strings.push(text) > limits.cells || characters > limits.characters) throw new Unreadable('too-heavy');
        }
      },
    },
  );
  return strings;
}
