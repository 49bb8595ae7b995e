import { describe, expect, test } from 'vitest';
import { maxOfferRows, queryOf, readCalculation, rowsOf } from '@/lib/routes/calculation';

const row = { nombre: 'OECA', precio: '190.000,00', tipo: 'OECA' };

describe('a question in an address', () => {
  test('is read as people write numbers', () => {
    const read = readCalculation({ referencia: '200000' }, [{ ...row, componente: '60,5', pais: 'on', f1: 'on', f3: 'on' }]);
    expect(read).toMatchObject({
      ok: true,
      calculation: {
        referencePrice: 200_000_00n,
        offers: [
          {
            id: '0',
            name: 'OECA',
            price: 190_000_00n,
            nationalComponentPercent: 60.5,
            producedInCountry: true,
            claims: ['F1', 'F3'],
            compliant: true,
          },
        ],
      },
    });
  });

  test('keeps its rows in order and leaves no gap', () => {
    const rows = rowsOf({
      'ofertas[7].nombre': 'segunda',
      'ofertas[2].nombre': 'primera',
      'ofertas[3].tipo': 'OECA',
      'ofertas[4].nombre': ' ',
      'ofertas[x].nombre': 'nadie',
      otra: 'cosa',
    });
    expect(queryOf({ referencia: '5', fecha: ' ' }, rows)).toEqual({
      referencia: '5',
      'ofertas[0].nombre': 'primera',
      'ofertas[1].nombre': 'segunda',
    });
  });

  test('takes no more rows than a page can hold', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`ofertas[${i}].nombre`, `${i}`]));
    expect(rowsOf(many)).toHaveLength(maxOfferRows);
  });

  test.each([
    ['no reference price', undefined, row, ['referencia']],
    ['an ambiguous one', '1,234', row, ['referencia']],
    ['a reference of nothing', '0', row, ['referencia']],
    ['a price that is none', '5', { ...row, precio: '-3' }, ['ofertas[0].precio']],
    ['an absurd price', '5', { ...row, precio: '9'.repeat(18) }, ['ofertas[0].precio']],
    ['a name alone', '5', { nombre: 'OECA' }, ['ofertas[0].precio', 'ofertas[0].tipo']],
    ['a component over 100', '5', { ...row, componente: '101' }, ['ofertas[0].componente']],
    ['a kind that does not exist', '5', { ...row, tipo: 'constructor' }, ['ofertas[0].tipo']],
  ])('%s is told by field', (_, referencia, one, fields) => {
    const read = readCalculation(referencia === undefined ? {} : { referencia }, [one]);
    expect(read.ok ? [] : Object.keys(read.issues)).toEqual(fields);
  });
});
