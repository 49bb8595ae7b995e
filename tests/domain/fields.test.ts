import { expect, test } from 'vitest';
import {
  AmountInput,
  IdInput,
  IntInput,
  LineInput,
  MoneyInput,
  OptionInput,
  PhoneInput,
  TextInput,
  YearInput,
} from '@/lib/domain/inputs';
import { fieldSentence } from '@/lib/messages/told/fields';
import { esBO } from '@/tests/support/spoken';

test.each([
  ['below the least', MoneyInput({ min: 1n }), '0', 'Escriba un valor de 0,01 o más.'],
  ['above the most', IntInput({ max: 20_000 }), '1000000000000', 'Escriba un valor de 20.000 o menos.'],
  ['too many letters', LineInput({ max: 3 }), 'abcd', 'Escriba como máximo 3 caracteres.'],
  ['a whole number', IntInput(), '2,5', 'Escriba un número entero, sin decimales.'],
  ['two decimals', MoneyInput(), '0,125', 'Escriba como máximo 2 decimales.'],
  ['which of the two', AmountInput(), '1.234', 'Se puede leer 1.234 o 1,234. Elija cuál es, debajo del dato.'],
  ['whether it is that', IntInput(), '1,413', 'La coma separa decimales. Elija 1.413 debajo del dato, o escríbalo de nuevo.'],
  ['no reading beyond the most', MoneyInput({ max: 100_000n }), '1,255', 'Escriba como máximo 2 decimales.'],
  ['nothing chosen of a list', IdInput, undefined, 'Complete este dato.'],
  ['a limit as it can be typed', IntInput({ max: 71_808 }), '71.809', 'Escriba un valor de 71.808 o menos.'],
  ['a year', YearInput, '26', 'Escriba el año con cuatro cifras, de 2000 a 2100.'],
  ['a telephone', PhoneInput, '123456', 'Escriba un teléfono de siete cifras o más, solo con números; por ejemplo 71234567.'],
  ['only what nobody sees', LineInput(), '\u200b\u2060', 'Complete este dato.'],
  ['nothing', TextInput(), undefined, 'Complete este dato.'],
  ['out of the list', OptionInput(['a']), 'b', 'Elija una de las opciones.'],
  ['another type', TextInput(), 42, 'Complete este dato.'],
])('%s', (_, schema, value, sentence) => {
  const read = schema.safeParse(value);
  expect(read.error?.issues.map((issue) => fieldSentence(esBO('fields'), issue))).toEqual([sentence]);
});
