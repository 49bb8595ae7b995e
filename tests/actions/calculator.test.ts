import { expect, test } from 'vitest';
import { readCalculator } from '@/lib/queries/calculator';

test('without a question the worked example is answered', async () => {
  const { isExample, result, rows } = await readCalculator({});
  expect([isExample, rows.length]).toEqual([true, 4]);
  expect(result?.ranking.ranked.map(({ id, adjusted }) => [result.names.get(id), adjusted])).toEqual([
    ['OECA del municipio', 85_500_00n],
    ['Industria nacional', 112_500_00n],
    ['MyPE sin certificado de bien nacional', 116_000_00n],
    ['Importadora', 120_000_00n],
  ]);
  expect(result?.extraCost?.extra).toBe(70_000_00n);
  expect(result?.rules.map(({ rule }) => rule)).toEqual(['MAR-CLAIM', 'MAR-SUM', 'EVA-CAP', 'EVA-PEMB', 'EVA-TIE', 'EVA-REAL']);
});

test('a question is answered as the address asks it', async () => {
  const asked = {
    referencia: '100',
    'ofertas[3].nombre': 'Una',
    'ofertas[3].precio': '99,50',
    'ofertas[3].tipo': 'APP',
    'ofertas[3].f3': 'on',
  };
  const { isExample, result, typed } = await readCalculator(asked);
  expect(isExample).toBe(false);
  expect(typed['ofertas[0].precio']).toBe('99,50');
  expect(result?.ranking.ranked).toMatchObject([{ factorBps: 8000, adjusted: 79_60n }]);
});

test('what cannot be read is told by field and kept as it was typed', async () => {
  const { fields, result, typed } = await readCalculator({
    referencia: 'mucho',
    'ofertas[0].nombre': 'Una',
    'ofertas[0].precio': '1e308',
  });
  expect(result).toBeNull();
  expect(Object.keys(fields)).toEqual(['referencia', 'ofertas[0].precio', 'ofertas[0].tipo']);
  expect(typed['ofertas[0].precio']).toBe('1e308');
});

test.each([
  ['without offers', { referencia: '100' }],
  ['with a repeated name', { referencia: '100', 'ofertas[0].nombre': ['a', 'b'] }],
  ['with a name of the object itself', { referencia: '100', __proto__: 'x', 'ofertas[0].constructor': 'x' }],
])('%s nobody is ranked', async (_, query: Record<string, string | string[]>) => {
  expect((await readCalculator(query)).result?.ranking).toEqual({ ranked: [], excluded: [] });
});
