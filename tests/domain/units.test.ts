import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { clockInLaPaz } from '@/lib/domain/calendar';
import {
  AmountInput,
  DayInput,
  DegreesInput,
  IntInput,
  LineInput,
  LocalInstantInput,
  MoneyInput,
  PercentInput,
  PhoneInput,
  TextInput,
  TimeInput,
} from '@/lib/domain/inputs';
import { pointApart } from '@/lib/domain/point';
import { basisPoints, divideRounded, type NumberKind, numberKinds, readDecimal, readNumber } from '@/lib/domain/units';
import * as format from '@/lib/messages/format';
import { esBO } from '@/tests/support/spoken';

const { money, percent, whole, quantity, degrees } = numberKinds;

describe('a number as people write it', () => {
  test.each<[string, NumberKind, bigint | string | bigint[]]>([
    ['1.234,50', money, 123_450n],
    ['1,234.50', money, 123_450n],
    ['1234,5', money, 123_450n],
    ['2.5', money, 250n],
    ['2,5', quantity, 2_500n],
    ['Bs 21.000.000,00', money, 2_100_000_000n],
    ['-3', whole, -3n],
    ['−3', whole, -3n],
    ['0.250', money, 25n],
    // A point before three digits: thousands, where a fraction of three digits cannot be meant.
    ['63.800', whole, 63_800n],
    ['1.413', whole, 1_413n],
    ['360.000', money, 36_000_000n],
    ['Bs. 360.000', money, 36_000_000n],
    ['1.234', money, 123_400n],
    ['1.234.567', quantity, 1_234_567_000n],
    // Where it can, both are asked.
    ['12.345', quantity, [12_345_000n, 12_345n]],
    ['-1.000', quantity, [-1_000_000n, -1_000n]],
    ['0.234', quantity, 234n],
    ['1234.567', quantity, 1_234_567n],
    // A comma before three digits: decimals where they are kept, asked where they are not.
    ['1,234', quantity, 1_234n],
    ['1,413', whole, [1_413n]],
    ['1,000', whole, [1_000n, 1n]],
    ['360,000', money, [36_000_000n, 36_000n]],
    ['1,234,567', whole, 1_234_567n],
    // Thousands by spaces, also those that do not break a line.
    ['71 808', whole, 71_808n],
    ['71\u202F808,50', money, 7_180_850n],
    ['１.２３４,５', money, 123_450n],
    ['33,5 %', percent, 3_350n],
    ['33.333', percent, 'number-too-precise'],
    ['Bs 486 mil', money, 48_600_000n],
    ['1,5 millones de bolivianos', money, 150_000_000n],
    ['0.234', money, 'number-too-precise'],
    ['1.413,5', whole, 'number-too-precise'],
    ['2,5', whole, 'number-too-precise'],
    ['-19.584', degrees, -19_584_000n],
    ['40 kg', money, 'number-unreadable'],
    ['5 Bs', whole, 'number-unreadable'],
    ['12 34', whole, 'number-unreadable'],
    ['1.23,50', money, 'number-unreadable'],
    ['1.234.56', money, 'number-unreadable'],
    ['1.234.567.8', quantity, 'number-unreadable'],
    ['1.234.567.891,234.5', quantity, 'number-unreadable'],
    ['1,2,3', money, 'number-unreadable'],
    ['10²', whole, 'number-unreadable'],
    ['½', quantity, 'number-unreadable'],
    ['1e12', whole, 'number-unreadable'],
    ['NaN', whole, 'number-unreadable'],
    ['--3', whole, 'number-unreadable'],
    ['', whole, 'number-unreadable'],
    ['mil', money, 'number-unreadable'],
    ['1'.repeat(40), whole, 'number-unreadable'],
  ])('%j', (text, kind, expected) => {
    const read = readNumber(text, kind);
    const told = read.ok ? read.scaled : read.problem === 'number-ambiguous' ? read.readings : read.problem;
    expect(told).toEqual(expected);
  });

  test('digits alone take no words', () => {
    expect(readDecimal('1.413', 0)).toEqual({ ok: true, scaled: 1_413n });
    expect(readDecimal('Bs 5', 0)).toMatchObject({ problem: 'number-unreadable' });
  });
});

