import { type DocumentKind, servesFor } from '@/lib/domain/census/papers';
import type { Requirement, RequirementKind } from '@/lib/domain/tenders/requirement';
import type { Lot } from '@/lib/domain/tenders/tender';
import { type LotCover, percentCovered } from './capacity';
import type { LotDistance } from './distance';
import type { HeldDocument, MatchingTerms, Supplier } from './supplier';

/** What is missing, and by how much. */
export type Gap =
  | { code: 'no-product' }
  | { code: 'some-products' }
  | { code: 'capacity'; percent: number; asked: number }
  | { code: 'document'; kind: DocumentKind; because: 'missing' | 'expired' }
  | { code: 'no-delivery' }
  | { code: 'reach'; reachKm: number; askedKm: number }
  | { code: 'place-unknown' }
  | { code: 'experience'; months: number; asked: number };

/**
 * One requirement seen from one supplier. `later` is judged on the offer itself (a guarantee, a declaration): the census
 * cannot tell. `exempt` names why the law does not ask it of this supplier or this lot.
 */
export type Check = {
  requirementId: string | null;
  kind: RequirementKind | 'product';
} & Verdict;

type Verdict =
  | { state: 'met'; unverified?: boolean }
  | { state: 'gap'; gap: Gap }
  | { state: 'later' }
  | { state: 'exempt'; ruleId: 'DOC-SENASAG' | 'DOC-NIT' };

/** Whether the supplier has what the lot buys: any of its products where partial offers are taken, all of them where not. */
export function checkProducts(supplier: Supplier, lot: Lot, partialAllowed: boolean): Check {
  const has = lot.items.filter((item) =>
    supplier.capacities.some(({ foodCode, kind }) => foodCode === item.mainFoodCode && kind === item.productKind),
  );
  const row = { requirementId: null, kind: 'product' } as const;
  if (has.length === 0) return { ...row, state: 'gap', gap: { code: 'no-product' } };
  if (!partialAllowed && has.length < lot.items.length) return { ...row, state: 'gap', gap: { code: 'some-products' } };
  return { ...row, state: 'met' };
}

/** Where no partial offer is taken the whole quantity is asked of everybody, whatever the requirements say. */
export function checkWholeQuantity(cover: LotCover): Check {
  return checkCapacity({ id: null, threshold: 100 }, cover);
}

/** Nobody whose capacity is all taken can offer, though no requirement says how much is asked. */
export function checkSomething(cover: LotCover): Check {
  return checkCapacity({ id: null, threshold: null }, cover);
}

/** What a requirement is judged on, besides the supplier. */
export type CheckGround = {
  lot: Lot;
  on: MatchingTerms['on'];
  cover: LotCover;
  distance: LotDistance | null;
};

export function checkRequirement(requirement: Requirement, supplier: Supplier, ground: CheckGround): Check {
  const row = { requirementId: requirement.id, kind: requirement.kind };
  switch (requirement.kind) {
    case 'capacity':
      return checkCapacity(requirement, ground.cover);
    case 'logistics':
      return { ...row, ...checkReach(requirement, supplier, ground.distance) };
    case 'experience': {
      const asked = requirement.threshold ?? 0;
      const { experienceMonths: months } = supplier;
      return months >= asked ? { ...row, state: 'met' } : { ...row, state: 'gap', gap: { code: 'experience', months, asked } };
    }
    case 'sanitary':
    case 'document':
      return requirement.documentKind
        ? {
            ...row,
            ...checkDocument(requirement.documentKind, supplier, ground),
          }
        : { ...row, state: 'later' };
    case 'guarantee':
      return { ...row, state: 'later' };
  }
}

function checkCapacity({ id, threshold }: { id: string | null; threshold: number | null }, cover: LotCover): Check {
  const row = { requirementId: id, kind: 'capacity' } as const;
  const percent = percentCovered(cover);
  const asked = threshold ?? 1;
  return percent >= asked ? { ...row, state: 'met' } : { ...row, state: 'gap', gap: { code: 'capacity', percent, asked } };
}

/** The reach asked: the figure of the requirement, or else the way to the farthest school of the lot. */
function checkReach({ threshold }: Requirement, supplier: Supplier, distance: LotDistance | null): Verdict {
  if (!supplier.deliversToSchools) return { state: 'gap', gap: { code: 'no-delivery' } };
  const askedKm = threshold ?? (distance && Math.ceil(distance.farthest / 1000));
  if (askedKm === null) return { state: 'gap', gap: { code: 'place-unknown' } };
  const { reachKm } = supplier;
  return reachKm >= askedKm ? { state: 'met' } : { state: 'gap', gap: { code: 'reach', reachKm, askedKm } };
}

/**
 * A paper held and valid on the day. Exempt by law: the registry for fresh produce (RA SENASAG 143/2017, arts. 1-2),
 * the tax number of a natural person (DBC A-1.II).
 */
function checkDocument(kind: DocumentKind, supplier: Supplier, { lot, on }: CheckGround): Verdict {
  if (kind === 'sanitary-registry' && lot.items.every(({ productKind }) => productKind === 'fresh'))
    return { state: 'exempt', ruleId: 'DOC-SENASAG' };
  if (kind === 'nit' && supplier.kind === 'individual') return { state: 'exempt', ruleId: 'DOC-NIT' };
  const held = supplier.documents.filter((document) => servesFor(kind, supplier.kind).includes(document.kind));
  const valid = held.filter((document) => isValid(document, on));
  if (valid.length > 0) return valid.some(({ verified }) => verified) ? { state: 'met' } : { state: 'met', unverified: true };
  return {
    state: 'gap',
    gap: {
      code: 'document',
      kind,
      because: held.length > 0 ? 'expired' : 'missing',
    },
  };
}

function isValid({ validUntil }: HeldDocument, on: string): boolean {
  return validUntil === null || validUntil >= on;
}
