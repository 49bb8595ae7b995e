import { dayInLaPaz } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import { takesOffers } from '@/lib/domain/tenders/life';
import { certificateProblem } from './certificates';
import { claims } from './claims';
import { type ItemForBidders, itemsOf, type OfferContent, type TenderForBidders } from './offer';

/** @throws Refusal offers-closed. The writing statement decides again, by the database's clock. */
export function assertTakesOffers(tender: Pick<TenderForBidders, 'status' | 'deadlineAt'>, now: Date): void {
  if (!takesOffers(tender, now)) throw new Refusal('offers-closed');
}

/**
 * By the day of writing and that of the deadline.
 * @param inForm whether the form writes the claims: the refusal then points at the field to mend
 * @throws Refusal claim-incomplete | claim-not-issued | claim-expired
 */
export function assertCertificates(
  { deadlineAt }: Pick<TenderForBidders, 'deadlineAt'>,
  claimed: OfferContent['claims'],
  { now, inForm }: { now: Date; inForm: boolean },
): void {
  const problem = certificateProblem(claimed, { today: dayInLaPaz(now), deadline: dayInLaPaz(deadlineAt ?? now) });
  if (!problem) return;
  const { code, claim, part, params } = problem;
  throw new Refusal(code, params, inForm ? `claims[${claims.indexOf(claim)}].${part}` : undefined);
}

/** Why a draft is no offer: what is formally void, whoever judges it. */
export type FormalFault =
  | { code: 'offer-empty' | 'not-found' }
  | { code: 'units-over-lot' | 'partial-not-taken'; product: string; units: number; lotItemId: string }
  | { code: 'lot-incomplete'; product: string; lotItemId: string };

/** @throws Refusal not-found for an item of another tender; units-over-lot for more than is asked for */
export function assertFits(tender: Pick<TenderForBidders, 'lots'>, content: Pick<OfferContent, 'items'>): void {
  throwFirst(misfits(tender, content));
}

/**
 * What a draft must have to be sent: something offered, nothing beyond the tender, whole quantities where the tender does
 * not take parts, and every item of what is awarded as one (EVA-FORM: NB-SABS, DBC n. 12 and 28).
 * @throws Refusal offer-empty | not-found | units-over-lot | partial-not-taken | lot-incomplete
 */
export function assertSendable(tender: TenderForBidders, content: OfferContent): void {
  throwFirst(formalFaults(tender, content));
}

/** @returns all that assertSendable would refuse, in the order of the call */
export function formalFaults(tender: TenderForBidders, content: OfferContent): FormalFault[] {
  if (content.items.length === 0) return [{ code: 'offer-empty' }];
  const offered = new Map(content.items.map((item) => [item.lotItemId, item.units]));
  return [
    ...misfits(tender, content),
    ...awardGroups(tender).flatMap((group) =>
      group.flatMap(({ id: lotItemId, productName: product, units }): FormalFault[] => {
        const given = offered.get(lotItemId);
        if (given === undefined)
          return group.some(({ id }) => offered.has(id)) ? [{ code: 'lot-incomplete', product, lotItemId }] : [];
        return given < units && !takesParts(tender, group) ? [{ code: 'partial-not-taken', product, units, lotItemId }] : [];
      }),
    ),
  ];
}

function misfits(tender: Pick<TenderForBidders, 'lots'>, content: Pick<OfferContent, 'items'>): FormalFault[] {
  const asked = new Map(itemsOf(tender).map((item) => [item.id, item]));
  return content.items.flatMap(({ lotItemId, units }): FormalFault[] => {
    const item = asked.get(lotItemId);
    if (!item) return [{ code: 'not-found' }];
    return units > item.units ? [{ code: 'units-over-lot', product: item.productName, units: item.units, lotItemId }] : [];
  });
}

/**
 * What an offer must be on the day on which its author gives their word, whether it is sent or confirmed against an amendment: what is
 * asked now, with certificates that last until the deadline as it stands now.
 * @throws Refusal as assertSendable and assertCertificates
 */
export function assertHolds(tender: TenderForBidders, content: OfferContent, now: Date): void {
  assertSendable(tender, content);
  assertCertificates(tender, content.claims, { now, inForm: false });
}

/**
 * Why a sent offer cannot be confirmed as it is, so that its author is told before they press and again if they do.
 * @param content null: its envelope does not open, and at the opening it would not either
 */
export function unfitOf(tender: TenderForBidders, content: OfferContent | null, now: Date): Refusal | null {
  if (!content) return new Refusal('envelope-broken');
  try {
    assertHolds(tender, content, now);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function throwFirst([fault]: readonly FormalFault[]): void {
  if (!fault) return;
  const { code, lotItemId: _, ...said } = { lotItemId: null, ...fault };
  throw new Refusal(code, said);
}

/**
 * Whether what is awarded as one may be offered in part: the tender says so, and it is of a single item. Of several items
 * a part has no price that can be set beside another's (docs/decisions/0012-partial-offers.md).
 */
export function takesParts({ partialAllowed }: Pick<TenderForBidders, 'partialAllowed'>, group: readonly unknown[]): boolean {
  return partialAllowed && group.length === 1;
}

/** @returns the items of what is awarded as one: each item, each lot, or all. */
export function awardGroups(tender: Pick<TenderForBidders, 'awardForm' | 'lots'>): (readonly ItemForBidders[])[] {
  if (tender.awardForm === 'lot') return tender.lots.map((lot) => lot.items);
  const items = itemsOf(tender);
  return tender.awardForm === 'item' ? items.map((item) => [item]) : [items];
}
