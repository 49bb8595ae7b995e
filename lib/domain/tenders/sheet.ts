import type { Place } from '@/lib/domain/territory';
import type { ActorKind } from '../law/actor-kinds';
import type { EndKind } from '../law/contract';
import type { Day } from '../units';
import type { Amendment } from './amendment';
import type { Requirement } from './requirement';
import type { RuleTrace } from './rule-trace';
import type { Lot, Tender, TenderStatus } from './tender';

/** Another call of the same purchase. */
export type OtherCall = { id: string; reference: string };

/** What came of a tender once its envelopes were opened, in short; what anyone may know. */
export type TenderOutcome = {
  openedAt: Date;
  /** Envelopes found, those that did not open among them. */
  bidders: number;
  /** Award units that the authority decided; none before. */
  units: readonly OutcomeUnit[];
  /** Contracts that ended before their schedule, without the name of whoever is a person. */
  ended: readonly { name: string | null; kind: ActorKind; on: Day; by: EndKind }[];
};

/** How many of a tender's contracts ended before their schedule: said beside "contratada" wherever its state is. */
export type ContractsEnded = 'none' | 'some' | 'all';

export type OutcomeUnit = {
  id: string;
  label: string;
  /** Each once, without the name of whoever is a person; nobody: it is deserted. */
  winners: readonly { name: string | null; kind: ActorKind }[];
  /** Units of what is awarded that nobody covers. */
  uncovered: number;
};

/** A tender with everything that its pages show. */
export type TenderSheet = {
  tender: Tender;
  /** Where it stands for a reader: closed by the clock once its deadline passed. */
  standing: TenderStatus;
  buyer: { name: string; municipality: string; place: Place | null };
  year: number;
  lots: readonly Lot[];
  requirements: readonly Requirement[];
  /** What decided modality and deadline; null in a draft. */
  trace: RuleTrace | null;
  /** What was changed since it was published, in order. */
  amendments: readonly Amendment[];
  firstCall: OtherCall | null;
  /** The call that takes up what this one left without a supplier. */
  secondCall: OtherCall | null;
  /** Null before the opening. */
  outcome: TenderOutcome | null;
  /** It was decided, and something of it is deserted though not all. */
  partlyDeserted: boolean;
  contractsEnded: ContractsEnded;
};

/** One line of a list of tenders. */
export type TenderLine = {
  id: string;
  reference: string;
  title: string;
  standing: TenderStatus;
  municipality: string;
  lots: number;
  products: readonly string[];
  referenceCentavos: bigint;
  publishedAt: Date | null;
  deadlineAt: Date | null;
  /** It was decided, and something of it is deserted though not all. */
  partlyDeserted: boolean;
  contractsEnded: ContractsEnded;
};

/** @param contracts of a tender, each with whether it ended before its schedule */
export function contractsEndedOf(contracts: readonly { ended: boolean }[]): ContractsEnded {
  const ended = contracts.filter((one) => one.ended).length;
  if (ended === 0) return 'none';
  return ended === contracts.length ? 'all' : 'some';
}

/** Whether a tender that was awarded or contracted has a part that nobody supplies: said wherever its state is. */
export function isPartlyDeserted(status: TenderStatus, hasDeserted: boolean): boolean {
  return hasDeserted && (status === 'awarded' || status === 'contracted');
}

/** Envelopes that nobody opened: offers are taken, they wait for the opening, or the tender ended before it. */
export function sealedState(standing: TenderStatus): 'sealed' | 'waiting' | 'endedSealed' {
  if (standing === 'published') return 'sealed';
  return standing === 'closed' ? 'waiting' : 'endedSealed';
}
