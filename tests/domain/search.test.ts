import { describe, expect, test } from 'vitest';
import { longestSearch, rank, readSearch, scoreOf } from '@/lib/domain/transparency/search';

describe('what was written', () => {
  test.each([
    ['  Leche   de YOCALLA ', 'Leche de YOCALLA', ['leche', 'yocalla']],
    ['plátanos', 'plátanos', ['platano']],
    ['panes', 'panes', ['pan']],
    ['licitaciones', 'licitaciones', ['licitacion']],
    ['res', 'res', ['res']],
    ['CM-001/2026', 'CM-001/2026', ['cm', '001', '2026']],
    ['a 5', 'a 5', ['5']],
    ['de la', 'de la', []],
    ['leche leche', 'leche leche', ['leche']],
    [
      'uno dos tres cuatro cinco seis siete',
      'uno dos tres cuatro cinco seis siete',
      ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'],
    ],
    ["%_' --", "%_' --", []],
    ['', '', []],
  ])('%s', (raw, typed, words) => {
    const read = readSearch(raw);
    expect(read.typed).toBe(typed);
    expect(read.isTooLong).toBe(false);
    expect(read.words).toEqual(words);
  });

  test('what is too long is given back and not looked for', () => {
    const sentence = 'leche '.repeat(20).trim();
    expect(readSearch(sentence)).toEqual({ typed: sentence, words: [], isTooLong: true });
    expect(readSearch('x'.repeat(longestSearch)).isTooLong).toBe(false);
    expect(readSearch('x'.repeat(5000)).typed).toHaveLength(300);
  });

  test('an address that carries it twice carries nothing', () => {
    expect(readSearch(['leche', 'pan'])).toEqual({ typed: '', words: [], isTooLong: false });
  });
});

describe('what answers best', () => {
  const milk = { title: 'Leche con plátano', rest: 'Yocalla' };
  test.each([
    ['a whole word of the name', ['leche'], milk, 4],
    ['the beginning of one', ['lech'], milk, 3],
    ['a whole word of the rest', ['yocalla'], milk, 2],
    ['its beginning', ['yoc'], milk, 1],
    ['one of each', ['leche', 'yocalla'], milk, 6],
    ['a plural, by what it shares with its singular', ['queso'], { title: 'Quesos frescos' }, 4],
    ['the inside of a word is no answer', ['calla'], milk, 0],
    ['every word must be there', ['leche', 'potosi'], milk, 0],
  ])('%s', (_, words, record, score) => {
    expect(scoreOf(words, record)).toBe(score);
  });

  test('the best come first, equals as they came, the others not at all', () => {
    const titles = ['Lecheras unidas', 'Pan', 'Leche entera', 'Avena con leche'];
    expect(rank(titles, ['leche'], (title) => ({ title }))).toEqual(['Leche entera', 'Avena con leche', 'Lecheras unidas']);
    expect(rank(titles, [], (title) => ({ title }))).toEqual([]);
  });
});
