import { instantShort } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

/**
 * CSS for the margins of a record's sheets: its name above (from the second on), when its figures were read and the number of
 * the sheet below. A margin box takes text from nowhere but a style sheet.
 */
export function marginRules(t: Translator<'paper'>, { running, at }: { running: string; at: Date }): string[] {
  const boxes = [
    `@top-left{content:${cssText(running)}}`,
    `@bottom-left{content:${cssText(t('asOf', { at: instantShort(at) }))}}`,
    `@bottom-right{content:${cssText(t('page'))} counter(page) ${cssText(t('of'))} counter(pages)}`,
  ];
  return [`@page{${boxes.join('')}}`, '@page:first{@top-left{content:""}}'];
}

/** A text as a CSS string: all but letters and digits goes as its code point, so that no name ever ends the string or the style. */
function cssText(text: string): string {
  const escaped = Array.from(text, (sign) => (/[\p{L}\p{N}]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `));
  return `"${escaped.join('')}"`;
}
