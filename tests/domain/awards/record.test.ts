import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWin, linesOf, notifiedAt, rankingOf, rulesOf, sharesOf, winnersOf } from '@/lib/domain/awards/record';
import { rankUnit } from '@/lib/domain/awards/unit';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { claims } from '@/lib/domain/offers/claims';
import { aLine, aRecord, aRound, aTenderOfTwoLots } from '@/tests/domain/awards/a-record';
import { all, book, offer, unit } from '@/tests/support/opened-offers';
import { refusalOf } from '@/tests/support/refusals';

describe('who is awarded, and what', () => {
  const lines = ['a', 'b', 'c', 'd'].map((id, i) => aLine(id, i + 1));
  test.each([
    ['the first, then in the order of the recommendation', { c: 100, b: 200, a: 300 }, ['c', 'a', 'b']],
    ['one alone', { b: 1000 }, ['b']],
    ['nobody', {}, []],
  ])('%s', (_, held, winners) => expect(winnersOf(aRecord(held, { lines }))).toEqual(winners));

  test('nobody before it is awarded, though something is on record', () =>
    expect(winnersOf(aRecord({ a: 1000 }, { awardedOfferId: null }))).toEqual([]));

  test('to each its own items, in that order', () => {
    const awarded = [
      { offerId: 'b', lotItemId: 'bread', units: 400 },
      { offerId: 'a', lotItemId: 'bread', units: 600 },
      { offerId: 'b', lotItemId: 'milk', units: 500 },
    ];
    expect(sharesOf(aRecord({ a: 1, b: 1 }, { awarded, lines }))).toEqual([
      { offerId: 'a', items: [awarded[1]] },
      { offerId: 'b', items: [awarded[0], awarded[2]] },
    ]);
  });
});

describe('when a winner was told of what it has', () => {
  const record = aRecord({ a: 500, b: 500 });
  const given = (day: number, offerId: string, unitsBefore: number, unitsAfter: number) =>
    aRound({
      at: new Date(Date.UTC(2026, 2, day)),
      changes: [{ offerId, lotItemId: 'fruit', unitsBefore, unitsAfter }],
    });
  test.each([
    ['by the award', [], '2026-03-16'],
    ['by the round that gave it more', [given(20, 'b', 500, 700)], '2026-03-20'],
    ['by the last that did', [given(20, 'b', 500, 700), given(24, 'b', 700, 800)], '2026-03-24'],
    ['not by one that took from it', [given(20, 'b', 500, 700), given(24, 'b', 700, 600)], '2026-03-20'],
    ['not by one that left it as it was', [given(20, 'b', 500, 500)], '2026-03-16'],
    ['not by what another gained', [given(20, 'a', 500, 700)], '2026-03-16'],
  ])('%s', (_, rounds, day) =>
    expect(
      notifiedAt({ ...record, rounds }, 'b')
        ?.toISOString()
        .slice(0, 10),
    ).toBe(day),
  );
  test('by a round in which others lost', () => {
    const round = given(20, 'b', 500, 700);
    const lost = { offerId: 'a', lotItemId: 'fruit', unitsBefore: 200, unitsAfter: 0 };
    const rounds = [{ ...round, changes: [lost, ...round.changes] }];
    expect(notifiedAt({ ...record, rounds }, 'b')).toEqual(round.at);
  });
  test('not before the award', () => expect(notifiedAt({ awardedAt: null, rounds: [] }, 'b')).toBeNull());
});

describe('the order that is kept', () => {
  test('what is ranked with its place, what is out with its reason', () => {
    const offers = [
      offer({ id: 'dear', price: 90n }),
      offer({ id: 'cheap', price: 80n, kind: 'OECA', claims: ['F3'] }),
      offer({ id: 'over', price: 101n }),
      offer({ id: 'fails', price: 70n }),
    ];
    const ranking = rankUnit(book, unit, offers, (id) => (id === 'fails' ? 'fails' : 'complies'));
    const lines = linesOf(ranking);
    expect(lines.map(({ offerId, place, excludedReason }) => [offerId, place, excludedReason])).toEqual([
      ['cheap', 1, null],
      ['dear', 2, null],
      ['fails', null, 'not-compliant'],
      ['over', null, 'over-reference-price'],
    ]);
    expect(lines[0]).toMatchObject({ priceCentavos: 80_000n, factorBps: 8000, adjustedCentavos: 64_000n });
    expect(lines[0]?.margins).toMatchObject([{ claim: 'F3', bps: 2000, failed: null }]);
  });

  test('places say the order, in whatever order the lines are read', () => {
    const lines = [aLine('c', 3), aLine('x', null), aLine('a', 1), aLine('b', 2)];
    const { ranked, excluded } = rankingOf(lines);
    expect(ranked.map(({ id, place }) => [id, place])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(excluded.map(({ id, reason }) => [id, reason])).toEqual([['x', 'not-compliant']]);
  });

  test('what was kept of any order is that order', () => {
    const bid = fc.record({
      price: fc.bigInt({ min: 1n, max: 110n }),
      kind: fc.constantFrom(...actorKinds),
      claims: fc.subarray([...claims]),
      component: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(bid, { maxLength: 6 }), (bids) => {
        const offers = bids.map((one, i) => offer({ id: `o${i}`, at: i, ...one }));
        const ranking = rankUnit(book, unit, offers, all('complies'));
        expect(rankingOf(linesOf(ranking).toReversed()).ranked).toEqual(ranking.ranked);
        expect(rankingOf(linesOf(ranking)).excluded).toEqual(ranking.excluded);
      }),
    );
  });

  test('the rules behind its margins, each once', () => {
    const offers = [
      offer({ id: 'a', price: 80n, kind: 'OECA', claims: ['F1', 'F3'] }),
      offer({ id: 'b', price: 90n, kind: 'APP', claims: ['F3'] }),
    ];
    expect(rulesOf(linesOf(rankUnit(book, unit, offers, all('complies')))).toSorted()).toEqual(['MAR-F1', 'MAR-F3']);
    expect(rulesOf([])).toEqual([]);
  });
});

describe('a unit of which an offer is a winner', () => {
  const win = (unitId: string, offerId: string, more: Partial<Parameters<typeof aRecord>[1]> = {}) =>
    findWin(aTenderOfTwoLots(), [aRecord({ x: 1 }, { id: 'other', targetId: 'lot-1' }), aRecord({ a: 500, b: 500 }, more)], {
      unitId,
      offerId,
    });

  test('with its record', () => {
    const { unit: found, record } = win('unit', 'b');
    expect([found.targetId, record.id]).toEqual(['lot-2', 'unit']);
  });
  test.each([
    ['no such record', 'none', 'a', {}, 'unit-missing'],
    ['what it was recorded of is no longer bought', 'unit', 'a', { targetId: 'lot-9' }, 'unit-missing'],
    ['the winner of another unit', 'unit', 'x', {}, 'not-the-winner'],
  ])('%s', (_, unitId, offerId, more, code) => expect(refusalOf(() => win(unitId, offerId, more))?.code).toBe(code));
});
