import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extraCost, type OfferToRank, rankOffers } from '@/lib/domain/evaluation/ranking';
import { type ActorKind, actorKinds } from '@/lib/domain/law/actor-kinds';
import { claims } from '@/lib/domain/offers/claims';
import { realBook } from '@/tests/support/reference';

const book = realBook();
const reference = 200_000_00n;

describe('whatever is offered', () => {
  const kind = fc.constantFrom<ActorKind>(...actorKinds);
  const anyOffer = fc.record({
    id: fc.uuid(),
    price: fc.bigInt({ min: 1n, max: 250_000_00n }),
    receivedAt: fc.integer({ min: 0, max: 3 }).map((n) => new Date(1_800_000_000_000 + n)),
    bidderKind: kind,
    producedInCountry: fc.boolean(),
    nationalComponentPercent: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
    claims: fc.subarray([...claims]),
    compliant: fc.boolean(),
  });
  const anyOffers = fc.uniqueArray(anyOffer, { minLength: 1, maxLength: 12, selector: ({ id }) => id });
  const placeOf = (id: string, offers: OfferToRank[]) =>
    rankOffers(book, reference, offers).ranked.find((one) => one.id === id)?.place;

  test('every offer is ranked or excluded once, and places run from 1', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        const { ranked, excluded } = rankOffers(book, reference, offers);
        expect([...ranked, ...excluded].map(({ id }) => id).sort()).toEqual(offers.map(({ id }) => id).sort());
        expect(ranked.map(({ place }) => place)).toEqual(ranked.map((_, i) => i + 1));
      }),
    );
  });

  test('the order of arrival in the list does not matter', () => {
    fc.assert(
      fc.property(anyOffers, fc.integer({ min: 0, max: 11 }), (offers, turn) => {
        const turned = [...offers.slice(turn), ...offers.slice(0, turn)].reverse();
        expect(rankOffers(book, reference, turned)).toEqual(rankOffers(book, reference, offers));
      }),
    );
  });

  test('one claim more never worsens a place', () => {
    fc.assert(
      fc.property(anyOffers, fc.constantFrom(...claims), (offers, claim) => {
        const [first, ...rest] = offers;
        if (!first) return;
        const before = placeOf(first.id, offers);
        const after = placeOf(first.id, [{ ...first, claims: [...first.claims, claim] }, ...rest]);
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
      }),
    );
  });

  test('a lower price never worsens a place', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        const [first, ...rest] = offers;
        if (!first || first.price > reference) return;
        expect(placeOf(first.id, [{ ...first, price: first.price - 1n }, ...rest]) ?? 0).toBeLessThanOrEqual(
          placeOf(first.id, offers) ?? 0,
        );
      }),
    );
  });

  test('an offer that is out changes nobody’s order', () => {
    fc.assert(
      fc.property(anyOffers, anyOffer, (offers, one) => {
        const out = { ...one, id: 'out', compliant: false };
        expect(rankOffers(book, reference, [...offers, out]).ranked).toEqual(rankOffers(book, reference, offers).ranked);
      }),
    );
  });

  test('the factor lies between 0.45 and 1 and the preference never costs less than nothing', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        const ranking = rankOffers(book, reference, offers);
        for (const { id, factorBps } of ranking.ranked) {
          expect(factorBps).toBeGreaterThanOrEqual(4500);
          expect(factorBps).toBeLessThanOrEqual(10_000);
          expect(extraCost(ranking, id)?.extra).toBeGreaterThanOrEqual(0n);
        }
      }),
    );
  });
});
