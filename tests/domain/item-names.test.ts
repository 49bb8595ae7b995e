import { describe, expect, test } from 'vitest';
import { differenceTold, monthStanding } from '@/components/contracts/standing-told';
import { itemName, itemNames, lotItemNames } from '@/lib/messages/told/item-names';
import { esBO } from '@/tests/support/spoken';

const milk = { name: 'Leche', presentation: '200 ml' };
const item = (number: number, zone: string | null, product = milk) => ({ product, lot: { number, zone } });

describe('the same product twice in one contract or offer', () => {
  test('is told apart by lot and zone; what is there once keeps its plain name', () => {
    const bread = { name: 'Pan', presentation: '60 g' };
    const names = itemNames(esBO('item-names'), [item(1, 'Norte'), item(2, 'Sur'), item(3, null), item(4, 'Sur', bread)]);
    expect(names).toEqual([
      'Leche, 200 ml (lote 1, zona Norte)',
      'Leche, 200 ml (lote 2, zona Sur)',
      'Leche, 200 ml (lote 3)',
      'Pan, 60 g',
    ]);
  });

  test('only among the items of the contract', () => {
    const lots = [1, 2].map((number) => ({
      number,
      zoneName: null,
      items: [{ id: `item-${number}`, productName: 'Leche', presentation: '200 ml' }],
    }));
    expect(lotItemNames(esBO('item-names'), lots).get('item-2')).toBe('Leche, 200 ml (lote 2)');
    expect(lotItemNames(esBO('item-names'), lots, new Set(['item-2'])).get('item-2')).toBe('Leche, 200 ml');
    expect(itemName(esBO('item-names'), 'Leche, 200 ml', { number: 2, zone: null }, false)).toBe('Leche, 200 ml');
  });
});

const t = esBO('contracts');

test('a month says what became of all its deliveries', () => {
  const month = { all: 40, late: 0, toReceive: 10, received: 20, withRejection: 0, withMissing: 0, closed: 0 };
  expect(monthStanding(t, month)).toBe('20\u00A0recibidas, 10 por recibir, 10 todavía por entregar');
  expect(monthStanding(t, { ...month, received: 40, toReceive: 0 })).toBe('todas recibidas');
  expect(monthStanding(t, { ...month, received: 0, toReceive: 0 })).toBe('');
});

test('what is over or lacks says which', () => {
  expect([201, -201, 0].map((over) => differenceTold(t, over))).toEqual(['sobran 201', 'faltan 201', 'lo justo']);
});
