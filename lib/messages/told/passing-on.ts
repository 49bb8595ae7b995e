import { instantShort } from '../format';
import type { Translator } from '../translator';

/** A tender as it is passed on: by whom, until when, and where it is read. */
export type PassedOn = { title: string; reference: string; buyer: string; deadlineAt: Date; address: string };

/** What a message of a phone holds here at most, in letters. */
export const mostLetters = 160;

/** @returns what WhatsApp sends: nothing is left out */
export function longCall(t: Translator<'passing-on'>, { deadlineAt, ...call }: PassedOn): string {
  return t('long', { ...call, deadline: instantShort(deadlineAt) });
}

/** @returns the same in a message's letters: only the title gives way, at a word. No letter loses its accent. */
export function shortCall(t: Translator<'passing-on'>, { title, deadlineAt, address }: PassedOn): string {
  // Spaces that keep words together are none of the alphabet, and would make the message dearer.
  const deadline = instantShort(deadlineAt).replaceAll('\u00a0', ' ');
  const said = (shown: string) => t('short', { title: shown, deadline, address });
  if (said(title).length <= mostLetters) return said(title);
  const words = title.split(' ');
  for (let kept = words.length - 1; kept > 0; kept--) {
    const text = said(`${words.slice(0, kept).join(' ')}...`);
    if (text.length <= mostLetters) return text;
  }
  return said('...');
}

/** The letters of GSM 7-bit (3GPP TS 23.038), by their code points. Of the accents of Spanish é, ñ, ü, É, Ñ and Ü are among them. */
const basic =
  /^[\n\r -Z_a-z\u00a1\u00a3-\u00a5\u00a7\u00bf\u00c4-\u00c7\u00c9\u00d1\u00d6\u00d8\u00dc\u00df\u00e0\u00e4-\u00e6\u00e8\u00e9\u00ec\u00f1\u00f2\u00f6\u00f8\u00f9\u00fc\u0393\u0394\u0398\u039b\u039e\u03a0\u03a3\u03a6\u03a8\u03a9]$/;
/** Those that take two places. */
const double = /^[\^{}\\[~\]|\u20ac]$/;

/**
 * In how many parts a network carries a text, each paid for: 160 letters of GSM 7-bit in one, 153 in each of several; where a single
 * letter is not of that alphabet (á, í, ó, ú) 70 and 67.
 */
export function smsParts(text: string): number {
  const isGsm = [...text].every((letter) => basic.test(letter) || double.test(letter));
  const places = isGsm ? [...text].reduce((sum, letter) => sum + (double.test(letter) ? 2 : 1), 0) : text.length;
  const [one, each] = isGsm ? [160, 153] : [70, 67];
  return places <= one ? 1 : Math.ceil(places / each);
}
