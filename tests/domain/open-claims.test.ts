import { describe, expect, test } from 'vitest';
import { assertClaimsChecked, openClaims, uncheckedMargins } from '@/lib/domain/awards/open-claims';
import { linesOf } from '@/lib/domain/awards/record';
import { rankUnit } from '@/lib/domain/awards/unit';
import { type Claim, type ClaimCheck, claimState } from '@/lib/domain/offers/claims';
import { all, book, mapOf, offer, unit } from '@/tests/support/opened-offers';
import { refusalOf } from '@/tests/support/refusals';

describe('what was checked of the claims', () => {
  const checked = (claim: Claim, confirmed: boolean): ClaimCheck => ({ claim, confirmed, reason: 'Visto' });
  const claiming = (claimChecks: ClaimCheck[]) => [
    offer({ id: 'small', price: 90n, kind: 'OECA', component: 60, claims: ['F1', 'F2', 'F3'], claimChecks }),
    offer({ id: 'large', price: 80n }),
  ];
  const told = (claimChecks: ClaimCheck[]) => {
    const offers = claiming(claimChecks);
    const { ranked } = rankUnit(book, unit, offers, all('complies'));
    const margins = ranked.find(({ id }) => id === 'small')?.margins.map(({ claim, failed }) => failed ?? claim);
    return [ranked[0]?.id, margins, openClaims(book, unit, offers, all('complies')).map(({ claim }) => claim)];
  };

  test.each<[string, ClaimCheck[], unknown]>([
    // 0,45 × 90 = 40,5; the other stands at 80: 10 % alone ties behind it (81), 20 % alone is ahead (72).
    ['nothing yet: as declared', [], ['small', ['F1', 'F2', 'F3'], ['F1', 'F2', 'F3']]],
    ['all confirmed', [checked('F1', true), checked('F2', true), checked('F3', true)], ['small', ['F1', 'F2', 'F3'], []]],
    ['what was confirmed carries it: the rest need not be looked at', [checked('F3', true)], ['small', ['F1', 'F2', 'F3'], []]],
    ['F1 not confirmed takes F2 with it', [checked('F1', false)], ['small', ['not-confirmed', 'needs-f1', 'F3'], ['F3']]],
    [
      'none confirmed',
      [checked('F1', false), checked('F2', false), checked('F3', false)],
      ['large', ['not-confirmed', 'not-confirmed', 'not-confirmed'], []],
    ],
  ])('%s', (_, checks, expected) => expect(told(checks)).toEqual(expected));

  test('of a departure, the margins that count and nobody checked', () => {
    const offers = claiming([checked('F1', true), checked('F2', false)]);
    const { ranked, excluded } = rankUnit(book, unit, offers, all('complies'));
    const open = uncheckedMargins(linesOf({ ranked, excluded }), [{ offerId: 'small' }, { offerId: 'large' }], mapOf(offers));
    expect(open).toEqual([{ offerId: 'small', claim: 'F3' }]);
  });

  test('of a departure to one who is not in the order, or did not offer, nothing', () => {
    expect(uncheckedMargins([], [{ offerId: 'small' }], mapOf(claiming([])))).toEqual([]);
    const { ranked, excluded } = rankUnit(book, unit, claiming([]), all('complies'));
    const unseen = uncheckedMargins(linesOf({ ranked, excluded }), [{ offerId: 'small' }], new Map());
    expect(unseen.map(({ claim }) => claim)).toEqual(['F1', 'F2', 'F3']);
  });

  test('a margin that is worth nothing hangs on nothing', () => {
    const offers = [offer({ id: 'large', price: 80n, claims: ['F3'] })];
    const lines = linesOf(rankUnit(book, unit, offers, all('complies')));
    expect(lines[0]?.margins).toMatchObject([{ claim: 'F3', bps: 0 }]);
    expect(uncheckedMargins(lines, [{ offerId: 'large' }], mapOf(offers))).toEqual([]);
  });
});

test.each([
  [[], 'declared'],
  [[{ claim: 'F1' as const, confirmed: true, reason: 'Visto' }], 'declared'],
  [[{ claim: 'F3' as const, confirmed: true, reason: 'Visto' }], 'confirmed'],
  [[{ claim: 'F3' as const, confirmed: false, reason: 'Visto' }], 'not-confirmed'],
])('how a claim stands by %j: %s', (checks, state) => expect(claimState(checks, 'F3')).toBe(state));

describe('nothing is recommended or awarded by a claim that nobody checked', () => {
  const offers = [offer({ id: 'small', price: 90n })];
  test('the refusal names the unit, the claim and whose it is', () => {
    const open = [
      { offerId: 'small', claim: 'F1' as const },
      { offerId: 'large', claim: 'F3' as const },
    ];
    expect(refusalOf(() => assertClaimsChecked(unit, open, mapOf(offers)))).toMatchObject({
      code: 'claim-unchecked',
      params: { unit: '2. Sur', claim: 'F1', bidder: 'small' },
    });
    expect(refusalOf(() => assertClaimsChecked(unit, open.slice(1), mapOf(offers)))?.params.bidder).toBe('');
  });
  test('with none open it goes on', () => expect(refusalOf(() => assertClaimsChecked(unit, [], mapOf(offers)))).toBeNull());

  test('of a unit that is given whole, whoever offers part of it takes only that', () => {
    // The first is sure of what it offers: whether the claim of the next decides hangs on what is left for it.
    const bids = (units: number) => [
      offer({ id: 'sure', units, price: 50n }),
      offer({ id: 'claims', price: 90n, kind: 'OECA', claims: ['F3'] }),
      offer({ id: 'behind', price: 80n }),
    ];
    const open = (units: number) => openClaims(book, unit, bids(units), all('complies')).map(({ offerId }) => offerId);
    expect(open(999)).toEqual(['claims']);
    expect(open(1000)).toEqual([]);
  });
});
