import type { DocumentKind } from '@/lib/domain/census/papers';
import type { Day } from '@/lib/domain/units';

/** Margins of preference that a bidder may claim: made in the country, national component on top, small producer. */
export const claims = ['F1', 'F2', 'F3'] as const;
export type Claim = (typeof claims)[number];

/** The paper that each margin rests on (MAR-CLAIM: DBC 13.1.2). */
export const paperOf: Readonly<Record<Claim, DocumentKind>> = {
  F1: 'national-good',
  F2: 'gross-cost',
  F3: 'small-accreditation',
};

/** A margin of preference that the bidder asks for, with the certificate as declared: its number, who gave it, when, until when. */
export type ClaimedMargin = {
  claim: Claim;
  certificate: string;
  /** Null, as the day, in offers of the first form, which asked for the number alone. */
  issuer: string | null;
  issuedOn: Day | null;
  /** Null: it has no end. */
  validUntil: Day | null;
};

/** What an evaluator said of a claim: seen and right, or not, with the reason. */
export type ClaimCheck = { claim: Claim; confirmed: boolean; reason: string };

/** How a claim stands: what nobody looked at is only the bidder's word. */
export type ClaimState = 'declared' | 'confirmed' | 'not-confirmed';

export function claimState(checks: readonly ClaimCheck[], claim: Claim): ClaimState {
  const check = checks.find((one) => one.claim === claim);
  if (!check) return 'declared';
  return check.confirmed ? 'confirmed' : 'not-confirmed';
}
