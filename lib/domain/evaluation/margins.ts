import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { findRule, type RuleBook, requireRule, type Trace } from '@/lib/domain/law/rule-book';
import { bpsOf } from '@/lib/domain/law/rule-values';
import { type Claim, claims } from '@/lib/domain/offers/claims';
import type { BasisPoints } from '@/lib/domain/units';

/** Facts of an offer on which its margins depend. A claim is one that is marked and has its certificate (MAR-CLAIM: DBC 13.1.2). */
export type Claimant = {
  bidderKind: ActorKind;
  producedInCountry: boolean;
  /** National component of the gross production cost, 0 to 100, decimals allowed. */
  nationalComponentPercent: number;
  claims: readonly Claim[];
};

/** Why a claimed margin is worth nothing. The offer stays in: a failed claim is not an exclusion. */
export type FailedClaim = 'made-abroad' | 'needs-f1' | 'component-too-low' | 'kind-not-listed' | 'no-rule' | 'needs-legal-review';

/** One claimed margin with the rule that judged it. Plain data, kept with the ranking. */
export type Margin = {
  claim: Claim;
  rule: string;
  /** 0 when the claim failed. */
  bps: BasisPoints;
  norm: string;
  article: string;
  confidence: Trace['confidence'];
  /** The municipality's basis, where its own parameter took the rule's place. */
  legalBasis: string | null;
  failed: FailedClaim | null;
};

/** @returns the claimed margins in order, and the factor: 1 − their sum, at most the 55 % of MAR-SUM, in basis points. */
export function factorOf(book: RuleBook, offer: Claimant): { margins: Margin[]; factorBps: BasisPoints } {
  const margins = claims.filter((claim) => offer.claims.includes(claim)).map((claim) => judges[claim](book, offer));
  const most = bpsOf(requireRule(book, 'MAR-SUM').value.maxPercent);
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
    const between = middle !== null && component >= middle.value.componentFrom && component <= middle.value.componentTo;
    return judged('F2', 'MAR-F2A', middle, failed ?? (between ? null : 'component-too-low'));
  },
  F3: (book, offer) => {
    const rule = findRule(book, 'MAR-F3');
    return judged('F3', 'MAR-F3', rule, rule?.value.kinds.includes(offer.bidderKind) ? null : 'kind-not-listed');
  },
};

/** F2 comes on top of F1 (MAR-F2A and MAR-F2B require MAR-F1): claimed, and holding. */
function hasF1(book: RuleBook, offer: Claimant): boolean {
  return offer.claims.includes('F1') && judges.F1(book, offer).failed === null;
}

function judged(claim: Claim, rule: string, trace: PercentTrace | null, condition: FailedClaim | null): Margin {
  if (!trace) return { claim, rule, bps: 0, norm: '', article: '', confidence: 'memory', legalBasis: null, failed: 'no-rule' };
  const failed = condition ?? (trace.decides ? null : 'needs-legal-review');
  const { norm, article, confidence, override } = trace;
  return {
    claim,
    rule,
    bps: failed ? 0 : bpsOf(trace.value.percent),
    norm,
    article,
    confidence,
    legalBasis: override?.legalBasis ?? null,
    failed,
  };
}
