import { parse } from 'csv-parse/sync';
import { shortened } from './cells.mjs';
import { limits } from './limits.mjs';
import { Unreadable } from './unreadable.mjs';

/** @typedef {import('@/lib/domain/schools/sheet-cells').UploadedSheet} Sheet */

const delimiters = [';', '\t', ',', '|'];
/** Rows by which the delimiter is told. */
const sample = 200;

/**
 * A table written as text: comma, semicolon, tabulator or bar, whatever the ends of its lines, with or without the "sep=" that Excel
 * wants. A quote inside a text is a quote.
 * @param {Buffer} buffer
 * @returns {Sheet[]} one, without a name
 * @throws {Unreadable} not-a-table | too-large
 */
export function readText(buffer) {
  const whole = decode(buffer).replace(/\r\n?/g, '\n');
  // Control characters mean a picture or a document.
  if (/[^\P{Cc}\t\n\v\f]/u.test(whole)) throw new Unreadable('not-a-table');
  if (/^\s*(<!doctype html|<html|<table|<\?xml|<head)/i.test(whole)) throw new Unreadable('web-page');
  const [said, given] = /^\uFEFF?"?sep=(.)"?\n/i.exec(whole) ?? [];
  const text = said ? whole.slice(said.length) : whole;
  const delimiter = given ?? delimiterOf(text);
  const table = split(text, delimiter, limits.rows * 4);
  if (!table.some((cells) => cells.length > 1)) throw new Unreadable(text.trim() === '' ? 'empty' : 'not-a-table');
  return [sheetOf(table)];
}

/** @param {string[][]} table @returns {Sheet} */
function sheetOf(table) {
  let [cellCount, characters] = [0, 0];
  /** @type {string | null} */
  let beyond = null;
  const rows = table.flatMap((texts, index) => {
    const cells = texts.slice(0, limits.columns).map((cell) => /** @type {string} */ (shortened(asText(cell))));
    if (texts.slice(limits.columns).some((cell) => cell.trim() !== '')) beyond ??= `CW${index + 1}`;
    const written = cells.filter((cell) => cell.trim() !== '');
    cellCount += written.length;
    characters += written.reduce((sum, cell) => sum + cell.length, 0);
    return written.length > 0 ? [{ row: index + 1, cells }] : [];
  });
  if (cellCount > limits.cells || characters > limits.characters) throw new Unreadable('too-large');
  const tooLong = rows.length > limits.rows;
  return { name: '', hidden: false, rows: tooLong ? [] : rows, hiddenRows: 0, beyond, tooLong };
}

/** `="0012"`, as spreadsheets keep the zeros of a code, is 0012. @param {string} cell */
function asText(cell) {
  const [, inner] = /^="((?:[^"]|"")*)"$/.exec(cell.trim()) ?? [];
  return inner === undefined ? cell : inner.replaceAll('""', '"');
}

/** The one that cuts most rows into the most columns. @param {string} text */
function delimiterOf(text) {
  const scores = delimiters.map((delimiter) => {
    const widths = split(text, delimiter, sample).map((cells) => cells.length);
    const cut = widths.filter((width) => width > 1).sort((one, other) => one - other);
    return (cut.length / Math.max(1, widths.length)) * (cut[Math.floor(cut.length / 2)] ?? 0);
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ';';
}

/** @param {string} text @param {string} delimiter @param {number} most @returns {string[][]} */
function split(text, delimiter, most) {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, to_line: most };
  try {
    return parse(text, options).map((/** @type {string[]} */ cells) => cells.map(unquoted));
  } catch {
    // A quote that never closes is a letter like any other.
    return parse(text, { ...options, quote: false });
  }
}

/** `"U.E. "Bolívar" A"`, quotes inside a quoted text that nobody doubled: the outer pair is not part of it. @param {string} cell */
function unquoted(cell) {
  const [, inner = ''] = /^"(.*)"$/s.exec(cell) ?? [];
  return /(^|[\s(])"/.test(inner.slice(0, inner.indexOf('"') + 1)) ? inner : cell;
}

/** UTF-8, or what old spreadsheets save: UTF-16, Windows-1252. @param {Buffer} buffer */
function decode(buffer) {
  const [first, second] = buffer;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(buffer);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(buffer);
  // Every other byte of a Latin text in UTF-16 is zero.
  if (first !== 0 && second === 0 && buffer[3] === 0) return new TextDecoder('utf-16le').decode(buffer);
  if (first === 0 && second !== 0 && buffer[2] === 0) return new TextDecoder('utf-16be').decode(buffer);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return new TextDecoder('windows-1252').decode(buffer);
  }
}
