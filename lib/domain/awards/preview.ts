import { type FailedClaim, factorOf } from '@/lib/domain/evaluation/margins';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Claim } from '@/lib/domain/offers/claims';
import { itemsOf, type OfferContent, type TenderForBidders } from '@/lib/domain/offers/offer';

/** What costs a bidder a margin or a place in the local purchase. None of it leaves the offer out. */
export type OfferWarning =
  | { code: 'claim-worthless'; claim: Claim; why: FailedClaim; product: string }
  | { code: 'origin-unknown'; product: string };

/** @returns what would make a claimed margin worth nothing, item by item. */
export function offerWarnings(
  tender: TenderForBidders,
  content: OfferContent,
  bidderKind: ActorKind,
  book: RuleBook,
): OfferWarning[] {
  const asked = new Map(itemsOf(tender).map((item) => [item.id, item]));
  const claimed = content.claims.map(({ claim }) => claim);
  return content.items.flatMap((item): OfferWarning[] => {
    const { productName: product = '' } = asked.get(item.lotItemId) ?? {};
    const { margins } = factorOf(book, { ...item, bidderKind, claims: claimed });
    return [
      ...margins.flatMap(({ claim, failed }) =>
        failed ? [{ code: 'claim-worthless', claim, why: failed, product } as const] : [],
      ),
      ...(item.producedInCountry && !item.originMunicipalityCode ? [{ code: 'origin-unknown', product } as const] : []),
    ];
  });
}
