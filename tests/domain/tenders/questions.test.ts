import { describe, expect, test } from 'vitest';
import { instantAt } from '@/lib/domain/calendar';
import { AnswersInput, takesQuestions, tellsWhoAsks } from '@/lib/domain/tenders/questions';

describe('questions are taken', () => {
  const tender = {
    status: 'published',
    deadlineAt: instantAt('2026-03-16', '16:00'),
    questionsUntil: '2026-03-12',
  } as const;
  test.each([
    ['2026-03-02', '10:00', {}, true],
    ['2026-03-12', '23:59', {}, true],
    ['2026-03-13', '00:00', {}, false],
    ['2026-03-16', '16:00', { questionsUntil: '2026-03-16' }, false],
    ['2026-03-16', '15:59', { questionsUntil: '2026-03-16' }, true],
    ['2026-03-02', '10:00', { questionsUntil: null }, false],
    ['2026-03-02', '10:00', { status: 'cancelled' as const }, false],
    ['2026-03-02', '10:00', { status: 'draft' as const, deadlineAt: null }, false],
  ])('on %s at %s, %o: %s', (day, time, change, taken) => {
    expect(takesQuestions({ ...tender, ...change }, instantAt(day, time))).toBe(taken);
  });
});

describe('a question does not tell who asks', () => {
  const names = ['Asociación de Productores Sumaj Kawsay', 'Juana Mamani Quispe'];
  test.each([
    ['Somos la Asociacion de productores Sumaj  Kawsay: ¿se entrega en bolsa?', true],
    ['Soy Juana Mamani Quispe, ¿se entrega en bolsa?', true],
    ['Escríbame a sumaj@correo.bo, por favor', true],
    ['Llámeme al 71234567 para aclarar', true],
    ['Llámeme al +591 71234567 para aclarar', true],
    ['¿La bolsa de 200 ml puede ser de 250 ml?', false],
    ['¿Son 1.250.000 unidades o 125.000 en total?', false],
    ['¿La entrega en la escuela Sumaj es el lunes o el martes?', false],
    ['¿Aceptan el registro de una asociación de productores?', false],
  ])('%s: %s', (text, tells) => {
    expect(tellsWhoAsks(text, names)).toBe(tells);
  });

  test('an organisation of one common word is no name', () => {
    expect(tellsWhoAsks('¿Se aceptan productores de quinua?', ['Quinua'])).toBe(false);
  });
});

test('the same question is not answered twice in one form, and a blank row is no answer', () => {
  const row = (questionId: string, text?: string) => ({
    questionId,
    seen: '0',
    text,
  });
  const [one, two] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
  expect(
    AnswersInput.safeParse({
      tenderId: one,
      answers: [row(one, 'Sí.'), row(one, 'No.')],
    }).success,
  ).toBe(false);
  const answered = { questionId: one, seen: 0, text: 'Sí.' };
  expect(AnswersInput.parse({ tenderId: one, answers: [row(one, 'Sí.'), row(two)] }).answers).toEqual([answered]);
  const blank = Array.from({ length: 900 }, (_, at) => row(`00000000-0000-4000-9000-${String(at).padStart(12, '0')}`));
  expect(AnswersInput.parse({ tenderId: one, answers: [...blank, row(one, 'Sí.')] }).answers).toEqual([answered]);
});
