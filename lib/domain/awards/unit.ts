import type { Contender } from '@/lib/domain/evaluation/deciding-claims';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import { type Ranking, rankOffers } from '@/lib/domain/evaluation/ranking';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { CensusPaper } from '@/lib/domain/offers/certificates';
import { type ClaimCheck, claimState } from '@/lib/domain/offers/claims';
import {
  type ItemForBidders,
  itemsOf,
  itemTotal,
  type OfferContent,
  type OfferedItem,
  type TenderForBidders,
} from '@/lib/domain/offers/offer';
import { tenderReference } from '@/lib/domain/tenders/tender';
import type { Centavos, Grams } from '@/lib/domain/units';

/** What is awarded as one: an item, a lot or the whole tender (EVA-FORM: NB-SABS, DBC n. 12 and 28). */
export type AwardUnit = {
  /** Lot item, lot or tender. */
  targetId: string;
  label: string;
  items: readonly ItemForBidders[];
  referenceCentavos: Centavos;
};

/** An offer as it came out of its envelope. */
export type OpenedOffer = {
  id: string;
  partyId: string;
  organisationName: string;
  /** The person of the census who answers for it. */
  contactName?: string | null;
  /** When it was sent: the margins go by it. */
  bidderKind: ActorKind;
  receiptNumber: string;
  receivedAt: Date;
  totalCentavos: Centavos;
  content: OfferContent;
  claimChecks: readonly ClaimCheck[];
};

/** What the census says of a bidder now. */
export type BidderFile = {
  papers: readonly CensusPaper[];
  /** What it says it can deliver in a month, by food. */
  capacities: readonly { food: string; gramsPerMonth: Grams }[];
  deliversToSchools: boolean;
  reachKm: number;
  experienceMonths: number;
};

/** @returns the award units of a tender, in its order. */
export function awardUnits(tender: Pick<TenderForBidders, 'id' | 'title' | 'awardForm' | 'lots'>): AwardUnit[] {
  if (tender.awardForm === 'total') return [unitOf(tender.id, tender.title, itemsOf(tender))];
  if (tender.awardForm === 'lot') return tender.lots.map((lot) => unitOf(lot.id, `${lot.number}. ${lot.title}`, lot.items));
  return tender.lots.flatMap((lot) =>
    lot.items.map((item) =>
      unitOf(item.id, [`${lot.number}. ${item.productName}`, item.presentation, ...zoneOf(lot)].join(', '), [item]),
    ),
  );
}

/** The same product may stand in the lot of each zone. */
function zoneOf({ zoneName }: Pick<TenderForBidders['lots'][number], 'zoneName'>): string[] {
  return zoneName ? [zoneName] : [];
}

function unitOf(targetId: string, label: string, items: readonly ItemForBidders[]): AwardUnit {
  return { targetId, label: label.slice(0, 200), items, referenceCentavos: tenderReference([{ items }]) };
}

/**
 * What an offer says for a unit, or null when it does not compete for it. A unit of several items competes whole; of a
 * single item any part competes.
 */
export function offeredFor(unit: AwardUnit, offer: Pick<OpenedOffer, 'content'>): OfferedItem[] | null {
  const offered = unit.items.map(({ id }) => offer.content.items.find((item) => item.lotItemId === id));
  const found = offered.filter((item) => item !== undefined);
  const whole =
    found.length === unit.items.length &&
    (unit.items.length === 1 || found.every((item, i) => item.units === unit.items[i]?.units));
  return whole ? found : null;
}

/**
 * The price by which offers for a unit are set side by side: the whole unit at the offered unit prices. For a whole offer
 * it is its price; for a part it orders by unit price without a cent being rounded.
 */
function comparedPrice(unit: AwardUnit, offered: readonly OfferedItem[]): Centavos {
  return unit.items.reduce((sum, { units }, i) => sum + itemTotal({ units, priceCentavos: offered[i]?.priceCentavos ?? 0n }), 0n);
}

/** What an offer asks for what it offers of a unit: of a part less than the price by which it is compared. Null: it does not compete. */
export function offeredPrice(unit: AwardUnit, offer: Pick<OpenedOffer, 'content'>): Centavos | null {
  return offeredFor(unit, offer)?.reduce((sum, item) => sum + itemTotal(item), 0n) ?? null;
}

/**
 * Orders the offers for one unit by adjusted price (EVA-PEMB), as declared: of what was claimed only what was checked and not
 * confirmed is dropped.
 */
export function rankUnit(
  book: RuleBook,
  unit: AwardUnit,
  offers: readonly OpenedOffer[],
  verdictOf: (offerId: string) => TechnicalVerdict,
): Ranking {
  return rankOffers(book, unit.referenceCentavos, contendersOf(unit, offers, verdictOf));
}

/**
 * The offers that compete for a unit. A margin holds for a unit only where it holds for each of its items: made in the country when
 * all are, national component the least of them.
 */
export function contendersOf(
  unit: AwardUnit,
  offers: readonly OpenedOffer[],
  verdictOf: (offerId: string) => TechnicalVerdict,
): Contender[] {
  return offers.flatMap((offer): Contender[] => {
    const offered = offeredFor(unit, offer);
    if (!offered) return [];
    const { id, bidderKind, receivedAt, claimChecks } = offer;
    const claimed = offer.content.claims.map(({ claim }) => claim);
    const standing = (state: ReturnType<typeof claimState>) =>
      claimed.filter((claim) => claimState(claimChecks, claim) === state);
    return [
      {
        id,
        bidderKind,
        receivedAt,
        price: comparedPrice(unit, offered),
        producedInCountry: offered.every((item) => item.producedInCountry),
        nationalComponentPercent: Math.min(...offered.map((item) => item.nationalComponentPercent)),
        claims: claimed,
        denied: standing('not-confirmed'),
        unchecked: standing('declared'),
        compliant: verdictOf(id) !== 'fails',
        sure: verdictOf(id) === 'complies',
        units: wholeOf(unit) === 1 ? 1 : (offered[0]?.units ?? 0),
      },
    ];
  });
}

/** How much of a unit there is to give: units of its one item, or the whole of several. */
export function wholeOf({ items }: Pick<AwardUnit, 'items'>): number {
  return items.length === 1 ? (items[0]?.units ?? 1) : 1;
}
