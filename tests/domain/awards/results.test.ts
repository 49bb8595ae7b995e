import { describe, expect, test } from 'vitest';
import { publishedClaims, publishedName } from '@/lib/domain/awards/publishing';
import { publicBidders, publicDecision, publicRound } from '@/lib/domain/awards/results';
import type { Claim } from '@/lib/domain/offers/claims';
import { aRecord, aRound, aTenderOfTwoLots, offersFor } from '@/tests/domain/awards/a-record';

const broken = {
  id: 'broken',
  partyId: 'o',
  organisationName: 'Molinos SRL',
  bidderKind: 'company' as const,
  receiptNumber: 'R-9',
  sentAt: new Date(1),
  reason: 'seal-broken' as const,
};

describe('who offered', () => {
  test('first received first, envelopes that did not open among them; a person is not named', () => {
    const offers = offersFor({ late: { at: 2 }, early: { at: 0, kind: 'individual' } });
    expect(publicBidders(offers, [broken])).toEqual([
      { id: 'early', name: null, kind: 'individual', receiptNumber: 'early', receivedAt: new Date(0), unreadable: null },
      {
        id: 'broken',
        name: 'Molinos SRL',
        kind: 'company',
        receiptNumber: 'R-9',
        receivedAt: new Date(1),
        unreadable: 'seal-broken',
      },
      { id: 'late', name: 'late', kind: 'company', receiptNumber: 'late', receivedAt: new Date(2), unreadable: null },
    ]);
  });

  test.each([
    ['individual', null],
    ['artisan', null],
    ['OECA', 'Rosa Laime'],
    ['company', 'Rosa Laime'],
  ] as const)('%s', (bidderKind, name) => expect(publishedName({ organisationName: 'Rosa Laime', bidderKind })).toBe(name));
});

describe('claims after the award', () => {
  const certificate = (claim: Claim) => ({
    claim,
    certificate: `N-${claim}`,
    issuer: 'Entidad',
    issuedOn: '2025-03-01',
    validUntil: null,
  });
  const checks = [{ claim: 'F3' as const, confirmed: false, reason: 'Venció' }];
  const shown = (text: string) => `«${text}»`;
  const { claim: _, certificate: __, ...rest } = certificate('F1');

  test('each with what was found of it, in the words that may be shown', () => {
    const told = publishedClaims(
      [certificate('F1'), certificate('F3')],
      checks,
      { organisationName: 'X', bidderKind: 'company' },
      shown,
    );
    expect(told).toEqual([
      { ...rest, claim: 'F1', certificate: 'N-F1', check: null },
      { ...rest, claim: 'F3', certificate: 'N-F3', check: { claim: 'F3', confirmed: false, reason: '«Venció»' } },
    ]);
  });
  test('of a person without the number of the certificate', () => {
    const told = publishedClaims([certificate('F1')], [], { organisationName: 'X', bidderKind: 'individual' }, shown);
    expect(told).toEqual([{ ...rest, claim: 'F1', certificate: null, check: null }]);
  });
});

