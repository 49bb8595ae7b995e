import { describe, expect, test } from 'vitest';
import {
  assertCommitmentMove,
  type ChainFacts,
  type CommitmentState,
  isOverdue,
  measuresOf,
  standingOf,
} from '@/lib/domain/matrix';
import { measureTold } from '@/lib/messages/told/measures';
import { esBO } from '@/tests/support/spoken';

const nothing: ChainFacts = {
  actors: 0,
  actorsConfirmed: 0,
  actorsRecent: 0,
  actorsFormal: 0,
  actorsOrganic: 0,
  actorsWithLivestock: 0,
  capacities: 0,
  capacityGramsPerMonth: 0,
  communitiesWithActor: 0,
  tendersPublished: 0,
  tendersWithLegalBasis: 0,
  requirements: 0,
  rationCentavos: 0n,
  rationLocalCentavos: 0n,
  budgetCentavos: 0n,
  bought: { total: 0n, local: 0n, associative: 0n, byWomen: 0n, rejected: { numerator: 0n, denominator: 0n } },
  awardedToAssociationsCentavos: 0n,
  payments: 0,
  medianPaymentDays: null,
  needs: 0,
  commitments: 0,
  commitmentsFulfilled: 0,
  commitmentsByNgo: 0,
};

describe('evidence of an item', () => {
  test.each([
    { why: 'nothing accepted yet', item: 'MUN-DES-1', facts: {}, codes: [] },
    {
      why: 'accepted value moves the challenge of the municipality',
      item: 'MUN-DES-1',
      facts: { bought: { ...nothing.bought, total: 1000n, local: 384n, associative: 100n } },
      codes: ['local-purchase', 'associative-purchase'],
    },
    { why: 'a census of nobody measures nothing', item: 'MUN-PEQ-1', facts: {}, codes: [] },
    {
      why: 'actors waiting for confirmation count in the denominator',
      item: 'MUN-PEQ-1',
      facts: { actors: 4 },
      codes: ['actors-in-census'],
    },
    { why: 'paid the same day is a measurement', item: 'MUN-PEQ-5', facts: { medianPaymentDays: 0 }, codes: ['payment-days'] },
    { why: 'what the chain does not produce yet is not measured', item: 'MUN-NAC-1', facts: { actors: 9 }, codes: [] },
    { why: 'an unknown item has nothing', item: 'XXX', facts: { actors: 9 }, codes: [] },
  ])('$why', ({ item, facts, codes }) => {
    expect(measuresOf(item, { ...nothing, ...facts }).map((measure) => measure.code)).toEqual(codes);
  });

  test('keeps numerator and denominator', () => {
    const [local] = measuresOf('MUN-DES-1', { ...nothing, bought: { ...nothing.bought, total: 1000n, local: 384n } });
    expect(local).toMatchObject({ unit: 'purchase-share', ratio: { numerator: 384n, denominator: 1000n, enough: true } });
  });

  test('says "todavía poco", with its parts, while too little of the budget has been received', () => {
    const early = { ...nothing, bought: { ...nothing.bought, total: 41_760n, local: 41_760n }, budgetCentavos: 112_000_000n };
    const texts = measuresOf('MUN-DES-1', early).map((measure) => measureTold(esBO('matrix'), esBO('shares'), measure));
    expect(texts.map(({ value }) => value)).toEqual(['todavía poco', 'todavía poco']);
    expect(texts[0]?.arithmetic).toContain('417,60 de ');
    expect(measuresOf('ONG-PEQ-3', early).map((measure) => measureTold(esBO('matrix'), esBO('shares'), measure).value)).toEqual([
      'todavía poco',
    ]);
  });
});

test.each([
  [['x'], 0, 'measured'],
  [[], 2, 'promised'],
  [[], 0, 'silent'],
] as const)('standing of %j with %i commitments is %s', (measured, promised, standing) => {
  const measures = measured.map(() => ({ code: 'needs-stated', unit: 'count', value: 1n }) as const);
  expect(standingOf(measures, promised)).toBe(standing);
});

describe('life of a commitment', () => {
  test.each<[CommitmentState, CommitmentState, string, string | null]>([
    ['proposed', 'running', '', null],
    ['running', 'fulfilled', 'Acta de la reunión', null],
    ['running', 'fulfilled', '  ', 'commitment-without-evidence'],
    ['fulfilled', 'running', 'Acta', 'wrong-step'],
    ['dropped', 'running', '', null],
    ['dropped', 'fulfilled', 'Acta', 'wrong-step'],
  ])('%s → %s with evidence "%s": %s', (from, to, text, refusal) => {
    const move = () => assertCommitmentMove(from, to, text);
    if (refusal) expect(move).toThrow(refusal);
    else expect(move).not.toThrow();
  });

  test.each([
    ['running', '2026-11-21', true],
    ['running', '2026-11-22', false],
    ['fulfilled', '2026-01-01', false],
  ] as const)('%s and due on %s is overdue: %s', (state, dueOn, overdue) => {
    expect(isOverdue({ state, dueOn }, '2026-11-22')).toBe(overdue);
  });
});
