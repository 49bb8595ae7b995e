import { type DocumentKind, servesFor } from '@/lib/domain/census/papers';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { RefusalParams } from '@/lib/domain/refusal';
import { compareKey } from '@/lib/domain/text';
import type { Day } from '@/lib/domain/units';
import { type Claim, type ClaimedMargin, claims, paperOf } from './claims';

/** A paper as the census holds it. */
export type CensusPaper = {
  kind: DocumentKind;
  number: string;
  /** Empty: nobody wrote it down. */
  issuer: string;
  issuedOn: Day | null;
  validUntil: Day | null;
  verified: boolean;
};

/** What the claims' form starts with. */
export type Suggested = Omit<ClaimedMargin, 'certificate'> & {
  certificate: string | null;
  claimed: boolean;
  /** Filled in from a paper of the census; null: the census has none. */
  paper: CensusPaper | null;
};

/** What a bidder declared already, and what the census holds where nothing is declared. @returns each margin, in the order of the law */
export function suggest(claimed: readonly ClaimedMargin[], bidderKind: ActorKind, papers: readonly CensusPaper[]): Suggested[] {
  return claims.map((claim) => suggestOne(claim, claimed.find((one) => one.claim === claim) ?? null, bidderKind, papers));
}

function suggestOne(
  claim: Claim,
  declared: ClaimedMargin | null,
  bidderKind: ActorKind,
  papers: readonly CensusPaper[],
): Suggested {
  const own = longestFirst(papersFor(claim, bidderKind, papers));
  const paper = (declared && own.find(({ number }) => sameText(number, declared.certificate))) ?? own[0] ?? null;
  const same = !declared || (paper !== null && sameText(paper.number, declared.certificate)) ? paper : null;
  return {
    claim,
    claimed: declared !== null,
    paper,
    certificate: declared?.certificate ?? paper?.number ?? null,
    issuer: declared?.issuer ?? (same?.issuer || null),
    issuedOn: declared?.issuedOn ?? same?.issuedOn ?? null,
    validUntil: declared?.issuedOn ? declared.validUntil : (same?.validUntil ?? null),
  };
}

/** What an evaluator should look at twice: where the declared certificate and the census do not say the same. */
export const certificateDoubts = [
  'no-paper',
  'undated',
  'number-differs',
  'issuer-differs',
  'issued-differs',
  'until-differs',
  'unverified',
  'expired',
] as const;
export type CertificateDoubt = (typeof certificateDoubts)[number];

/** @returns the papers of the census that can answer for a claim of that kind of bidder */
function papersFor(claim: Claim, bidderKind: ActorKind, papers: readonly CensusPaper[]): CensusPaper[] {
  const kinds = servesFor(paperOf[claim], bidderKind);
  return papers.filter(({ kind }) => kinds.includes(kind));
}

/**
 * The paper of the census that stands beside a certificate: the one of the same number, else the one that lasts longest.
 * @param on the day on which the certificate must hold: that of the deadline
 */
export function besideCensus(
  declared: ClaimedMargin,
  bidderKind: ActorKind,
  papers: readonly CensusPaper[],
  on: Day,
): { paper: CensusPaper | null; doubts: CertificateDoubt[] } {
  const own = longestFirst(papersFor(declared.claim, bidderKind, papers));
  const paper = own.find(({ number }) => sameText(number, declared.certificate)) ?? own[0] ?? null;
  return { paper, doubts: doubtsOf(declared, paper, on) };
}

function doubtsOf(declared: ClaimedMargin, paper: CensusPaper | null, on: Day): CertificateDoubt[] {
  const until = declared.validUntil ?? paper?.validUntil ?? on;
  const found: (CertificateDoubt | false)[] = [
    declared.issuedOn === null && 'undated',
    until < on && 'expired',
    ...(paper ? differences(declared, paper) : (['no-paper'] as const)),
  ];
  return certificateDoubts.filter((doubt) => found.includes(doubt));
}

/** What either side leaves blank cannot differ. */
function differences(declared: ClaimedMargin, paper: CensusPaper): (CertificateDoubt | false)[] {
  const isDated = declared.issuedOn !== null;
  return [
    !sameText(declared.certificate, paper.number) && 'number-differs',
    !!declared.issuer && paper.issuer !== '' && !sameText(declared.issuer, paper.issuer) && 'issuer-differs',
    isDated && paper.issuedOn !== null && declared.issuedOn !== paper.issuedOn && 'issued-differs',
    isDated && declared.validUntil !== paper.validUntil && 'until-differs',
    !paper.verified && 'unverified',
  ];
}

/** The one that lasts longest first. */
function longestFirst(papers: readonly CensusPaper[]): CensusPaper[] {
  const end = ({ validUntil }: CensusPaper): Day => validUntil ?? '9999-12-31';
  return papers.toSorted((one, other) => end(other).localeCompare(end(one)));
}

/** Letters and figures alone, as the census compares the numbers of papers. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => compareKey(text).replace(/[^\p{L}\p{N}]/gu, '');
  return plain(one) === plain(other);
}

/** What is wrong with a declared certificate, and with which of its parts. */
export type CertificateProblem = {
  code: 'claim-incomplete' | 'claim-not-issued' | 'claim-expired';
  claim: Claim;
  part: 'issuer' | 'issuedOn' | 'validUntil';
  params: RefusalParams;
};

/** A certificate holds on the day of the deadline, and was given before it is used. @returns the first that does not, or null */
export function certificateProblem(
  claimed: readonly ClaimedMargin[],
  { today, deadline }: { today: Day; deadline: Day },
): CertificateProblem | null {
  const last = deadline > today ? deadline : today;
  for (const { claim, certificate, issuer, issuedOn, validUntil } of claimed) {
    if (!issuer || !issuedOn)
      return { code: 'claim-incomplete', claim, part: issuer ? 'issuedOn' : 'issuer', params: { certificate } };
    if (issuedOn > today) return { code: 'claim-not-issued', claim, part: 'issuedOn', params: { certificate, day: issuedOn } };
    if (validUntil && validUntil < last)
      return { code: 'claim-expired', claim, part: 'validUntil', params: { certificate, day: validUntil, deadline: last } };
  }
  return null;
}
