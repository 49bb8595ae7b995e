import { limits } from './limits.mjs';
import { Unreadable } from './unreadable.mjs';
import { readXml } from './xml.mjs';

/** @typedef {{ kind: 'plain' } | { kind: 'date' } | { kind: 'time' } | { kind: 'padded', digits: number }} Format */

/** @type {Format} */
const plain = { kind: 'plain' };

/** Formats that a workbook need not write out (ECMA-376, 18.8.30), as far as they are dates or times. */
const builtIn = new Map(
  /** @type {[number, Format][]} */ ([
    ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, { kind: 'date' }]),
    ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, { kind: 'time' }]),
  ]),
);

/**
 * How each style of the workbook shows a number: as a date, as a time, with zeros in front, or plainly.
 * @param {Buffer} bytes @param {import('./zip.mjs').Entry | undefined} entry @param {import('./xml.mjs').Allowance} allowance
 * @returns {Promise<Format[]>} by the number of the style
 */
export async function readStyles(bytes, entry, allowance) {
  /** @type {Map<number, Format>} */
  const own = new Map();
  /** @type {Format[]} */
  const styles = [];
  let inCells = false;
  if (!entry) return styles;
  await readXml(
    bytes,
    entry,
    { allowance },
    {
      open(name, { numFmtId = '0', formatCode = '' }) {
        if (name === 'numFmt') own.set(Number(numFmtId), formatOf(formatCode));
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells) {
          if (styles.length >= limits.styles) throw new Unreadable('too-heavy');
          styles.push(own.get(Number(numFmtId)) ?? builtIn.get(Number(numFmtId)) ?? plain);
        }
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    },
  );
  return styles;
}

/**
 * A code with places for figures shows a number, whatever letters stand around it («#,##0 Bs», «Estándar»); parts of a second are no such place.
 * @param {string} code as "dd/mm/yyyy", "[h]:mm", "00000000" @returns {Format}
 */
function formatOf(code) {
  if (code.length > limits.format) return plain;
  const [shown = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
    .replace(/s[.,]0+/g, 's')
    .split(';');
  if (/^0{2,}$/.test(shown)) return { kind: 'padded', digits: shown.length };
  if (/[0#?@]|general|standard|est[aá]ndar/.test(shown)) return plain;
  if (/[yd]|a{4}/.test(shown) || /m{3}/.test(shown)) return { kind: 'date' };
  return /[hs]/.test(shown) ? { kind: 'time' } : plain;
}
