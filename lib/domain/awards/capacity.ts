import type { Ranked } from '@/lib/domain/evaluation/ranking';
import { besides, isSame, overCommitted, type Use, usesOf } from '@/lib/domain/matching/free-capacity';
import type { Load } from '@/lib/domain/matching/load';
import type { Capacity } from '@/lib/domain/matching/supplier';
import { deliveriesOf, productsOf } from '@/lib/domain/offers/capacity';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import type { Allocation, AwardShare } from './award';
import { type AwardUnit, type OpenedOffer, offeredFor } from './unit';

/** Of one party: what its members declared and what is taken of it in the open. */
export type Book = { capacities: readonly Capacity[]; loads: readonly Load[] };
type BookOf = (partyId: string) => Book;

/** An offer that asks, or is given, more of a capacity than is free: the month in which it is most, and in how many it is. */
export type OverCommitment = { offerId: string; products: string; worst: Use; months: number };

/** @returns the offers of a tender that ask more, over all its lots together, than what is free besides it */
export function overCommittedOffers(
  tender: TenderForBidders,
  offers: readonly Pick<OpenedOffer, 'id' | 'partyId' | 'content'>[],
  bookOf: BookOf,
): OverCommitment[] {
  return offers.flatMap((offer) => overOf(tender, offer.id, offer.content.items, bookOf(offer.partyId)));
}

/**
 * What an award gives beyond what is free, by what is awarded as one, in order: each takes of what the ones before it left, so that of
 * two lots which one producer cannot make together it is the second that goes beyond.
 * @param decided by the id of what is awarded
 */
export function overCommittedAwards(
  tender: TenderForBidders,
  decided: readonly { targetId: string; allocation: Pick<Allocation, 'shares'> }[],
  partyOf: (offerId: string) => string,
  bookOf: BookOf,
): Map<string, OverCommitment[]> {
  const given = new Map<string, AwardShare['items'][number][]>();
  return new Map(
    decided.map(({ targetId, allocation }) => {
      const over = allocation.shares.flatMap(({ offerId, items }) => {
        const all = [...(given.get(offerId) ?? []), ...items];
        given.set(offerId, all);
        const here = deliveriesOf(tender, items);
        return overOf(tender, offerId, all, bookOf(partyOf(offerId))).filter(({ worst }) =>
          here.some((delivery) => isSame(delivery, worst)),
        );
      });
      return [targetId, over];
    }),
  );
}

/**
 * The same, were each of some offers that are in the order awarded all it asks: what could go beyond of what is awarded as one, whoever is chosen. More than
 * that can nobody be given, so where nothing does here no reason is asked.
 */
export function overCommittedChoices(
  tender: TenderForBidders,
  units: readonly { unit: AwardUnit; ranking: { ranked: readonly Pick<Ranked, 'id'>[] } }[],
  offers: readonly Pick<OpenedOffer, 'id' | 'partyId' | 'content'>[],
  bookOf: BookOf,
): Map<string, OverCommitment[]> {
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const all = units.map(({ unit, ranking }) => {
    const shares = ranking.ranked.flatMap(({ id }) => {
      const offer = byId.get(id);
      const items = offer && offeredFor(unit, offer);
      return items ? [{ offerId: id, items }] : [];
    });
    return { targetId: unit.targetId, allocation: { shares } };
  });
  return overCommittedAwards(tender, all, (id) => byId.get(id)?.partyId ?? '', bookOf);
}

function overOf(
  tender: TenderForBidders,
  offerId: string,
  items: readonly { lotItemId: string; units: number }[],
  { capacities, loads }: Book,
): OverCommitment[] {
  const uses = usesOf(deliveriesOf(tender, items), { capacities, loads: besides(loads, tender.id) });
  return overCommitted(uses).map((over) => ({ offerId, products: productsOf(tender, over.worst), ...over }));
}
