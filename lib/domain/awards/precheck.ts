import { type DocumentKind, servesFor } from '@/lib/domain/census/papers';
import type { Gap } from '@/lib/domain/matching/checks';
import { fitOf } from '@/lib/domain/matching/fit';
import { besides, overCommitted, type Use, usesOf } from '@/lib/domain/matching/free-capacity';
import type { MatchingTerms, Supplier } from '@/lib/domain/matching/supplier';
import { deliveriesOf, productsOf } from '@/lib/domain/offers/capacity';
import { type Claim, claims, paperOf } from '@/lib/domain/offers/claims';
import { itemsOf, type OfferContent, type TenderForBidders } from '@/lib/domain/offers/offer';
import { type FormalFault, formalFaults } from '@/lib/domain/offers/rules';
import type { Lot } from '@/lib/domain/tenders/tender';
import { type OverReference, overReferences } from './ceiling';

/**
 * One thing to look at before sending:
 * - `void`: no offer at all; it cannot be sent;
 * - `out`: it would be disqualified by a figure that leaves nobody anything to judge;
 * - `judged`: by what the census knows it does not comply; whoever evaluates decides.
 */
export type Finding = { weight: 'void' | 'out' | 'judged'; where: Where } & (
  | FormalFault
  | ({ code: 'over-reference' } & OverReference)
  | { code: 'requirement'; requirementId: string; lots: readonly number[]; gap: Gap }
  | { code: 'capacity'; products: string; use: Use; months: number }
  | { code: 'claim-paper'; claim: Claim; paper: DocumentKind; because: 'missing' | 'expired' }
);

/** Where it is mended: an item of the offer by its place from 1, the margins, or the producer's own file. */
export type Where = { step: number } | { step: 'margenes' } | { file: 'paper' | 'capacity' | 'facts' };

/** What the census knows of the bidder, and what the tender asks. */
export type PrecheckGround = { supplier: Supplier; terms: MatchingTerms; lots: readonly Lot[] };

/** @returns what would make an offer void or disqualify it, the gravest first; nothing where all is well */
export function precheck(tender: TenderForBidders, content: OfferContent, { supplier, terms, lots }: PrecheckGround): Finding[] {
  const numbers = new Map<string | undefined, number>(itemsOf(tender).map(({ id }, i) => [id, i + 1]));
  const at = (lotItemId: string | undefined): Where => ({ step: numbers.get(lotItemId) ?? 1 });
  const offered = new Set(content.items.map(({ lotItemId }) => lotItemId));
  const chosen = lots.filter(({ items }) => items.some(({ id }) => offered.has(id)));
  return [
    ...formalFaults(tender, content).map((fault): Finding => {
      return { weight: 'void', where: at('lotItemId' in fault ? fault.lotItemId : undefined), ...fault };
    }),
    ...overReferences(tender, content).map((over): Finding => {
      const first = over.unit.items.find(({ id }) => offered.has(id));
      return { weight: 'out', where: at(first?.id), code: 'over-reference', ...over };
    }),
    ...unmet(supplier, terms, chosen),
    ...overCommitted(usesOf(deliveriesOf(tender, content.items), { ...supplier, loads: besides(supplier.loads, tender.id) })).map(
      ({ worst, months }): Finding => {
        const products = productsOf(tender, worst);
        return { weight: 'judged', where: { file: 'capacity' }, code: 'capacity', products, use: worst, months };
      },
    ),
    ...content.claims.flatMap(({ claim }) => unpapered(claim, supplier, terms.on)),
  ];
}

/** Requirements that the census says are not met, each once with the lots in which it is not. */
function unmet(supplier: Supplier, terms: MatchingTerms, lots: readonly Lot[]): Finding[] {
  const found = new Map<string, { gap: Gap; lots: number[] }>();
  for (const lot of lots) {
    for (const check of fitOf(supplier, terms, lot).checks) {
      if (check.state !== 'gap' || check.requirementId === null) continue;
      const before = found.get(check.requirementId);
      if (before) before.lots.push(lot.number);
      else found.set(check.requirementId, { gap: check.gap, lots: [lot.number] });
    }
  }
  return [...found].map(([requirementId, { gap, lots: numbers }]) => ({
    weight: 'judged',
    where: { file: gap.code === 'document' ? 'paper' : gap.code === 'capacity' ? 'capacity' : 'facts' },
    code: 'requirement',
    requirementId,
    lots: numbers,
    gap,
  }));
}

/** @returns the margins that an offer does not ask for though the census holds what proves them, and holds it until that day */
export function unclaimed(content: OfferContent, supplier: Supplier, on: string): Claim[] {
  return claims.filter(
    (claim) => content.claims.every((one) => one.claim !== claim) && unpapered(claim, supplier, on).length === 0,
  );
}

/** A margin whose certificate the census does not have, or that has run out by then. */
function unpapered(claim: Claim, { kind, documents }: Supplier, on: string): Finding[] {
  const paper = paperOf[claim];
  const kinds = servesFor(paper, kind);
  const held = documents.filter((document) => kinds.includes(document.kind));
  if (held.some(({ validUntil }) => validUntil === null || validUntil >= on)) return [];
  const because = held.length > 0 ? 'expired' : 'missing';
  return [{ weight: 'judged', where: { file: 'paper' }, code: 'claim-paper', claim, paper, because }];
}