/** Read as it is, or among the readings that are asked: only where three decimals are kept. */
function readBack(text: string, kind: NumberKind): readonly bigint[] {
  const read = readNumber(text, kind);
  if (!read.ok && kind.decimals < 3) throw new Error(`${text} is not read`);
  return read.ok ? [read.scaled] : read.readings;
}

describe('what the product prints can be typed back', () => {
  const int = fc.maxSafeInteger();
  const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  const thousandths = fc.integer({ min: 0, max: 999_999_999 });
  const withUnit = (unit: string): NumberKind => ({ ...quantity, words: [unit, format.plurals[unit] ?? unit] });

  test.each<[string, fc.Arbitrary<[string, NumberKind, bigint]>]>([
    ['integer', int.map((n) => [format.integer(n), whole, BigInt(n)])],
    ['count', int.map((n) => [esBO('tenders')('units', { amount: n }), whole, BigInt(n)])],
    ['money', amount.map((n) => [format.money(n), money, n])],
    ['moneyTyped', amount.map((n) => [format.moneyTyped(n), money, n])],
    ['scaledNumber', amount.map((n) => [format.scaledNumber(n, 2), money, n])],
    ['bolivianos', fc.integer({ min: 0, max: 1e9 }).map((n) => [format.bolivianos(n), money, BigInt(n) * 100n])],
    [
      'moneyShort of round sums',
      fc.integer({ min: 10, max: 9_999 }).map((n) => {
        const centavos = BigInt(n) * 10_000_000n;
        return [format.moneyShort(centavos), money, centavos];
      }),
    ],
    ['percentOf', fc.integer({ min: 0, max: 10_000 }).map((n) => [format.percentOf(n), percent, BigInt(n)])],
    ['percentPoints', fc.integer({ min: 0, max: 10_000 }).map((n) => [format.percentPoints(n / 100), percent, BigInt(n)])],
    ['percent', fc.integer({ min: 0, max: 1_000 }).map((n) => [format.percent(n, 1_000), percent, BigInt(n * 10)])],
    ['kilograms', thousandths.map((n) => [format.kilograms(n), withUnit('kg'), BigInt(n)])],
    ['quantity', thousandths.map((n) => [format.quantity(n / 1000, 'litro'), withUnit('litro'), BigInt(n)])],
    ['decimal', thousandths.map((n) => [format.decimal(n / 1000), quantity, BigInt(n)])],
    ['numberTyped', thousandths.map((n) => [format.numberTyped(n / 1000), quantity, BigInt(n)])],
    [
      'each half of coordinates',
      fc.integer({ min: -1_800_000, max: 1_800_000 }).chain((n) => {
        const halves = format.coordinates(n / 10_000, n / 10_000).split('; ');
        return fc.constantFrom(...halves.map((half): [string, NumberKind, bigint] => [half, degrees, BigInt(n) * 100n]));
      }),
    ],
  ])('%s', (_, prints) => {
    fc.assert(fc.property(prints, ([text, kind, value]) => readBack(text, kind).includes(value)));
  });

  test('what is asked is written on buttons that leave no doubt', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom<NumberKind>(money, quantity, whole, degrees), (value, kind) => {
        expect(readNumber(format.scaledTyped(value, kind.decimals), kind)).toEqual({ ok: true, scaled: value });
      }),
    );
  });

  test('days, and days with their hour', () => {
    const someDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(someDay, (date) => {
        const day = format.dayOfMonth(date);
        if (day < '2000-01-01') return;
        const time = clockInLaPaz(date).slice(11, 16);
        for (const written of [format.day(day), format.dayShort(day), format.dayTyped(day), day])
          expect([written, DayInput.safeParse(written).data]).toEqual([written, day]);
        const instant = new Date(`${day}T${time}:00-04:00`);
        for (const written of [format.instantLong(instant), format.instantShort(instant), `${day}T${time}`])
          expect([written, LocalInstantInput.safeParse(written).data]).toEqual([written, instant]);
      }),
    );
  });
});

