import { describe, expect, it, test } from 'vitest';
import * as say from '@/lib/messages/format';
import { closes } from '@/lib/messages/told/deadlines';
import { esBO } from '@/tests/support/spoken';

/** Non-breaking spaces are written as plain ones here, to keep the tables readable. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const at = (iso: string) => new Date(iso);

describe('money', () => {
  it.each([
    [0n, 'Bs 0,00'],
    [5n, 'Bs 0,05'],
    [190n, 'Bs 1,90'],
    [99_999n, 'Bs 999,99'],
    [123_450n, 'Bs 1.234,50'],
    [41_238_050n, 'Bs 412.380,50'],
    [2_100_000_000n, 'Bs 21.000.000,00'],
    [-123_450n, 'Bs −1.234,50'],
    [-5n, 'Bs −0,05'],
  ])('%s centavos is %s', (centavos, text) => expect(plain(say.money(centavos))).toBe(text));

  it.each([
    [2_100_000_000n, 'Bs 21 M'],
    [107_390_700n, 'Bs 1,1 M'],
    [48_600_000n, 'Bs 486 mil'],
    [99_996_000n, 'Bs 1 M'],
    [90_050n, 'Bs 900,50'],
    [190n, 'Bs 1,90'],
  ])('%s centavos in short is %s', (centavos, text) => expect(plain(say.moneyShort(centavos))).toBe(text));

  it('tells limits of norms in whole bolivianos', () => expect(plain(say.bolivianos(1_000_000))).toBe('Bs 1.000.000'));

  it('is typed back without thousands', () => {
    expect(say.moneyTyped(123_450n)).toBe('1234,50');
    expect(say.moneyTyped(-5n)).toBe('-0,05');
  });

  it('never breaks between Bs and the number', () => expect(say.money(1n)).toBe('Bs\u00A00,01'));
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [57_500, '57.500'],
    [12_345_678n, '12.345.678'],
    [-1234, '−1.234'],
  ])('integer %s', (value, text) => expect(say.integer(value)).toBe(text));

  it.each([
    [2.5, 3, '2,5'],
    [2, 3, '2'],
    [100, 0, '100'],
    [1234.5, 2, '1.234,5'],
    [0.1 + 0.2, 3, '0,3'],
  ])('decimal %s with %s places', (value, places, text) => expect(say.decimal(value, places)).toBe(text));
});

describe('percentages', () => {
  it.each([
    [41_238_050n, 107_390_700n, 1, '38,4 %'],
    [1, 3, 1, '33,3 %'],
    [2, 3, 1, '66,7 %'],
    [1, 8, 1, '12,5 %'],
    [1, 1, 0, '100 %'],
    [0, 5, 1, '0,0 %'],
    [1, 0, 1, 'sin dato'],
  ])('%s of %s', (over, under, places, text) => expect(plain(say.percent(over, under, places))).toBe(text));

  it.each([
    [3000, '30 %'],
    [1250, '12,5 %'],
    [5, '0,05 %'],
    [0, '0 %'],
  ])('%s basis points', (bps, text) => expect(plain(say.percentOf(bps))).toBe(text));
});

describe('percentages that are already so', () => {
  it.each([
    [60, '60 %'],
    [3.5, '3,5 %'],
    [0, '0 %'],
  ])('%s points', (points, text) => expect(plain(say.percentPoints(points))).toBe(text));
});

describe('quantities', () => {
  it.each([
    [say.gramsOnly(62.5), '62,5 g'],
    [say.gramsOnly(1500), '1.500 g'],
    [say.quantityOf(2.44, 'mg'), '2,4 mg'],
    [say.quantityOf(1120.4, 'kcal'), '1.120 kcal'],
    [say.kilometres(12), '12 km'],
    [say.megabytes(1), '1 MB'],
    [say.numberTyped(-19.5839), '-19,5839'],
    [say.numberTyped(1234.5), '1234,5'],
    [say.instantExact(at('2026-11-24T19:59:59.123Z')), '24 nov 2026, 15:59:59,123'],
  ])('%s', (said, text) => expect(plain(said)).toBe(text));

  it.each([
    [350, '350 g'],
    [999, '999 g'],
    [1000, '1 kg'],
    [2500, '2,5 kg'],
    [11_500, '11,5 kg'],
    [7_900_000, '7.900 kg'],
  ])('%s grams', (grams, text) => expect(plain(say.mass(grams))).toBe(text));

  it.each([
    [1530, 'L', '1.530 L'],
    [1, 'unidad', '1 unidad'],
    [2400, 'unidad', '2.400 unidades'],
    [2.5, 'quintal', '2,5 quintales'],
    [3, 'kg', '3 kg'],
  ])('%s %s', (amount, unit, text) => expect(plain(say.quantity(amount, unit))).toBe(text));

  it.each([
    [850, '850 m'],
    [3400, '3,4 km'],
    [12_300, '12 km'],
  ])('%s metres', (metres, text) => expect(plain(say.distance(metres))).toBe(text));

  it('counts with the noun in its number', () => {
    expect(plain(esBO('tenders')('units', { amount: 1 }))).toBe('1 unidad');
    expect(plain(esBO('tenders')('units', { amount: 1200 }))).toBe('1.200 unidades');
    expect(plain(esBO('tenders')('units', { amount: 0 }))).toBe('0 unidades');
  });
});

describe('dates are those of La Paz', () => {
  it.each([
    ['2026-11-24T20:00:00Z', 'martes 24\u00A0de\u00A0noviembre de 2026, 16:00'],
    ['2026-11-25T03:59:59Z', 'martes 24\u00A0de\u00A0noviembre de 2026, 23:59'],
    ['2026-11-25T04:00:00Z', 'miércoles 25\u00A0de\u00A0noviembre de 2026, 00:00'],
    ['2027-01-01T02:30:00Z', 'jueves 31\u00A0de\u00A0diciembre de 2026, 22:30'],
  ])('%s', (iso, text) => expect(say.instantLong(at(iso))).toBe(text));

  it('writes days and months', () => {
    expect(say.day('2026-08-06')).toBe('jueves 6\u00A0de\u00A0agosto de 2026');
    expect(plain(say.dayShort('2026-11-24'))).toBe('24 nov 2026');
    expect(plain(say.instantShort(at('2026-11-24T20:05:00Z')))).toBe('24 nov 2026, 16:05');
    expect(say.month('2026-09')).toBe('septiembre de 2026');
    expect(say.monthShort(2)).toBe('feb');
    expect(say.dayOfMonth(at('2026-11-25T03:59:59Z'))).toBe('2026-11-24');
  });
});

describe('deadlines', () => {
  it.each([
    ['2026-11-24T20:00:00Z', '2026-11-21T15:00:00Z', 'cierra en 3 días'],
    ['2026-11-24T20:00:00Z', '2026-11-23T23:00:00Z', 'cierra mañana, 16:00'],
    ['2026-11-24T20:00:00Z', '2026-11-24T12:00:00Z', 'cierra hoy, 16:00'],
    ['2026-11-24T20:00:00Z', '2026-11-24T19:48:30Z', 'cierra en 12 minutos'],
    ['2026-11-24T20:00:00Z', '2026-11-24T19:59:10Z', 'cierra en 1 minuto'],
    ['2026-11-24T20:00:00Z', '2026-11-24T20:00:00Z', 'cerró hace un momento'],
    ['2026-11-24T20:00:00Z', '2026-11-26T20:00:00Z', 'cerró hace 2 días'],
    ['2026-11-24T20:00:00Z', '2026-11-25T14:00:00Z', 'cerró ayer'],
  ])('%s seen at %s', (deadline, now, text) => expect(plain(closes(esBO('tenders'), at(deadline), at(now)))).toBe(text));

  it.each([
    ['2026-11-24T12:00:00Z', '2026-11-24T12:00:30Z', 'cerró hace un momento'],
    ['2026-11-24T12:00:00Z', '2026-11-24T12:05:59Z', 'cerró hace 5 minutos'],
    ['2026-11-24T12:00:00Z', '2026-11-24T15:00:00Z', 'cerró hace 3 horas'],
    ['2026-11-12T12:00:00Z', '2026-11-24T15:00:00Z', 'cerró hace 12 días'],
  ])('%s seen at %s', (instant, now, text) => expect(plain(closes(esBO('tenders'), at(instant), at(now)))).toBe(text));
});

test.each([
  [12_345_678, '12.346 kg'],
  [100_400, '100 kg'],
  [46_530, '46,5 kg'],
  [9_999, '9,999 kg'],
  [350, '0,35 kg'],
  [0, '0 kg'],
])('a table reads %i grams as %s', (grams, text) => {
  expect(say.kilogramsBrief(grams)).toBe(text.replace(' ', '\u00A0'));
});
