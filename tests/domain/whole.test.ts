import { describe, expect, test } from 'vitest';
import { keepTogether, piecesOf } from '@/lib/messages/format-whole';

describe('what belongs together stays together', () => {
  test.each([
    ['bolsa de 200 ml', 'bolsa de 200~ml'],
    ['27 % de lo pedido', '27~% de lo pedido'],
    ['46 kg y 3 quintales', '46~kg y 3~quintales'],
    ['Bs 70.000,00 aceptados', 'Bs~70.000,00 aceptados'],
    ['hasta el 30 nov', 'hasta el 30~nov'],
    ['el martes 24 de noviembre de 2026', 'el martes 24~de~noviembre de 2026'],
    ['3 ganadores', '3 ganadores'],
    ['12 mayores', '12 mayores'],
    ['sin figuras', 'sin figuras'],
  ])('%s', (text, kept) => expect(keepTogether(text).replaceAll('\u00A0', '~')).toBe(kept));
});

describe('codes stand apart, to be drawn on one line', () => {
  test.each([
    ['Contrato ACE-2026-002/1, firmado', ['ACE-2026-002/1']],
    ['C31-202609', ['C31-202609']],
    ['Recibo X2A2-APJ8-DJJW y SA9K-V6SJ-JBBS.', ['X2A2-APJ8-DJJW', 'SA9K-V6SJ-JBBS']],
    ['(MUN-PEQ-1).', ['MUN-PEQ-1']],
    ['591-2-6200000', ['591-2-6200000']],
    ['técnico-económico', []],
    ['y/o', []],
    ['https://apthapi.bo/tarjeta/a-1-b', []],
    ['ana-1@correo.bo', []],
    ['2026', []],
    ['019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b', []],
    ['', []],
  ])('%s', (text, codes) => {
    const pieces = piecesOf(text);
    expect(pieces.filter(({ isCode }) => isCode).map((one) => one.text)).toEqual(codes);
    expect(
      pieces
        .map((one) => one.text)
        .join('')
        .replaceAll('\u00A0', ' '),
    ).toBe(text);
  });
});
