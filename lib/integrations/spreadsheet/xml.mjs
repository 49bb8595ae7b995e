import { SaxesParser } from 'saxes';
import { limits } from './limits.mjs';
import { Unreadable } from './unreadable.mjs';
import { inflate } from './zip.mjs';

/** @typedef {import('./zip.mjs').Entry} Entry */
/** @typedef {{ open?: (name: string, attributes: Record<string, string>) => void, close?: (name: string) => void, text?: (text: string) => void }} Listener */

/** What is left of the bytes that one file may unpack to. */
export class Allowance {
  left = limits.xml;

  /** @param {number} bytes */
  spend(bytes) {
    this.left -= bytes;
    if (this.left < 0) throw new Unreadable('too-heavy');
  }
}

/**
 * Reads a part of the workbook as it unpacks, tag by tag. Names come without their prefix. No document type, no entities but XML's
 * own, bounded depth, and no tag or text longer than a cell could be.
 * @param {Buffer} bytes the zip
 * @param {Entry} entry
 * @param {{ allowance: Allowance, most?: number }} bounds
 * @param {Listener} listener
 * @throws {Unreadable} too-heavy | damaged
 */
export async function readXml(bytes, entry, { allowance, most = limits.part }, { open, close, text }) {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [depth, gap, read] = [0, 0, 0];
  parser.on('doctype', () => {
    throw new Unreadable('damaged');
  });
  parser.on('error', () => {
    throw new Unreadable('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > limits.depth) throw new Unreadable('too-heavy');
    gap = 0;
    open?.(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    gap = 0;
    close?.(withoutPrefix(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  for await (const piece of inflate(bytes, entry)) {
    allowance.spend(piece.length);
    read += piece.length;
    gap += piece.length;
    if (read > most || gap > limits.gap) throw new Unreadable('too-heavy');
    parser.write(decode(decoder, piece));
  }
  parser.write(decode(decoder)).close();
}

/** @param {TextDecoder} decoder @param {Buffer} [piece] */
function decode(decoder, piece) {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw new Unreadable('damaged');
  }
}

/** @param {string} name */
function withoutPrefix(name) {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * An attribute by its name without prefix: `r:id` is `id`.
 * @param {Record<string, string>} attributes
 * @param {string} name
 */
export function attribute(attributes, name) {
  const key = Object.keys(attributes).find((one) => one === name || one.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