describe('what a form may send', () => {
  test.each([
    ['money', MoneyInput(), '1.234,50', 123_450n],
    ['pupils that no country has', IntInput({ max: 20_000 }), '1000000000000', 'too-large'],
    ['a negative count', IntInput(), '-1', 'too-small'],
    ['a percentage', PercentInput(), '33,5', 3_350],
    ['more than all', PercentInput(), '101', 'too-large'],
    ['grams with their unit', AmountInput({ words: ['g'] }), '62,5 g', 62.5],
    ['a coordinate with three decimals', DegreesInput(90), '-19.584', -19.584],
    ['a day first', DayInput, '3/9/2026', '2026-09-03'],
    ['a day with hyphens', DayInput, '03-09-26', '2026-09-03'],
    ['a day with points', DayInput, '3.9.2026', '2026-09-03'],
    ['a day without signs', DayInput, '03092026', '2026-09-03'],
    ['a day in words', DayInput, '3 de setiembre del 2026', '2026-09-03'],
    ['a month first', DayInput, '11/24/2026', 'not-a-day'],
    ['a weekday that is not its own', DayInput, 'lunes 24 de noviembre de 2026', 'not-a-day'],
    ['a month that is two', DayInput, '3 jxx 2026', 'not-a-day'],
    ['a day that does not exist', DayInput, '2026-02-30', 'not-a-day'],
    ['a paper of the last century', DayInput, '15/03/1998', '1998-03-15'],
    ['its year in two figures', DayInput, '15/03/98', '1998-03-15'],
    ['a plan in two figures', DayInput, '15/03/31', '2031-03-15'],
    ['a day of the century before', DayInput, '1/1/1899', 'not-a-day'],
    ['a day as a spreadsheet writes it', DayInput, '30-nov-2026', '2026-11-30'],
    ['a day with a slash and a name', DayInput, '30/nov/26', '2026-11-30'],
    ['a first of the month', DayInput, '1º de mayo de 2026', '2026-05-01'],
    ['a first in letters', DayInput, '1ro de mayo de 2026', '2026-05-01'],
    ['a short weekday', DayInput, 'lun. 30 nov 2026', '2026-11-30'],
    ['a short weekday that is another', DayInput, 'mar 30 nov 2026', 'not-a-day'],
    ['a day year first, with slashes', DayInput, '2026/11/30', '2026-11-30'],
    ['a day with other hyphens', DayInput, '30\u201311\u20132026', '2026-11-30'],
    ['no day', DayInput, ' ', 'required'],
    ['a leap day', DayInput, '29/2/2028', '2028-02-29'],
    ['an hour in La Paz', LocalInstantInput, '2026-11-24T16:00', new Date('2026-11-24T20:00:00Z')],
    ['an hour after its day', LocalInstantInput, '24/11/2026 16:00', new Date('2026-11-24T20:00:00Z')],
    ['an hour in four figures', LocalInstantInput, '24/11/2026 1600', new Date('2026-11-24T20:00:00Z')],
    ['an hour in words', LocalInstantInput, '24/11/2026 16 hrs', new Date('2026-11-24T20:00:00Z')],
    ['money as on paper', MoneyInput(), 'Bs 1.413.-', 141300n],
    ['a share of one without its nought', MoneyInput(), ',5', 50n],
    ['a figure that ends in its sign', MoneyInput(), '5.', 500n],
    ['a multiplier before its number', MoneyInput(), 'mil 500', 'number-unreadable'],
    ['an hour with points', LocalInstantInput, '24.11.2026, 16.00', new Date('2026-11-24T20:00:00Z')],
    ['an hour of the afternoon', LocalInstantInput, '24/11/2026 4 pm', new Date('2026-11-24T20:00:00Z')],
    ['a day without its hour', LocalInstantInput, '24/11/2026', 'not-an-instant'],
    ['an hour alone', LocalInstantInput, '16:00', 'not-an-instant'],
    ['a short hour', TimeInput, '7:00', '07:00'],
    ['an hour without signs', TimeInput, '730', '07:30'],
    ['noon', TimeInput, '12:15 p. m.', '12:15'],
    ['midnight', TimeInput, '12:00 am', '00:00'],
    ['an hour with its word', TimeInput, '16 hrs', '16:00'],
    ['an hour that does not exist', TimeInput, '24:00', 'not-a-time'],
    ['an hour alone', TimeInput, '7', '07:00'],
    ['an hour alone that does not exist', TimeInput, '25', 'not-a-time'],
    ['a telephone of a city', PhoneInput, ' 6228901 ', '6228901'],
    ['two telephones', PhoneInput, '+591 7123-4567 / (2) 622 8901', '+591 7123-4567 / (2) 622 8901'],
    ['six digits', PhoneInput, '622890', 'not-a-phone'],
    ['one digit over and over', PhoneInput, '0000000', 'not-a-phone'],
    ['letters', PhoneInput, '7123456x', 'not-a-phone'],
    ['blank text', TextInput(), '   ', 'required'],
    ['text that is too long', TextInput({ max: 3 }), 'abcd', 'too-long'],
    ['text that is far too long, not cleaned', TextInput({ max: 3 }), ` ${'\n'.repeat(9_000)} `, 'too-long'],
    ['a Cyrillic letter in a name', LineInput(), 'Panаdería', 'strange-sign'],
    ['a sign that is no character', LineInput(), 'Zona﷐ norte', 'strange-sign'],
    ['marks upon marks', LineInput(), 'Zo̖̗̘̙na', 'strange-sign'],
    ['letters of Guaraní and Aymara', LineInput(), 'Ñande Yvỹ, qhichwa ch’uñu 3º', 'Ñande Yvỹ, qhichwa ch’uñu 3º'],
    ['a name of two lines', LineInput(), ' Zona\u200b \n Norte ', 'Zona Norte'],
    ['a text of two lines', TextInput(), ' Uno\u202e \r\n dos ', 'Uno\ndos'],
  ])('%s', (_, schema, text, expected) => {
    const read = schema.safeParse(text);
    expect(read.success ? read.data : read.error.issues[0]?.message).toEqual(expected);
  });
});

test.each([
  [{ lat: '−19,5839; −65,9118' }, { lat: -19.5839, lon: -65.9118 }],
  [{ lat: '-19.5839, -65.9118' }, { lat: -19.5839, lon: -65.9118 }],
  [
    { lat: '-19,5839', lon: '-65,9118' },
    { lat: -19.5839, lon: -65.9118 },
  ],
  [{ lat: '-19,5839; -65,9118', lon: '-65' }, null],
])('a place pasted whole is taken apart: %j', (typed, point) => {
  const read = z.preprocess(pointApart, z.object({ lat: DegreesInput(90), lon: DegreesInput(180) })).safeParse(typed);
  expect(read.data ?? null).toEqual(point);
});

test.each([
  [1n, 3n, 3_333],
  [2n, 3n, 6_667],
  [1n, 8n, 1_250],
  [0n, 5n, 0],
  [1n, 0n, null],
])('%s of %s is %s basis points', (numerator, denominator, expected) => {
  expect(basisPoints({ numerator, denominator })).toBe(expected);
});

test('half rounds up', () => expect(divideRounded(5n, 2n)).toBe(3n));
