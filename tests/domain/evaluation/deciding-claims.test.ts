import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contender, decidingClaims } from '@/lib/domain/evaluation/deciding-claims';
import { rankOffers } from '@/lib/domain/evaluation/ranking';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { type Claim, claims } from '@/lib/domain/offers/claims';
import { realBook } from '@/tests/support/reference';

const book = realBook();
const asked = { reference: 1000n, units: 1 };

type Bid = Partial<Contender> & Pick<Contender, 'id' | 'price'>;
const bid = (over: Bid): Contender => ({
  receivedAt: new Date(0),
  bidderKind: 'OECA',
  producedInCountry: true,
  nationalComponentPercent: 60,
  claims: over.unchecked ?? [],
  unchecked: [],
  compliant: true,
  sure: true,
  units: 1,
  ...over,
});
const found = (...bids: Bid[]) => decidingClaims(book, asked, bids.map(bid)).map(({ offerId, claim }) => `${offerId} ${claim}`);

describe('a claim decides', () => {
  test.each<[string, string[], string[]]>([
    ['where the offer wins by it', found({ id: 'a', price: 900n, unchecked: ['F3'] }, { id: 'b', price: 800n }), ['a F3']],
    ['not where it wins without', found({ id: 'a', price: 700n, unchecked: ['F3'] }, { id: 'b', price: 800n }), []],
    ['not where it loses with it', found({ id: 'a', price: 900n, unchecked: ['F1'] }, { id: 'b', price: 800n }), []],
    ['not where there is nobody else', found({ id: 'a', price: 900n, unchecked: ['F3'] }), []],
    ['not where it was confirmed', found({ id: 'a', price: 900n, claims: ['F3'] }, { id: 'b', price: 800n }), []],
    [
      'not where the rule gives it nothing',
      found({ id: 'a', price: 900n, unchecked: ['F3'], bidderKind: 'company' }, { id: 'b', price: 890n }),
      [],
    ],
    [
      'not where the other is out of the race',
      found({ id: 'a', price: 900n, unchecked: ['F3'] }, { id: 'b', price: 800n, compliant: false }),
      [],
    ],
    [
      'only together with another: both',
      // 950 × 0,8 = 760 and × 0,9 = 855 lose to 700; × 0,7 = 665 wins.
      found({ id: 'a', price: 950n, unchecked: ['F1', 'F3'] }, { id: 'b', price: 700n }),
      ['a F1', 'a F3'],
    ],
    [
      'each enough by itself: both, for each decides where the other falls',
      // 900 × 0,9 = 810, × 0,8 = 720, × 0,7 = 630; the other stands at 850.
      found({ id: 'a', price: 900n, unchecked: ['F1', 'F3'] }, { id: 'b', price: 850n }),
      ['a F1', 'a F3'],
    ],
    [
      'of a loser that wins where the winner’s falls, as the winner’s own',
      found({ id: 'a', price: 900n, unchecked: ['F3'] }, { id: 'b', price: 950n, unchecked: ['F3'] }, { id: 'c', price: 800n }),
      ['a F3', 'b F3'],
    ],
    [
      'F1 that carries F2',
      // 900 × (1 − 0,10 − 0,25) = 585; without F1 nothing is left of F2.
      found({ id: 'a', price: 900n, claims: ['F1', 'F2'], unchecked: ['F1'] }, { id: 'b', price: 600n }),
      ['a F1'],
    ],
    [
      'on a tie: who came first',
      // 1000 × 0,8 = 800, received later.
      found({ id: 'a', price: 1000n, unchecked: ['F3'], receivedAt: new Date(1) }, { id: 'b', price: 800n }),
      [],
    ],
    [
      'for a part, where others leave something to give',
      decidingClaims(book, { reference: 1000n, units: 10 }, [
        bid({ id: 'a', price: 900n, unchecked: ['F3'], units: 6 }),
        bid({ id: 'b', price: 800n, units: 6 }),
        bid({ id: 'c', price: 500n, units: 4 }),
      ]).map(({ offerId, claim }) => `${offerId} ${claim}`),
      ['a F3'],
    ],
    [
      'not for a part of what is given already',
      decidingClaims(book, { reference: 1000n, units: 10 }, [
        bid({ id: 'a', price: 900n, unchecked: ['F3'], units: 6 }),
        bid({ id: 'b', price: 800n, units: 6 }),
        bid({ id: 'c', price: 500n, units: 10 }),
      ]).map(({ offerId, claim }) => `${offerId} ${claim}`),
      [],
    ],
  ])('%s', (_, open, expected) => expect(open.sort()).toEqual(expected));
});

