import 'server-only';
import { cache } from 'react';
import { readUnits } from '@/lib/data/awards';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { readOpened } from '@/lib/data/evaluation';
import { readRuleBooks } from '@/lib/data/law';
import { may } from '@/lib/domain/access/may';
import { verdicts } from '@/lib/domain/awards/checks';
import { type Basis, changesOf, stepAfter } from '@/lib/domain/awards/next';
import { notifiedAt, type UnitRecord, winnersOf } from '@/lib/domain/awards/record';
import type { AwardRound } from '@/lib/domain/awards/rounds';
import { type AwardUnit, awardUnits } from '@/lib/domain/awards/unit';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { isRejected, requireRule, type Trace } from '@/lib/domain/law/rule-book';
import { type SigningTerm, signingTerm } from '@/lib/domain/law/signing-term';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { readOfficeTender } from './office';

/** Who would take the part of a winner that does not sign. */
export type NextInOrder =
  | { state: 'takes'; names: readonly string[] }
  /** Its checks are not complete. */
  | { state: 'unchecked'; offerId: string; name: string }
  | { state: 'nobody' };

/** A winner whose contract waits. */
export type Waiting = { offerId: string; name: string; notifiedAt: Date; term: SigningTerm; next: NextInOrder };

export type SigningUnit = { unitId: string; label: string; waiting: readonly Waiting[]; rounds: readonly AwardRound[] };

export type SigningDesk = {
  tender: { id: string; reference: string; title: string; version: number };
  today: string;
  units: readonly SigningUnit[];
  nameOf: ReadonlyMap<string, string>;
  /** ADJ-NEXT as it stands today, and whether whoever applies it writes with what basis. */
  rule: Trace;
  needsBasis: boolean;
  mayPassOn: boolean;
  /** Could check whoever is next. */
  mayCheck: boolean;
};

/**
 * The winners of an awarded tender that have not signed: until when each may bring its papers, and who would be next. Null for
 * whoever may not read the evaluation, and for a tender that does not wait for signatures. Four statements beside the tender's own.
 */
export const readSigningDesk = cache(async (rawId: string): Promise<SigningDesk | null> => {
  const [visit, page] = [await readVisit(), await readOfficeTender(rawId)];
  if (!visit || !page || !may(visit.actor, 'tender.read-evaluation', page.sheet.tender)) return null;
  const { tender, lots, requirements } = page.sheet;
  if (tender.status !== 'awarded' || !tender.publishedAt) return null;
  const { offers: opened, checks, checkerIds } = await readOpened(prisma(), tender.id);
  const records = await readUnits(prisma(), tender.id);
  const bookOf = await readRuleBooks(prisma(), { organisationId: tender.organisationId });
  const calendar = await readHolidayCalendar(prisma(), tender.municipalityCode);
  const today = dayInLaPaz(visit.now);
  const rule = requireRule(bookOf(today), 'ADJ-NEXT');
  const basis: Basis = {
    book: bookOf(dayInLaPaz(tender.publishedAt)),
    offers: new Map(opened.map((offer) => [offer.id, offer])),
    verdictOf: verdicts(
      requirements.map(({ id }) => id),
      checks,
    ),
  };
  const nameOf = new Map(opened.map((offer) => [offer.id, offer.organisationName]));
  const rounds = records.flatMap((record) => record.rounds);
  const nextOf = (unit: AwardUnit, record: UnitRecord, offerId: string): NextInOrder => {
    const step = stepAfter(unit, record, { offerId, rounds, goesOn: !isRejected(rule) }, basis);
    if (step.step !== 'recommend') return { state: 'unchecked', offerId: step.offerId, name: nameOf.get(step.offerId) ?? '' };
    const gaining = changesOf(record.awarded, step.allocation).filter(({ unitsBefore, unitsAfter }) => unitsAfter > unitsBefore);
    const names = [...new Set(gaining.map((one) => nameOf.get(one.offerId) ?? ''))];
    return names.length > 0 ? { state: 'takes', names } : { state: 'nobody' };
  };
  const termOf = (at: Date) => signingTerm(bookOf(today), calendar, { amount: tender.referenceCentavos, notifiedAt: at });
  return {
    tender: { id: tender.id, reference: tender.reference, title: tender.title, version: tender.version },
    today,
    units: awardUnits({ ...tender, lots }).flatMap((unit) => {
      const record = records.find(({ targetId }) => targetId === unit.targetId);
      if (!record) return [];
      const waiting = winnersOf(record).map((offerId) => {
        const at = notifiedAt(record, offerId) ?? visit.now;
        return {
          offerId,
          name: nameOf.get(offerId) ?? '',
          notifiedAt: at,
          term: termOf(at),
          next: nextOf(unit, record, offerId),
        };
      });
      return [{ unitId: record.id, label: record.label, waiting, rounds: record.rounds }];
    }),
    nameOf,
    rule,
    needsBasis: !rule.decides && !isRejected(rule),
    mayPassOn:
      may(visit.actor, 'tender.award-next', tender) &&
      ![tender.openedById, tender.recommendedById, ...checkerIds].includes(visit.actor.userId),
    mayCheck: may(visit.actor, 'requirement.check', tender),
  };
});
