import { expect, test } from 'vitest';
import { ActorInput } from '@/lib/domain/census/actor-input';
import { CapacityInput, gramsOf } from '@/lib/domain/census/inputs';
import { documentState } from '@/lib/domain/census/papers';

test.each([
  [null, true, 'valid'],
  [null, false, 'unverified'],
  ['2026-11-21', true, 'expired'],
  ['2026-11-21', false, 'expired'],
  ['2026-11-22', true, 'expiring'],
  ['2026-12-22', true, 'expiring'],
  ['2026-12-23', true, 'valid'],
  ['2026-12-23', false, 'unverified'],
])('a paper until %s, verified %s, is %s on 22 November', (validUntil, verified, state) => {
  expect(documentState({ validUntil, verified }, '2026-11-22')).toBe(state);
});

test.each([
  [2500, 'kg', 2500],
  [1000, 'arroba', 11_500],
  [1, 'arroba', 12],
  [2500, 'quintal', 115_000],
  [350_000, 'g', 350],
] as const)('%i thousandths of %s are %i g', (thousandths, unit, grams) => expect(gramsOf(thousandths, unit)).toBe(grams));

const milk = { foodCode: 'leche_entera', kind: 'fresh', amount: '920', unit: 'kg' };

test('all twelve months is all year', () => {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1));
  expect(CapacityInput.parse({ ...milk, months })).toMatchObject({ capacity: { gramsPerMonth: 920_000, months: [] } });
  expect(CapacityInput.parse({ ...milk, months: '7' })).toMatchObject({ capacity: { months: [7] } });
});

test('half a place is no place', () => {
  const form = {
    version: '1',
    contactName: 'Ana Mamani',
    contactPhone: '7000000',
    womenMembers: '1',
    menMembers: '0',
    lat: '-19,5',
  };
  expect(ActorInput.safeParse(form).error?.issues).toContainEqual(expect.objectContaining({ path: ['lon'] }));
});