describe('beside every combination of what nobody checked, walked through', () => {
  const contender = fc.record({
    price: fc.bigInt({ min: 300n, max: 1050n }),
    receivedAt: fc.integer({ min: 0, max: 1 }).map((n) => new Date(n)),
    bidderKind: fc.constantFrom<ActorKind>('OECA', 'company'),
    nationalComponentPercent: fc.constantFrom(0, 45, 60),
    claims: fc.subarray([...claims]),
    states: fc.array(fc.constantFrom('open', 'confirmed', 'denied'), { minLength: 3, maxLength: 3 }),
    compliant: fc.constantFrom(true, true, true, false),
    units: fc.integer({ min: 1, max: 6 }),
  });
  const race = fc
    .array(contender, { minLength: 1, maxLength: 4 })
    .map((rows) =>
      rows.map(({ states, compliant, ...row }, i): Contender => {
        const inState = (state: string) => row.claims.filter((claim) => states[claims.indexOf(claim)] === state);
        const known = { unchecked: inState('open'), denied: inState('denied') };
        return { ...row, ...known, id: `offer-${i}`, producedInCountry: true, compliant, sure: compliant };
      }),
    )
    // Four offers with three open claims each are 4,096 worlds; enough to walk through, not too many.
    .filter((rows) => rows.flatMap(({ unchecked }) => unchecked).length <= 7);

  /** Who gets what, first in order first. */
  function given(rows: readonly Contender[], units: number, dropped: ReadonlySet<string>): string {
    const { ranked } = rankOffers(
      book,
      asked.reference,
      rows.map((row) => ({
        ...row,
        denied: [...(row.denied ?? []), ...row.unchecked.filter((claim) => dropped.has(`${row.id} ${claim}`))],
      })),
    );
    let left = units;
    return ranked
      .flatMap(({ id }) => {
        const take = Math.min(left, rows.find((row) => row.id === id)?.units ?? 0);
        left -= take;
        return take > 0 ? [`${id} ${take}`] : [];
      })
      .join(', ');
  }

  function walked(rows: readonly Contender[], units: number): Set<string> {
    const open = rows.flatMap(({ id, unchecked }) => unchecked.map((claim: Claim) => `${id} ${claim}`));
    const deciding = new Set<string>();
    for (let world = 0; world < 2 ** open.length; world++) {
      const dropped = new Set(open.filter((_, i) => Math.floor(world / 2 ** i) % 2 === 1));
      for (const claim of open)
        if (given(rows, units, new Set([...dropped, claim])) !== given(rows, units, without(dropped, claim))) deciding.add(claim);
    }
    return deciding;
  }
  const without = (set: ReadonlySet<string>, one: string) => new Set([...set].filter((other) => other !== one));
  const told = (rows: readonly Contender[], units: number) =>
    new Set(decidingClaims(book, { ...asked, units }, rows).map(({ offerId, claim }) => `${offerId} ${claim}`));

  test('of one winner, exactly the claims on which who wins hangs', () => {
    fc.assert(
      fc.property(race, (rows) => {
        const whole = rows.map((row) => ({ ...row, units: 1 }));
        expect([...told(whole, 1)].sort()).toEqual([...walked(whole, 1)].sort());
      }),
    );
  });

  test('of parts, never one too few', () => {
    fc.assert(
      fc.property(race, fc.integer({ min: 1, max: 12 }), (rows, units) => {
        const open = told(rows, units);
        for (const claim of walked(rows, units)) expect(open).toContain(claim);
      }),
    );
  });
});
