import { dayInLaPaz, type HolidayCalendar } from '@/lib/domain/calendar';
import type { Modality } from '@/lib/domain/law/modality';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { SameObject } from '@/lib/domain/law/splitting';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import { type Amendable, changesOf, type ServedPlan } from './amending';
import { type Amendment, type AmendmentEffect, effectOf, extendsTerm, type TenderChange, weightOf } from './amendment';
import type { AmendmentChange } from './amendment-input';
import { judgeAmendment, type TermTrace } from './amendment-term';
import { usualQuestionsUntil } from './office-hours';
import { prospectOf } from './publication';
import { assertRequirement } from './requirement-rules';
import { type Tender, tenderReference } from './tender';
import { amended } from './versions';

/** A published tender with all on which its amendment is judged. */
export type Published = Amendable & {
  tender: Tender;
  /** Made before this one. */
  amendments: readonly Pick<Amendment, 'changes'>[];
  programme: { startsOn: Day; endsOn: Day };
  sameObject: readonly SameObject[];
  plan: ServedPlan;
  book: RuleBook;
  calendar: HolidayCalendar;
};

export type PlannedAmendment = {
  changes: readonly TenderChange[];
  effect: AmendmentEffect;
  trace: TermTrace;
  /** The tender as it is then. */
  next: Published;
  /** Whether it changes what is bought, when or where it goes; or how it is kept and delivered. */
  served: boolean;
  kept: boolean;
  /** Whether somebody who could offer before may not be able to: anything but more time and fewer demands. */
  narrows: boolean;
  /** Last day on which one may ask from now on; null: none was said. */
  questionsUntil: Day | null;
};

/**
 * Judges an amendment by everything that is judged without asking what is served.
 * @param newId of the requirement that it adds
 * @throws Refusal amendment-modality, or what changesOf, effectOf, assertRequirement and judgeAmendment say
 */
export function planAmendment(
  published: Published,
  input: AmendmentChange,
  { now, userId, newId }: { now: Date; userId: string; newId: string },
): PlannedAmendment {
  const { book, calendar, programme, plan, tender } = published;
  const changes = changesOf(published, input, { programme, today: dayInLaPaz(now), plan, newId });
  const effect = effectOf(changes, input.effect);
  const next = amended(published, changes);
  assertSamePurchase(published, next, now);
  assertRequirements(published, next, changes, input);
  const trace = judgeAmendment(
    book,
    calendar,
    {
      modality: tender.modalityRule as Modality,
      effect,
      standing: tender.deadlineAt ?? now,
      deadlineAt: next.tender.deadlineAt ?? now,
      extended: extendsTerm({ changes }),
      extendedBefore: published.amendments.filter(extendsTerm).length,
      firstDelivery: next.lots.map(({ startsOn }) => startsOn).sort()[0] ?? '',
      legalBasis: input.legalBasis ?? null,
      idleReason: input.idleReason ?? null,
      amendedById: userId,
    },
    now,
  );
  const about = new Set(changes.map(({ what }) => what));
  const served = (['units', 'period', 'school-in', 'school-out'] as const).some((what) => about.has(what));
  const questionsUntil = questionsUntilThen(published, next, now);
  return {
    changes,
    effect,
    trace,
    next,
    questionsUntil,
    narrows: changes.some((change) => weightOf(change) === 'touches'),
    served,
    kept: served || about.has('frequency') || about.has('shelf-life'),
  };
}

/** With a later deadline one may ask for longer, up to the usual day before it; never for shorter than was said. */
function questionsUntilThen({ calendar, tender }: Published, next: Published, now: Date): Day | null {
  const { questionsUntil: said, deadlineAt: before } = tender;
  const { deadlineAt } = next.tender;
  if (said === null || before === null || deadlineAt === null || deadlineAt <= before) return said;
  const usual = usualQuestionsUntil(calendar, now, deadlineAt);
  return usual > said ? usual : said;
}

/** Another modality, or a sum of the year that falls under one, is another call. @throws Refusal amendment-modality */
function assertSamePurchase({ book, calendar, sameObject, lots }: Published, next: Published, now: Date): void {
  const before = prospectOf(book, calendar, { lots, sameObject }, now);
  const after = prospectOf(book, calendar, { lots: next.lots, sameObject }, now);
  if (after.modality?.modality !== before.modality?.modality)
    throw new Refusal('amendment-modality', { modality: after.modality?.text ?? '' });
  if (after.splitting?.asks && !before.splitting?.asks)
    throw new Refusal('amendment-modality', { modality: after.splitting.together.text });
}

/** Requirements that are new or changed are held to the rule book, and all of them where the amount changed. */
function assertRequirements(
  published: Published,
  next: Published,
  changes: readonly TenderChange[],
  input: AmendmentChange,
): void {
  const purchase = { referenceCentavos: tenderReference(next.lots), lots: next.lots };
  const isSame = purchase.referenceCentavos === tenderReference(published.lots);
  const touched = new Map<string, string>();
  for (const change of changes) {
    if (change.what === 'requirement-in') touched.set(change.requirement.id, 'added.');
    if (change.what === 'requirement')
      touched.set(change.to.id, `requirements[${input.requirements?.findIndex(({ id }) => id === change.to.id)}].`);
  }
  for (const asked of next.requirements)
    if (!isSame || touched.has(asked.id)) assertRequirement(published.book, asked, purchase, touched.get(asked.id));
}