describe('everything that decided a tender', () => {
  const person = { kind: 'individual' as const, claims: ['F1' as const] };
  const offers = offersFor({
    a: 1000,
    b: { ...person, claimChecks: [{ claim: 'F1', confirmed: true, reason: 'Rosalinda lo mostró' }] },
  });
  const named = offers.map((one) => (one.id === 'b' ? { ...one, organisationName: 'Rosalinda Laime' } : one));
  const requirements = [
    { id: 'r1', text: 'Registro sanitario' },
    { id: 'r2', text: 'Experiencia' },
  ];
  const check = (offerId: string, requirementId: string, complies: boolean, reason: string) => ({
    offerId,
    requirementId,
    complies,
    reason,
  });
  const checks = [
    check('a', 'r1', true, 'Lo presenta'),
    check('b', 'r1', false, 'Rosalinda no lo presenta'),
    check('a', 'r2', true, 'Dos años'),
    check('a', 'gone', true, 'De antes'),
  ];
  const said = {
    recommendation: 'Se recomienda a Rosalinda',
    departureReport: 'Mejor que Rosalinda',
    capacityReason: 'Rosalinda ampliará',
    legalBasis: 'Informe sobre Rosalinda',
  };
  const round = aRound({
    reason: 'Rosalinda desiste',
    legalBasis: 'Informe sobre Rosalinda',
    capacityReason: 'Rosalinda ampliará',
    changes: [
      { offerId: 'a', lotItemId: 'fruit', unitsBefore: 1000, unitsAfter: 0 },
      { offerId: 'b', lotItemId: 'fruit', unitsBefore: 200, unitsAfter: 700 },
      { offerId: 'c', lotItemId: 'fruit', unitsBefore: 100, unitsAfter: 100 },
    ],
  });
  const record = aRecord({ a: 1000 }, { ...said, rounds: [round] });
  const decided = () =>
    publicDecision({ tender: aTenderOfTwoLots(), offers: named, unreadable: [], requirements, checks, records: [record] });
  const isUnnamed = (text: string | null | undefined) => text && !text.includes('Rosalinda');

  test('the office that decided, when, and the evaluator’s report', () => {
    const told = decided();
    expect([told.by, told.at]).toEqual(['GAM de Yocalla', new Date('2026-03-16T20:00:00Z')]);
    expect(told.report).toMatch(/^Se recomienda a /);
    expect(isUnnamed(told.report)).toBe(true);
  });

  test('the units that were decided, with what was written of them', () => {
    const told = decided();
    expect(told.units.map(({ unit }) => unit.targetId)).toEqual(['lot-2']);
    const kept = told.units[0]?.record;
    expect(kept).toMatchObject({ id: 'unit', outcome: 'awarded', rounds: [] });
    const written = [kept?.recommendation, kept?.departureReport, kept?.capacityReason, kept?.legalBasis];
    expect(written.map((text) => text?.split(' ')[0])).toEqual(['Se', 'Mejor', expect.any(String), 'Informe']);
    expect(written.map(isUnnamed)).toEqual([true, true, true, true]);
  });

  test('each round with who gained how much, and nothing of who decided it', () => {
    const told = decided();
    expect(told.units[0]?.rounds).toHaveLength(1);
    const [one] = told.units[0]?.rounds ?? [];
    expect(one).toMatchObject({ round: 2, offerId: 'a', cause: 'declined', gained: [{ offerId: 'b', units: 500 }] });
    expect([one?.reason, one?.legalBasis, one?.capacityReason].map(isUnnamed)).toEqual([true, true, true]);
    expect(Object.keys(one ?? {})).not.toEqual(expect.arrayContaining(['decidedById']));
    expect(Object.keys(one ?? {})).not.toEqual(expect.arrayContaining(['changes']));
  });

  test('of each offer its own checks, each with the text of what was asked', () => {
    const told = decided();
    expect(
      told.checked.map(({ offerId, checks: own }) => [
        offerId,
        own.map((one) => [one.requirementId, one.requirement, one.complies]),
      ]),
    ).toEqual([
      [
        'a',
        [
          ['r1', 'Registro sanitario', true],
          ['r2', 'Experiencia', true],
          ['gone', '', true],
        ],
      ],
      ['b', [['r1', 'Registro sanitario', false]]],
    ]);
    expect(told.checked[0]?.checks[0]?.reason).toBe('Lo presenta');
    expect(isUnnamed(told.checked[1]?.checks[0]?.reason)).toBe(true);
    expect(told.checked.map((one) => one.claims.map(({ claim }) => claim))).toEqual([[], ['F1']]);
    expect(isUnnamed(told.checked[1]?.claims[0]?.check?.reason)).toBe(true);
  });

  test('whoever’s envelope did not open is not named either', () => {
    const unreadable = [{ ...broken, bidderKind: 'individual' as const, organisationName: 'Teodora Mamani' }];
    const recommendation = 'El sobre de Teodora Mamani no se abre';
    const { report } = publicDecision({
      tender: aTenderOfTwoLots(),
      offers: [],
      unreadable,
      requirements,
      checks: [],
      records: [aRecord({}, { recommendation })],
    });
    expect(report).toMatch(/^El sobre de .+ no se abre$/);
    expect(report).not.toMatch(/Teodora|Mamani/);
  });

  test('before anybody decided there is no day, and no report where none was written', () => {
    const records = [aRecord({}, { awardedAt: null, recommendation: null, outcome: 'recommended' })];
    const waiting = publicDecision({ tender: aTenderOfTwoLots(), offers, unreadable: [], requirements, checks, records });
    expect([waiting.at, waiting.report, waiting.units[0]?.record?.recommendation]).toEqual([null, null, null]);
    const nothing = publicDecision({ tender: aTenderOfTwoLots(), offers, unreadable: [], requirements, checks, records: [] });
    expect([nothing.at, nothing.report, nothing.units]).toEqual([null, null, []]);
  });

  test('the day is of whichever unit was decided', () => {
    const records = [aRecord({}, { targetId: 'lot-1', awardedAt: null }), record];
    expect(publicDecision({ tender: aTenderOfTwoLots(), offers, unreadable: [], requirements, checks, records }).at).toEqual(
      record.awardedAt,
    );
  });
});

test('a round without a legal basis or a reason of capacity has none to show', () => {
  const told = publicRound(aRound(), (text) => `«${text}»`);
  expect([told.reason, told.legalBasis, told.capacityReason, told.gained]).toEqual(['«Desiste por nota»', null, null, []]);
});
