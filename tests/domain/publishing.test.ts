import { expect, test } from 'vitest';
import { publishedText } from '@/lib/domain/awards/publishing';
import { runsOfWords, withoutNames } from '@/lib/domain/text';

test.each([
  ['Rosenda Mamani mostró su CI 4.567.890 LP', '••• mostró su CI ••• LP'],
  ['llamó del 712 34567', 'llamó del •••'],
  ['MAMANI firma el folio 12', '••• firma el folio 12'],
  ['Vive en Mamaniri', 'Vive en Mamaniri'],
  ['Mamaní, Rosénda no vino', '••• no vino'],
])('of a person “%s” is published as “%s”', (written, shown) => {
  expect(publishedText(written, [{ organisationName: 'Rosenda Mamani', bidderKind: 'individual' }])).toBe(shown);
  expect(publishedText(written, [{ organisationName: 'Rosenda Mamani', bidderKind: 'OECOM' }])).toBe(written);
});

test.each([
  ['Ana Paz Ñé', 'ANA PAZ ÑE no vino; Ana y la paz sí', '••• no vino; Ana y la paz sí'],
  ['Ana Paz Ñé', 'Se llamó a Ñé Paz Ana', 'Se llamó a •••'],
  ['Núñez', 'firma NUNEZ', 'firma •••'],
  ['!', 'Sin nombre', 'Sin nombre'],
])('the short name %s too', (organisationName, written, shown) => {
  expect(publishedText(written, [{ organisationName, bidderKind: 'individual' }])).toBe(shown);
});

test('of a person who is registered under another name, the person of the census is left out as well', () => {
  const person = { organisationName: 'Huerta El Molle', contactName: 'Rosenda Mamani', bidderKind: 'individual' as const };
  expect(publishedText('Rosenda Mamani, de Huerta El Molle, no vino', [person])).toBe('•••, de •••, no vino');
  expect(publishedText('Rosenda no vino', [{ ...person, bidderKind: 'OECOM' }])).toBe('Rosenda no vino');
});

test.each([
  ['Como dijo Rosenda Mamaní, van 12.000 unidades', 'Como dijo •••, van 12.000 unidades'],
  ['MAMANI, ROSENDA pregunta por el camino a Mamani', '••• pregunta por el camino a Mamani'],
  ['La entrega es en Rosas', 'La entrega es en Rosas'],
])('where nobody bids yet only whole names are left out: “%s”', (written, shown) => {
  expect(withoutNames(written, ['Rosenda Mamani', 'Rosas'])).toBe(shown);
});

test('names are looked for among runs of words, plain and both ways, and none goes over from one text into the next', () => {
  expect(runsOfWords(['¿Viene MAMANÍ, Rosenda?', 'Leche'])).toEqual([
    'viene mamani',
    'mamani viene',
    'viene mamani rosenda',
    'rosenda mamani viene',
    'mamani rosenda',
    'rosenda mamani',
  ]);
});
