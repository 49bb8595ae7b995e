import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { findRule, isRejected, type RuleBook, requireRule, type Trace, type Validation } from '@/lib/domain/law/rule-book';
import { bpsOf, type RuleValue } from '@/lib/domain/law/rule-values';
import { type Claim, claims } from '@/lib/domain/offers/claims';
import type { BasisPoints } from '@/lib/domain/units';

/** Facts of an offer on which its margins depend. A claim is one that is marked and has its certificate (MAR-CLAIM: DBC 13.1.2). */
export type Claimant = {
  bidderKind: ActorKind;
  producedInCountry: boolean;
  /** National component of the gross production cost, 0 to 100, decimals allowed. */
  nationalComponentPercent: number;
  claims: readonly Claim[];
  /** Of them, those that the evaluator did not find confirmed: they are worth nothing. */
  denied?: readonly Claim[];
};

/** Why a claimed margin is worth nothing. The offer stays in: a failed claim is not an exclusion. */
export const failedClaims = [
  'made-abroad',
  'needs-f1',
  'component-too-low',
  'kind-not-listed',
  'no-rule',
  'needs-legal-review',
  'rule-rejected',
  'not-confirmed',
] as const;
export type FailedClaim = (typeof failedClaims)[number];

/** One claimed margin with the rule that judged it. Plain data, kept with the ranking. */
export type Margin = {
  claim: Claim;
  rule: string;
  /** 0 when the claim failed. */
  bps: BasisPoints;
  norm: string;
  article: string;
  confidence: Trace['confidence'];
  /** The municipality's basis, where its own word took the rule's place. */
  legalBasis: string | null;
  /** Who validated the rule and where it was read; absent in what was kept before there were validations. */
  validation?: Validation | null;
  failed: FailedClaim | null;
};

/** @returns the claimed margins in order, and the factor: 1 − their sum, at most the 55 % of MAR-SUM, in basis points. */
export function factorOf(book: RuleBook, offer: Claimant): { margins: Margin[]; factorBps: BasisPoints } {
  const sumRule = requireRule(book, 'MAR-SUM');
  const margins = claims
    .filter((claim) => offer.claims.includes(claim))
    .map((claim) => judges[claim](book, offer))
    .map((margin) => (isDenied(offer, margin.claim) ? { ...margin, bps: 0, failed: 'not-confirmed' as const } : margin))
    .map((margin) =>
      margin.failed || sumRule.decides ? margin : { ...margin, ...whereFrom(sumRule), bps: 0, failed: undecided(sumRule) },
    );
  const most = bpsOf(sumRule.value.maxPercent);
  const sum = margins.reduce((total, { bps }) => total + bps, 0);
  return { margins, factorBps: 10_000 - Math.min(sum, most) };
}

type PercentTrace = Trace<{ percent: number }>;

const judges: Record<Claim, (book: RuleBook, offer: Claimant) => Margin> = {
  F1: (book, offer) => judged('F1', 'MAR-F1', findRule(book, 'MAR-F1'), offer.producedInCountry ? null : 'made-abroad'),
  F2: (book, offer) => {
    const [middle, high] = [findRule(book, 'MAR-F2A'), findRule(book, 'MAR-F2B')];
    const component = offer.nationalComponentPercent;
    const failed = hasF1(book, offer) ? null : 'needs-f1';
    if (high && component > high.value.componentAbove) return judged('F2', 'MAR-F2B', high, failed);
    const lower = lowerBound(book, middle);
    const isAbove = middle !== null && component <= middle.value.componentTo && component > 0 && component >= lower.from;
    // Below a bound that nobody read, the claim neither holds nor fails without a person.
    if (!failed && lower.trace && component > 0 && component < lower.from)
      return judged(
        'F2',
        'MAR-F2A-MIN',
        { ...lower.trace, value: { percent: 0 } },
        lower.trace.decides ? 'component-too-low' : null,
      );
    return judged('F2', 'MAR-F2A', middle, failed ?? (isAbove ? null : 'component-too-low'));
  },
  F3: (book, offer) => {
    const rule = findRule(book, 'MAR-F3');
    return judged('F3', 'MAR-F3', rule, rule?.value.kinds.includes(offer.bidderKind) ? null : 'kind-not-listed');
  },
};

/** Claimed margins that neither count nor fail until the legal adviser, or a person with a basis of their own, has spoken. */
export function openMargins(offers: readonly { margins: readonly Margin[] }[]): Margin[] {
  const open = offers.flatMap(({ margins }) => margins.filter(({ failed }) => failed === 'needs-legal-review'));
  return [...new Map(open.map((margin) => [margin.rule, margin])).values()];
}

/** F2 comes on top of F1 (MAR-F2A and MAR-F2B require MAR-F1): claimed, and holding. */
function hasF1(book: RuleBook, offer: Claimant): boolean {
  return offer.claims.includes('F1') && !isDenied(offer, 'F1') && judges.F1(book, offer).failed === null;
}

function isDenied({ denied = [] }: Claimant, claim: Claim): boolean {
  return denied.includes(claim);
}

/** From which component MAR-F2A holds; with the trace of the bound where it is a rule of its own. */
function lowerBound(book: RuleBook, middle: Trace<RuleValue<'MAR-F2A'>> | null): { from: number; trace: Trace | null } {
  if (middle?.value.componentFrom !== undefined) return { from: middle.value.componentFrom, trace: null };
  const bound = findRule(book, 'MAR-F2A-MIN');
  if (!bound || isRejected(bound)) return { from: 0, trace: null };
  return { from: bound.value.componentFrom, trace: bound };
}

function undecided(trace: Trace): FailedClaim | null {
  if (trace.decides) return null;
  return isRejected(trace) ? 'rule-rejected' : 'needs-legal-review';
}

function whereFrom({ rule, norm, article, confidence, override }: Trace) {
  const legalBasis = override?.legalBasis ?? null;
  return { rule, norm, article, confidence, legalBasis, validation: override?.validation ?? null };
}

function judged(claim: Claim, rule: string, trace: PercentTrace | null, condition: FailedClaim | null): Margin {
  if (!trace) return { claim, rule, bps: 0, norm: '', article: '', confidence: 'memory', legalBasis: null, failed: 'no-rule' };
  const failed = condition ?? undecided(trace);
  return { claim, ...whereFrom(trace), bps: failed ? 0 : bpsOf(trace.value.percent), failed };
}
