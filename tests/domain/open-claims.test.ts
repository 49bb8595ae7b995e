import { describe, expect, test } from 'vitest';
import { openClaims, uncheckedMargins } from '@/lib/domain/awards/open-claims';
import { linesOf } from '@/lib/domain/awards/record';
import { rankUnit } from '@/lib/domain/awards/unit';
import type { Claim, ClaimCheck } from '@/lib/domain/offers/claims';
import { all, book, mapOf, offer, unit } from '@/tests/support/opened-offers';

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
});
