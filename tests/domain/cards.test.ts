import { describe, expect, test } from 'vitest';
import { type CardRecord, cardOf } from '@/lib/domain/cards';

const today = '2026-11-22';
const confirmed = { by: 'Gobierno Autónomo Municipal de Yocalla', on: '2026-02-12' };
const record: CardRecord = {
  name: 'OECOM Totora Pampa',
  status: 'confirmed',
  kind: 'OECOM',
  municipality: 'Yocalla',
  confirmed,
  products: [{ food: 'Amaranto', kind: 'fresh', gramsPerMonth: 900_000, months: [4, 5] }],
  documents: [],
};
const paper = (kind: 'rupe' | 'nit', validUntil: string | null, verified = true) => ({ kind, validUntil, verified });

describe('how a card stands', () => {
  test.each([
    ['confirmed, without papers', {}, 'valid'],
    ['confirmed, its papers without end', { documents: [paper('nit', null)] }, 'valid'],
    ['on the last day of a paper', { documents: [paper('rupe', '2026-11-22')] }, 'valid'],
    ['on the day after it', { documents: [paper('rupe', '2026-11-21')] }, 'papers-expired'],
    ['one of two ran out', { documents: [paper('rupe', '2026-11-21'), paper('nit', null)] }, 'papers-expired'],
    ['what ran out was renewed', { documents: [paper('rupe', '2026-11-21'), paper('rupe', '2027-11-21')] }, 'valid'],
    ['renewed without end', { documents: [paper('rupe', null), paper('rupe', '2026-11-21')] }, 'valid'],
    [
      'the renewal was not seen yet',
      { documents: [paper('rupe', '2026-11-21'), paper('rupe', '2027-11-21', false)] },
      'papers-expired',
    ],
    ['what ran out was never seen', { documents: [paper('rupe', '2026-11-21', false)] }, 'valid'],
    ['registered, not confirmed', { status: 'pending', confirmed: null }, 'waiting'],
    ['registered again after a confirmation', { status: 'pending' }, 'waiting'],
    ['said to be confirmed by nobody', { confirmed: null }, 'waiting'],
    ['suspended', { status: 'suspended' }, 'suspended'],
    ['suspended before anybody confirmed it', { status: 'suspended', confirmed: null }, 'suspended'],
    ['suspended, its papers run out', { status: 'suspended', documents: [paper('rupe', '2026-11-21')] }, 'suspended'],
  ] as const)('%s', (_, change, state) => {
    expect(cardOf({ ...record, ...change }, today, 'anyone').state).toBe(state);
  });
});

describe('what a card says', () => {
  const full = {
    ...record,
    documents: [
      paper('rupe', '2026-12-01'),
      paper('rupe', '2026-11-01'),
      paper('nit', '2026-01-01'),
      paper('nit', '2028-01-01', false),
    ],
  };

  test('in force: the census, the products, and of each kind the verified paper that lasts longest', () => {
    expect(cardOf(full, today, 'anyone')).toEqual({
      state: 'papers-expired',
      name: 'OECOM Totora Pampa',
      kind: 'OECOM',
      municipality: 'Yocalla',
      confirmed,
      products: record.products,
      papers: [
        { kind: 'rupe', validUntil: '2026-12-01', state: 'expiring' },
        { kind: 'nit', validUntil: '2026-01-01', state: 'expired' },
      ],
    });
  });

  test.each(['pending', 'suspended'] as const)('%s: who it is, and nothing that the census would vouch for', (status) => {
    const { state: _, ...said } = cardOf({ ...full, status }, today, 'owner');
    expect(said).toEqual({
      name: 'OECOM Totora Pampa',
      kind: 'OECOM',
      municipality: 'Yocalla',
      confirmed: null,
      products: [],
      papers: [],
    });
  });

  test.each([
    ['individual', 'anyone', null],
    ['artisan', 'anyone', null],
    ['individual', 'owner', 'Justina Mamani'],
    ['MyPE', 'anyone', 'Justina Mamani'],
  ] as const)('of kind %s to %s: %s', (kind, reader, name) => {
    expect(cardOf({ ...record, name: 'Justina Mamani', kind }, today, reader).name).toBe(name);
  });
});
