import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import { loadLotDemand } from '@/lib/data/lot-demand';
import { clockInLaPaz, dayInLaPaz, holidaysBetween } from '@/lib/domain/calendar';
import type { Modality } from '@/lib/domain/law/modality';
import type { Trace } from '@/lib/domain/law/rule-book';
import { schoolsFor } from '@/lib/domain/tenders/amending';
import {
  type AmendmentTerm,
  amendmentTerm,
  closingBounds,
  minDaysToConfirm,
  onceExtended,
} from '@/lib/domain/tenders/amendment-term';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { type AskedOfLots, tellAsked } from '@/lib/domain/tenders/lot-demand';
import type { Bounds } from '@/lib/domain/tenders/office-hours';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readOfficeTender } from './office';

/** A published tender about to be amended, and what the law says of the term. */
type Amending = {
  detail: TenderDetail;
  /** The deadline as it stands, and as the field proposes it: later, where less is left than an amendment that touches offers needs. */
  deadline: { now: Date; typed: string; isProposed: boolean };
  term: AmendmentTerm;
  /** ENM-ONCE, where it was extended before. */
  once: Trace | null;
  floorDays: number;
  /** Between what the closing may be moved, and the holidays in there, by day. */
  bounds: Bounds;
  /** What the demand asks of its lots as they stand. */
  asked: readonly AskedOfLots[];
  holidays: readonly (readonly [day: Day, name: string])[];
  /** Schools that a lot could take in, by lot. */
  joining: Record<string, { schoolId: string; schoolName: string }[]>;
};

/** Null unless it may be amended now. Four statements. */
export async function readAmending(rawId: string): Promise<Amending | null> {
  const page = await readOfficeTender(rawId);
  const { tender, lots, amendments } = page?.detail ?? {};
  if (!page?.rights.amend || !tender?.deadlineAt || !lots || !amendments) return null;
  const { book, calendar } = await readLaw(prisma(), tender, page.now);
  const { programmeId, modalityRule, deadlineAt } = tender;
  const frame = await loadLotDemand(prisma(), { programmeId, calendar, lots, today: dayInLaPaz(page.now) });
  const term = amendmentTerm(book, calendar, modalityRule as Modality, page.now);
  const firstDelivery = lots.map(({ startsOn }) => startsOn).sort()[0] ?? '';
  // Where the first delivery leaves no such day, none is proposed that would only be refused.
  const isProposed = dayInLaPaz(deadlineAt) < term.earliest && term.earliest < firstDelivery;
  return {
    detail: page.detail,
    deadline: {
      now: deadlineAt,
      typed: isProposed ? `${term.earliest}T16:00` : clockInLaPaz(deadlineAt).slice(0, 16),
      isProposed,
    },
    term,
    once: onceExtended(book, amendments),
    floorDays: minDaysToConfirm,
    asked: frame ? tellAsked(lots, frame) : [],
    bounds: closingBounds(deadlineAt, firstDelivery),
    holidays: holidaysBetween(calendar, dayInLaPaz(page.now), firstDelivery),
    joining: Object.fromEntries(lots.map((lot) => [lot.id, frame ? schoolsFor(frame.plan, lot) : []])),
  };
}
