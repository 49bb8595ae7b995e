import { describe, expect, test } from 'vitest';
import { reportTold } from '@/components/evaluation/report-told';
import { allocationStanding } from '@/lib/domain/awards/view';
import { hasOffered } from '@/lib/domain/matching/supplier';
import { esBO } from '@/tests/support/spoken';

describe('what an allocation is called', () => {
  test.each([
    ['while nobody recommended it', null, 'Quedaría adjudicado', 'Quedaría desierta'],
    ['recommended', 'recommended', 'Recomendado', 'Recomendado: declarar desierta'],
    ['awarded', 'awarded', 'Adjudicado', 'Declarada desierta'],
    ['declared deserted', 'deserted', 'Adjudicado', 'Declarada desierta'],
  ] as const)('%s', (_, outcome, given, none) => {
    const standing = allocationStanding(outcome && { outcome });
    expect(esBO('evaluation')(`standing.${standing}`)).toBe(given);
    expect(esBO('evaluation')(`desertedStanding.${standing}`)).toBe(none);
  });
});

test('the report of an opening without offers is told in words, also where it was sent back to be written again', () => {
  expect(reportTold(esBO('evaluation'), 'DES-NOOFFER')).toBe(esBO('evaluation')('noOffersReport'));
  expect(reportTold(esBO('evaluation'), 'Se recomienda a la primera')).toBe('Se recomienda a la primera');
});

test('what is free is enough for some units, or for none', () => {
  expect(esBO('capacity')('fits', { units: 0 })).toBe('Con lo que tiene libre no le alcanza para ninguna unidad.');
  expect(esBO('capacity')('fits', { units: 1 })).toMatch(/alcanza para 1\sunidad\.$/);
});

test('why what was won was not signed is one sentence', () => {
  expect(esBO('offers')('receipt.unsigned', { cause: esBO('results')('unsignedCauses.declined').toLowerCase() })).toBe(
    'No se firmó: desiste',
  );
  expect(esBO('offers')('receipt.unsigned', { cause: esBO('results')('unsignedCauses.late').toLowerCase() })).toBe(
    'No se firmó: no presentó sus documentos en el plazo',
  );
});

test('who decided is the office, and when', () => {
  expect(esBO('results')('decided', { institution: 'GAM de Yocalla', at: '3 de marzo, 10:00:00' })).toBe(
    'Decidió la autoridad de contratación (RPC o RPA) de GAM de Yocalla, el 3 de marzo, 10:00:00.',
  );
});

test.each([
  ['sealed', 'here', true],
  ['opened', 'here', false],
  ['sealed', 'there', false],
] as const)('an own offer that is %s and is %s: to be changed %s', (source, tenderId, offered) => {
  expect(hasOffered({ loads: [{ source, tenderId }] }, 'here')).toBe(offered);
});
