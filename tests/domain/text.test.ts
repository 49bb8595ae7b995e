import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicates } from '@/lib/domain/duplicates';
import { cleanLine, cleanText, compareKey, compareNames, searchKey } from '@/lib/domain/text';

describe('text as it is kept', () => {
  test.each([
    ['spaces are folded', '  Zona \u00a0 \u2003 Norte\t', 'Zona Norte'],
    ['a line has no breaks', 'Zona\r\nNorte', 'Zona Norte'],
    ['what nobody sees goes', 'Zona\u200b Nor\u00adte\ufeff\u2066', 'Zona Norte'],
    ['the order of letters is not turned round', '\u202eaonZ\u202c', 'aonZ'],
    ['a mark alone leaves nothing', '\u200b\u3164', ''],
    ['letters are composed', 'Potosi\u0301', 'Potosí'],
    ['spaces around a mark that goes fold', 'a \u200b b', 'a b'],
    ['what is wide stays as it was written', '＝SUMA', '＝SUMA'],
  ])('%s', (_why, typed, kept) => expect(cleanLine(typed)).toBe(kept));

  test.each([
    ['line breaks stay', 'uno\r\ndos\rtres\u2028cuatro', 'uno\ndos\ntres\ncuatro'],
    ['each line is clean', '  uno \u200b \n\n dos\t', 'uno\n\ndos'],
    ['no blank lines at the ends', '\n \n uno \n\n', 'uno'],
  ])('%s', (_why, typed, kept) => expect(cleanText(typed)).toBe(kept));
});

test('a text of many lines has no blank ones at its ends, and those inside stay', () => {
  expect(cleanText('\n \nuno\n\n\ndos\n\n')).toBe('uno\n\n\ndos');
  expect(cleanText('\n\n')).toBe('');
});

describe('text as it is compared', () => {
  test.each([
    ['case', 'ABAJO', 'abajo'],
    ['width', 'Ｚona １', 'zona 1'],
    ['ligatures', 'o\ufb01cina', 'oficina'],
    ['composition', 'Potosi\u0301', 'potosí'],
    ['marks that nobody sees', 'nor\u200bte', 'norte'],
  ])('%s does not count', (_why, one, other) => expect(compareKey(one)).toBe(compareKey(other)));

  test('accents count for keys, not for search', () => {
    expect(compareKey('Toró')).not.toBe(compareKey('Toro'));
    expect(searchKey('  TORÓ ñandú ')).toBe('toro nandu');
  });

  test('cleaning twice changes nothing, whatever was typed', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, (text) => {
        for (const clean of [cleanLine, cleanText, compareKey, searchKey]) expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  }, 30_000);
});

test('names sort by the number inside them, and an accent does not move them', () => {
  const names = ['Zona 10', 'zona 2', 'Ñuflo', 'Zona 9', 'Árbol', 'Escuela 10', 'Escuela 9', 'Nube'];
  expect([...names].sort(compareNames)).toEqual([
    'Árbol',
    'Escuela 9',
    'Escuela 10',
    'Nube',
    'Ñuflo',
    'zona 2',
    'Zona 9',
    'Zona 10',
  ]);
});

test('what nobody can tell apart is found together', () => {
  const rows = ['Norte', 'NORTE\u200b', 'Sur', 'Ｎorte', 'Nórte'].map((name) => ({ name }));
  const groups = duplicates(rows, ({ name }) => name);
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['Norte', 'NORTE\u200b', 'Ｎorte']]);
});
