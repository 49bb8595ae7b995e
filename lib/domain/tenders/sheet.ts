import type { Place } from '@/lib/domain/territory';
import type { Amendment } from './amendment';
import type { Requirement } from './requirement';
import type { RuleTrace } from './rule-trace';
import type { Lot, Tender, TenderStatus } from './tender';

/** Another call of the same purchase. */
export type OtherCall = { id: string; reference: string };

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
};
