import { Unreadable } from './unreadable.mjs';

/**
 * Windows-1252 from 0x80 to 0x9F (WHATWG Encoding, index windows-1252): Node 20 leaves there the controls of Latin-1. The five places
 * that it does not know are letters that were lost.
 */
const windowsSigns = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** The upper halves of the tables that old programs write: DOS (IBM 850) and an old Macintosh (Mac OS Roman). */
const dosSigns =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';
const macintoshSigns =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** @param {number} byte */
const windows = (byte) => (byte >= 0x80 && byte < 0xa0 ? (windowsSigns[byte - 0x80] ?? '') : String.fromCharCode(byte));
/** @param {string} upper @returns {(byte: number) => string} */
const tableOf = (upper) => (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (upper[byte - 0x80] ?? ''));
const [dos, macintosh] = [tableOf(dosSigns), tableOf(macintoshSigns)];
/** Bytes of the signs that Windows-1252 has beyond Latin-1. */
const windowsBytes = new Map([...windowsSigns].map((sign, at) => [sign, at + 0x80]));

/**
 * The text of a file, whatever program wrote it, told by all of it and not by its first bytes: UTF-8, UTF-16 with or without its mark,
 * Windows-1252, or what old programs write where its letters say so.
 * @param {Buffer} buffer
 * @returns {string}
 * @throws {Unreadable} letters, where two tables read it about as well
 */
export function decode(buffer) {
  const [first, second] = buffer;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(buffer);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(buffer);
  const wide = wideKind(buffer);
  const text = wide ? new TextDecoder(wide).decode(buffer) : narrow(buffer);
  return withoutEnd(withoutControls(onceDecoded(text)));
}

/** Every other byte of a Latin text in UTF-16 is zero. @param {Buffer} buffer */
function wideKind(buffer) {
  const zeros = [0, 0];
  for (let at = 0; at < buffer.length; at++) if (buffer[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, buffer.length / 2));
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : null;
}

/** @param {Buffer} buffer */
function narrow(buffer) {
  const { letters, strays } = utf8Letters(buffer);
  // One byte that came in from elsewhere spoils its cell, not the list.
  if (strays === 0 || letters >= strays) return new TextDecoder('utf-8').decode(buffer);
  const read = tableByLetters(buffer);
  return Array.from(buffer, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : read(byte))).join('');
}

/** How many letters beyond ASCII are whole in UTF-8, and how many bytes are none. @param {Buffer} buffer */
function utf8Letters(buffer) {
  let [letters, strays] = [0, 0];
  for (let at = 0; at < buffer.length; at++) {
    const byte = buffer[at] ?? 0;
    if (byte < 0x80) continue;
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    const rest = buffer.subarray(at + 1, at + 1 + more);
    if (more > 0 && rest.length === more && rest.every((one) => one >= 0x80 && one < 0xc0)) {
      letters++;
      at += more;
    } else strays++;
  }
  return { letters, strays };
}

const small = 'áéíóúüñ';
const capital = 'ÁÉÍÓÚÜÑ';

/** Tabulator, ends of lines and pages, and the end of a file of DOS. */
const plainControls = new Set([9, 10, 11, 12, 13, 0x1a]);
/** What stands beside words and is no letter of them. */
const besideWords = /[“”„‘’‚«»–—…¡¿ºª°\u00A0]/;

/**
 * The table by which the bytes that touch a letter are the letters of Spanish, capitals among capitals.
 * @param {Buffer} buffer
 */
function tableByLetters(buffer) {
  // Whose letters these are is no question where there are none: a picture or a document.
  if (buffer.some((byte) => byte > 0 && byte < 0x20 && !plainControls.has(byte))) return windows;
  const inWords = placesInWords(buffer);
  const judge = (/** @type {(byte: number) => string} */ table) => {
    const letters = inWords.filter((at) => !besideWords.test(table(buffer[at] ?? 0)));
    const good = letters.filter((at) =>
      fits(table(buffer[at] ?? 0), letterAt(buffer, at - 1, table), letterAt(buffer, at + 1, table)),
    );
    return { table, score: good.length, share: good.length / Math.max(1, letters.length) };
  };
  // Between two words Windows-1252 has a space that does not break, where DOS has an á.
  const spaces = inWords.filter((at) => buffer[at] === 0xa0 && isLetter(buffer[at - 1]) && isLetter(buffer[at + 1]));
  const own = judge(windows).score + spaces.length;
  const [best, next] = [dos, macintosh].map(judge).sort((one, other) => other.score - one.score);
  if (!best || !next || own > best.score || best.score === 0) return windows;
  if (best.score > own && best.score > next.score && best.share >= 0.9) return best.table;
  throw new Unreadable('letters');
}

/** @param {Buffer} buffer */
function placesInWords(buffer) {
  /** @type {number[]} */
  const places = [];
  for (let at = 0; at < buffer.length; at++)
    if ((buffer[at] ?? 0) >= 0x80 && (isLetter(buffer[at - 1]) || isLetter(buffer[at + 1]))) places.push(at);
  return places;
}

/** @param {number | undefined} byte */
function isLetter(byte) {
  return byte !== undefined && /[A-Za-z]/.test(String.fromCharCode(byte));
}

/** @param {Buffer} buffer @param {number} at @param {(byte: number) => string} table */
function letterAt(buffer, at, table) {
  const byte = buffer[at];
  const sign = byte === undefined ? '' : table(byte);
  return /\p{L}/u.test(sign) ? sign : '';
}

/** Whether a letter of Spanish stands well between two others. @param {string} sign @param {string} before @param {string} after */
function fits(sign, before, after) {
  const isSmall = (/** @type {string} */ letter) => letter !== '' && letter === letter.toLowerCase();
  const isCapital = (/** @type {string} */ letter) => letter !== '' && letter === letter.toUpperCase();
  if (small.includes(sign)) return !isCapital(after);
  return capital.includes(sign) && (before === '' || (isCapital(before) && !isSmall(after)));
}

/**
 * UTF-8 that some program took for Windows-1252 and wrote as UTF-8 again ("SimÃ³n"), back to what it was: only where the whole file
 * goes back. Otherwise each cell says for itself that its letters are damaged.
 * @param {string} text
 */
function onceDecoded(text) {
  if (!/[ÃÂ][\u0080-\u00BF\u0152-\u2122]/.test(text)) return text;
  const plain = text.replace(/^(\uFEFF|ï»¿)+/, '');
  /** @type {number[]} */
  const bytes = [];
  for (const sign of plain) {
    const byte = windowsBytes.get(sign) ?? sign.codePointAt(0) ?? 0;
    if (byte > 0xff || sign === '\uFFFD') return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/** The controls of Latin-1 in a text are signs of Windows-1252 that a program did not know. @param {string} text */
function withoutControls(text) {
  return text.replace(/[\u0080-\u009F]/g, (control) => windows(control.charCodeAt(0)));
}

const endOfFile = '\x1A';
const fill = new RegExp(`[${endOfFile}\0]+$`);
const endOfPart = new RegExp(`${endOfFile}+(?=[\r\n])|(?<=[\r\n])${endOfFile}+`, 'g');

/** DOS ends a text with 0x1A, and some programs fill up the last block; a 0x1A inside a word is a letter that was lost. @param {string} text */
function withoutEnd(text) {
  return text.replace(fill, '').replace(endOfPart, '').replaceAll(endOfFile, '\uFFFD');
}
