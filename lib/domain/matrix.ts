import type { OrganisationKind } from './access/actor';
import { type PurchaseShare, purchaseShare } from './local-purchase/formulas';
import type { BoughtTogether } from './local-purchase/together';
import { Refusal } from './refusal';
import type { Centavos, Day, Grams, Ratio } from './units';

/** The four actors of the matrix, in the order of the base document. */
export const matrixActors = ['MUNICIPIO', 'PRODUCTORES', 'UNIVERSIDAD', 'ONG'] as const;
export type MatrixActor = (typeof matrixActors)[number];

/** Role for national production, role for small producers, proposals, challenges. */
export const matrixColumns = ['NAC', 'PEQ', 'PRO', 'DES'] as const;
export type MatrixColumn = (typeof matrixColumns)[number];

export type ActorRoleItem = {
  id: string;
  actor: MatrixActor;
  column: MatrixColumn;
  text: string;
  operates: string;
  evidence: string;
};

/** Organisations that may promise something on an item. */
export const committingKinds = ['municipality', 'producer', 'university', 'ngo'] as const satisfies readonly OrganisationKind[];
export type CommittingKind = (typeof committingKinds)[number];

export const commitmentStates = ['proposed', 'running', 'fulfilled', 'dropped'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** Every legal move of a commitment's life. */
const moves: Record<CommitmentState, readonly CommitmentState[]> = {
  proposed: ['proposed', 'running', 'fulfilled', 'dropped'],
  running: ['running', 'fulfilled', 'dropped'],
  fulfilled: ['fulfilled'],
  dropped: ['dropped', 'running'],
};

/**
 * A commitment is fulfilled only with its evidence on record.
 * @throws Refusal wrong-step | commitment-without-evidence
 */
export function assertCommitmentMove(from: CommitmentState, to: CommitmentState, evidence: string): void {
  if (!moves[from].includes(to)) throw new Refusal('wrong-step');
  if (to === 'fulfilled' && evidence.trim() === '') throw new Refusal('commitment-without-evidence', {}, 'evidence');
}

/** @returns whether the promise is late on that day. */
export function isOverdue(commitment: { state: CommitmentState; dueOn: Day }, today: Day): boolean {
  return (commitment.state === 'proposed' || commitment.state === 'running') && commitment.dueOn < today;
}

/** What the chain has on record, for one municipality or for all, from which the matrix takes its evidence. */
export type ChainFacts = {
  actors: number;
  actorsConfirmed: number;
  /** Confirmed in the last twelve months. */
  actorsRecent: number;
  actorsFormal: number;
  actorsOrganic: number;
  actorsWithLivestock: number;
  capacities: number;
  capacityGramsPerMonth: Grams;
  /** Rural communities of the territory (INE 2024) and those with an actor in the census. */
  communitiesWithActor: number;
  tendersPublished: number;
  tendersWithLegalBasis: number;
  requirements: number;
  /** Cost of one week of rations, and the part of it in products that can come from the municipality. */
  rationCentavos: Centavos;
  rationLocalCentavos: Centavos;
  /** Food budget of the year's programmes. */
  budgetCentavos: Centavos;
  /** What was accepted of the year's programmes. */
  bought: BoughtTogether;
  awardedToAssociationsCentavos: Centavos;
  payments: number;
  medianPaymentDays: number | null;
  needs: number;
  commitments: number;
  commitmentsFulfilled: number;
  commitmentsByNgo: number;
};

export type MeasureCode =
  | 'local-ration-share'
  | 'actors-in-census'
  | 'actors-recent'
  | 'communities-covered'
  | 'actors-formal'
  | 'payment-days'
  | 'requirements-per-tender'
  | 'tenders-with-legal-basis'
  | 'local-purchase'
  | 'associative-purchase'
  | 'capacity'
  | 'actors-organic'
  | 'products-per-actor'
  | 'actors-with-livestock'
  | 'awarded-to-associations'
  | 'rejected-share'
  | 'needs-stated'
  | 'women-share'
  | 'commitments-fulfilled'
  | 'commitments-facilitated';

/** One figure of evidence, kept so that the screen can show its arithmetic. */
export type Measure =
  | { code: MeasureCode; unit: 'share' | 'money-share'; ratio: Ratio }
  | { code: MeasureCode; unit: 'purchase-share'; ratio: PurchaseShare }
  | { code: MeasureCode; unit: 'count' | 'grams' | 'centavos'; value: bigint }
  | { code: MeasureCode; unit: 'days'; value: number }
  | { code: MeasureCode; unit: 'average'; ratio: Ratio };

type Evidence = (facts: ChainFacts) => (Measure | null)[];

/**
 * Which items the chain measures already. An item that is not here, or whose figures have nothing to be divided by, has
 * no measurement yet, and the screen says so.
 */
const evidence: Readonly<Record<string, Evidence>> = {
  'MUN-NAC-3': (f) => [moneyShare('local-ration-share', f.rationLocalCentavos, f.rationCentavos)],
  'MUN-PEQ-1': (f) => [
    share('actors-in-census', f.actorsConfirmed, f.actors),
    share('actors-recent', f.actorsRecent, f.actorsConfirmed),
    count('communities-covered', f.communitiesWithActor),
  ],
  'MUN-PEQ-5': (f) => [
    days('payment-days', f.medianPaymentDays),
    average('requirements-per-tender', f.requirements, f.tendersPublished),
  ],
  'MUN-PEQ-6': (f) => [share('actors-formal', f.actorsFormal, f.actorsConfirmed)],
  'MUN-PRO-1': (f) => [share('tenders-with-legal-basis', f.tendersWithLegalBasis, f.tendersPublished)],
  'MUN-DES-1': (f) => [purchase('local-purchase', f.bought.local, f), purchase('associative-purchase', f.bought.associative, f)],
  'PRD-NAC-1': (f) => [f.capacities > 0 ? { code: 'capacity', unit: 'grams', value: BigInt(f.capacityGramsPerMonth) } : null],
  'PRD-NAC-2': (f) => [share('actors-organic', f.actorsOrganic, f.actorsConfirmed)],
  'PRD-NAC-3': (f) => [
    average('products-per-actor', f.capacities, f.actorsConfirmed),
    share('actors-with-livestock', f.actorsWithLivestock, f.actorsConfirmed),
  ],
  'PRD-PEQ-2': (f) => [
    f.awardedToAssociationsCentavos > 0n
      ? { code: 'awarded-to-associations', unit: 'centavos', value: f.awardedToAssociationsCentavos }
      : null,
  ],
  'PRD-DES-1': (f) => [moneyShare('rejected-share', f.bought.rejected.numerator, f.bought.rejected.denominator)],
  'UNI-PEQ-1': (f) => [count('needs-stated', f.needs)],
  'ONG-PEQ-3': (f) => [purchase('women-share', f.bought.byWomen, f)],
  'ONG-PEQ-4': (f) => [share('commitments-fulfilled', f.commitmentsFulfilled, f.commitments)],
  'ONG-DES-1': (f) => [count('commitments-facilitated', f.commitmentsByNgo)],
};

/** @returns the figures that the chain has for an item; empty when there is none yet ("aún sin medición") */
export function measuresOf(itemId: string, facts: ChainFacts): Measure[] {
  return (evidence[itemId]?.(facts) ?? []).filter((measure) => measure !== null);
}

/** How an item stands: measured by the chain, promised by somebody, or neither yet. */
export const itemStandings = ['measured', 'promised', 'silent'] as const;
export type ItemStanding = (typeof itemStandings)[number];

export function standingOf(measures: readonly Measure[], liveCommitments: number): ItemStanding {
  if (measures.length > 0) return 'measured';
  return liveCommitments > 0 ? 'promised' : 'silent';
}

function share(code: MeasureCode, part: number, whole: number): Measure | null {
  return whole > 0 ? { code, unit: 'share', ratio: { numerator: BigInt(part), denominator: BigInt(whole) } } : null;
}

function moneyShare(code: MeasureCode, part: Centavos, whole: Centavos): Measure | null {
  return whole > 0n ? { code, unit: 'money-share', ratio: { numerator: part, denominator: whole } } : null;
}

/** A share of the year's accepted value: told once enough of the budget has been received. */
function purchase(code: MeasureCode, part: Centavos, { bought: { total }, budgetCentavos: budget }: ChainFacts): Measure | null {
  if (total === 0n) return null;
  return { code, unit: 'purchase-share', ratio: purchaseShare({ numerator: part, denominator: total }, { total, budget }) };
}

function average(code: MeasureCode, total: number, over: number): Measure | null {
  return over > 0 ? { code, unit: 'average', ratio: { numerator: BigInt(total), denominator: BigInt(over) } } : null;
}

function count(code: MeasureCode, value: number): Measure | null {
  return value > 0 ? { code, unit: 'count', value: BigInt(value) } : null;
}

function days(code: MeasureCode, value: number | null): Measure | null {
  return value === null ? null : { code, unit: 'days', value };
}
