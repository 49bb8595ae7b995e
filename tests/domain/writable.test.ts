import { expect, test } from 'vitest';
import { writable, writableIn } from '@/lib/domain/transparency/writable';

test.each([
  [
    'what Spanish writes stays',
    'Niñez, pingüino: ¿38,4 % o más? «Sí» – 1.º, Bs\u00a0120',
    'Niñez, pingüino: ¿38,4 % o más? «Sí» – 1.º, Bs\u00a0120',
  ],
  ['an accent that the letters lack leaves its letter', 'Chāka, Šukra', 'Chaka, Sukra'],
  ['a decomposed accent is composed', 'Potosi\u0301', 'Potosí'],
  ['emoji and other scripts are left out', 'Pan 🍞 de 漢字 quinua', 'Pan de quinua'],
  ['joiners, soft hyphens and signs of direction too', 'Pan\u200d \u202ede\u00ad', 'Pan de'],
])('%s', (_, given, written) => {
  expect(writable(given)).toBe(written);
});

test('every text inside a value is made writable, and nothing else is touched', () => {
  expect(writableIn({ title: 'a🍞', n: 3, none: null, rows: [{ text: '漢b', yes: true }] })).toEqual({
    title: 'a',
    n: 3,
    none: null,
    rows: [{ text: 'b', yes: true }],
  });
});
