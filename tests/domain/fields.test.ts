import { expect, test } from 'vitest';
import { IntInput, MoneyInput, OptionInput, TextInput } from '@/lib/domain/inputs';
import { fieldSentence } from '@/lib/messages/es/fields';

test.each([
  ['below the least', MoneyInput({ min: 1n }), '0', 'Escriba un valor de 0,01 o más.'],
  ['above the most', IntInput({ max: 20_000 }), '1000000000000', 'Escriba un valor de 20.000 o menos.'],
  ['a whole number', IntInput(), '2,5', 'Escriba un número entero, sin decimales.'],
  ['two decimals', MoneyInput(), '0,125', 'Escriba como máximo 2 decimales.'],
  ['which of the two', MoneyInput(), '1.234', 'No sabemos si es mil o uno y fracción: escriba 1234 o 1,234.'],
  ['nothing', TextInput(), undefined, 'Complete este dato.'],
  ['out of the list', OptionInput(['a']), 'b', 'Elija una de las opciones de la lista.'],
  ['another type', TextInput(), 42, 'Complete este dato.'],
])('%s', (_, schema, value, sentence) => {
  const read = schema.safeParse(value);
  expect(read.error?.issues.map(fieldSentence)).toEqual([sentence]);
});
