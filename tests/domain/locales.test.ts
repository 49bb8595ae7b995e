import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { maxSendingMegabytes } from '@/lib/domain/sending';
import { megabytes } from '@/lib/messages/format';
import { acceptedLanguages, localeFor, locales } from '@/lib/messages/locales';
import { pseudoMessages, pseudoText } from '@/lib/messages/pseudo';
import { type IcuPart, readIcu, sentencesIn } from '@/tests/support/icu';
import { esBO } from '@/tests/support/spoken';

test.each([
  ['es-BO', ['es-BO']],
  ['qu-BO, es;q=0.8, *;q=0.1', ['qu-BO', 'es']],
  ['en;q=0.5, es-BO;q=0.9', ['es-BO', 'en']],
  ['en;q=0', []],
  ['', []],
])('a browser asks for %j', (header, asked) => expect(acceptedLanguages(header)).toEqual(asked));

test.each([
  [['es-BO'], 'es-BO'],
  [['es'], 'es-BO'],
  [['es-AR', 'en'], 'es-BO'],
  [['qu', 'en'], 'es-BO'],
  [[], 'es-BO'],
])('who asks for %j is answered in %s', (asked, locale) => expect(localeFor(asked)).toBe(locale));

const folder = (locale: string) => path.resolve(import.meta.dirname, '../../lib/messages', locale);
const modules = fs.readdirSync(folder('es-BO')).filter((name) => name.endsWith('.json'));
const read = (locale: string, name: string) =>
  new Map(sentencesIn(JSON.parse(fs.readFileSync(path.join(folder(locale), name), 'utf8'))));

test.each(locales.flatMap((locale) => modules.map((name) => [locale, name] as const)))(
  '%s/%s says every sentence, with what the measure fills in',
  (locale, name) => {
    const filledIn = (sentence = '') => [...new Set(argumentsOf(readIcu(sentence)))].sort();
    const [measure, own] = [read('es-BO', name), read(locale, name)];
    expect([...own.keys()].sort()).toEqual([...measure.keys()].sort());
    for (const [key, sentence] of measure) expect([key, filledIn(own.get(key))]).toEqual([key, filledIn(sentence)]);
  },
);

function argumentsOf(parts: readonly IcuPart[]): string[] {
  return parts.flatMap((part) =>
    typeof part === 'string' || part.name === '#' ? [] : [part.name, ...Object.values(part.branches).flatMap(argumentsOf)],
  );
}

test('a count is written as integer() writes it, and a sentence knows the limit that it tells', () => {
  expect(esBO('fairs')('exhibitors', { amount: 1 })).toBe('1\u00A0expositor');
  expect(esBO('fairs')('exhibitors', { amount: 1234 })).toBe('1.234\u00A0expositores');
  expect(esBO('sending')('unreadHere.too-large')).toContain(megabytes(maxSendingMegabytes));
});

test('the made-up language writes texts, branches and what stands in a tag, and keeps arguments, figures and formats', () => {
  const compiled = {
    plain: 'Año 2026',
    deep: { mixed: ['Hola ', ['name'], ', ', ['b', 'sí', ['n', 4, '::compact']]] },
    plural: [['n', 2, { '=0': 'nada', one: [0, ' día'], other: [0, ' días'], few: 0 }]],
    select: [['who', 1, { woman: 'ella', other: [['name']] }]],
    date: [['at', 5, 'long']],
  };
  expect(pseudoMessages(compiled)).toEqual({
    plain: ['⟦', 'ÂÀñôò 2026', '⟧'],
    deep: { mixed: ['⟦', 'Hôòlâà ', ['name'], ', ', ['b', 'sîï', ['n', 4, '::compact']], '⟧'] },
    plural: ['⟦', ['n', 2, { '=0': 'nâàdâà', one: [0, ' dîïâà'], other: [0, ' dîïâàs'], few: 0 }], '⟧'],
    select: ['⟦', ['who', 1, { woman: 'êèllâà', other: [['name']] }], '⟧'],
    date: ['⟦', ['at', 5, 'long'], '⟧'],
  });
});

test('the made-up language is some 40 % longer', () => {
  const all = locales.flatMap((locale) => modules.flatMap((name) => [...read(locale, name).values()])).join('');
  const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '').length;
  expect(letters(pseudoText(all)) / letters(all)).toBeGreaterThan(1.4);
});
