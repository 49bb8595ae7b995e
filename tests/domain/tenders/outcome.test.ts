import { expect, test } from 'vitest';
import { contractsEndedOf, isPartlyDeserted, sealedState } from '@/lib/domain/tenders/detail';
import { type TenderStatus, tenderStatuses } from '@/lib/domain/tenders/tender';
import { standingName } from '@/lib/messages/told/tenders';
import { esBO } from '@/tests/support/spoken';

test.each<[TenderStatus, RegExp]>([
  ['published', /están cifradas: hasta la apertura/],
  // By the clock: its deadline passed and nobody opened yet.
  ['closed', /siguen cifradas/],
  ['cancelled', /sin abrir propuestas/],
  ['annulled', /sin abrir propuestas/],
])('unopened and %s: %s', (standing, said) => expect(esBO('results')(`outcome.${sealedState(standing)}`)).toMatch(said));

test('once opened nothing says that they are encrypted', () => {
  for (const bidders of [0, 1, 3])
    expect(esBO('results')('outcome.opened', { at: '16 de marzo', bidders })).not.toMatch(/cifrad|sellad|cerrad/);
});

test('what was decided says that a part of it is deserted, and nothing else does', () => {
  const told = tenderStatuses.filter((status) => isPartlyDeserted(status, true));
  expect(told).toEqual(['awarded', 'contracted']);
  expect(told.map((status) => standingName(esBO('tenders'), status, { partlyDeserted: true }))).toEqual([
    'adjudicada, con partes desiertas',
    'contratada, con partes desiertas',
  ]);
  expect(tenderStatuses.filter((status) => isPartlyDeserted(status, false))).toEqual([]);
});

test.each([
  [[], 'none', 'contratada'],
  [[false, false], 'none', 'contratada'],
  [[true, false], 'some', 'contratada, con contratos terminados antes de tiempo'],
  [[true], 'all', 'contratada, terminada antes de tiempo'],
] as const)('contracts that ended %j: %s', (contracts, said, name) => {
  const contractsEnded = contractsEndedOf(contracts.map((ended) => ({ ended })));
  expect(contractsEnded).toBe(said);
  expect(standingName(esBO('tenders'), 'contracted', { contractsEnded })).toBe(name);
});
