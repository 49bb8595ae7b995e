import { dayInLaPaz, type HolidayCalendar } from '@/lib/domain/calendar';
import { type EarliestDeadline, earliestDeadline, judgeDeadline } from '@/lib/domain/law/deadlines';
import { type ModalityTrace, modalityFor } from '@/lib/domain/law/modality';
import { assertNotOwnValidation, type RuleBook, type Trace } from '@/lib/domain/law/rule-book';
import { findSplitting, type SameObject, type Splitting } from '@/lib/domain/law/splitting';
import { rulesToValidate } from '@/lib/domain/law/to-validate';
import { Refusal } from '@/lib/domain/refusal';
import type { Centavos, Day } from '@/lib/domain/units';
import { judgeIdle, judgeQuestionsUntil, judgeReach } from './judged-reasons';
import type { Requirement } from './requirement';
import { assertRequirement, normOf } from './requirement-rules';
import type { RuleTrace } from './rule-trace';
import { type Lot, type LotPlan, tenderReference } from './tender';

/** What the law says of a draft as it stands: shown on the way to publication and decided again at it. */
export type Prospect = {
  referenceCentavos: Centavos;
  /** Null: no amount yet. */
  modality: ModalityTrace | null;
  /** Were it published now. */
  earliest: EarliestDeadline | null;
  /** The same foods or food groups bought before in the year, where the sum falls under a stricter modality. */
  splitting: Splitting | null;
  /** Rules about to matter that decide nothing until the legal adviser has spoken. */
  toValidate: readonly Trace[];
  /** Day of the first delivery: offers must close before it. */
  firstDelivery: Day | null;
};

type Draft = { lots: readonly Lot[]; sameObject: readonly SameObject[] };

export function prospectOf(
  book: RuleBook,
  calendar: HolidayCalendar,
  { lots, sameObject }: { lots: readonly LotPlan[]; sameObject: readonly SameObject[] },
  now: Date,
): Prospect {
  const referenceCentavos = tenderReference(lots);
  const splitting = findSplitting(book, referenceCentavos, sameObject);
  // Validated, the ban decides: the sum of the year gives the modality, and with it the term.
  const modality = splitting?.decided ?? modalityFor(book, referenceCentavos);
  const earliest = modality && earliestDeadline(book, calendar, { modality: modality.modality, publishedAt: now });
  return {
    referenceCentavos,
    modality,
    earliest,
    splitting,
    toValidate: rulesToValidate(book, [modality, earliest?.trace, splitting?.trace]),
    firstDelivery: lots.map(({ startsOn }) => startsOn).sort()[0] ?? null,
  };
}

/** What a person answers where a rule warns but does not decide. */
export type Confirmations = {
  /** Why the modality holds, or the deadline may be that early, where the rule decides nothing alone. */
  legalBasis: string | null;
  /** Why several purchases of the same object are not a split one. */
  splittingReason: string | null;
  /** Why it closes when nobody works. */
  idleReason: string | null;
  /** Why it is published although nobody in the census can serve some lot. */
  outOfReachReason: string | null;
};

type Publication = Draft & {
  requirements: readonly Requirement[];
  deadlineAt: Date;
  /** The last day for questions; null: the usual one. */
  questionsUntil: Day | null;
  /** Numbers of the lots that nobody in the census can serve. */
  outOfReach: readonly number[];
  /** Who publishes: not who validated a rule that this rests on. */
  publisherId: string;
} & Confirmations;

/**
 * Judges a draft about to be published.
 * @returns the modality's rule and the trace that the record keeps and the page shows
 * @throws Refusal tender-without-lots | no-modality-in-force | holidays-unknown | deadline-passed | deadline-too-soon | legal-basis-needed | deadline-after-start |
 *   deadline-when-nobody-works | questions-too-late | questions-when-nobody-works | lots-out-of-reach | split-not-acknowledged | departmental-holiday | modality-needs-basis | own-validation, or what assertRequirement says of a requirement that the final amount no longer allows
 */
export function judgePublication(
  book: RuleBook,
  calendar: HolidayCalendar,
  draft: Publication,
  now: Date,
): {
  referenceCentavos: Centavos;
  modality: ModalityTrace;
  trace: RuleTrace;
  questionsUntil: Day;
} {
  const { referenceCentavos, modality, splitting, firstDelivery } = prospectOf(book, calendar, draft, now);
  if (referenceCentavos === 0n || !firstDelivery) throw new Refusal('tender-without-lots');
  if (!modality) throw new Refusal('no-modality-in-force');
  for (const requirement of draft.requirements)
    assertRequirement(book, requirement, {
      referenceCentavos,
      lots: draft.lots,
    });

  const { deadlineAt, legalBasis, splittingReason } = draft;
  const deadline = judgeDeadline(book, calendar, {
    modality: modality.modality,
    publishedAt: now,
    deadlineAt,
  });
  const law = {
    earliest: deadline.day,
    days: deadline.minimumBusinessDays,
    article: deadline.trace ? normOf(deadline.trace) : '',
  };
  if (deadline.verdict === 'no-calendar') throw new Refusal('holidays-unknown', {}, 'deadlineAt');
  if (deadlineAt <= now) throw new Refusal('deadline-passed', law, 'deadlineAt');
  if (deadline.verdict === 'too-early') throw new Refusal('deadline-too-soon', law, 'deadlineAt');
  if (deadline.verdict === 'unconfirmed' && !legalBasis) throw new Refusal('legal-basis-needed', law, 'legalBasis');
  if (deadline.verdict === 'departmental' && !legalBasis)
    throw new Refusal(
      'departmental-holiday',
      { ...law, holidays: deadline.departmental.map(({ name }) => name).join('; ') },
      'legalBasis',
    );
  if (!modality.decides && !legalBasis) throw new Refusal('modality-needs-basis', { modality: modality.text }, 'legalBasis');
  if (dayInLaPaz(deadlineAt) >= firstDelivery) throw new Refusal('deadline-after-start', { starts: firstDelivery }, 'deadlineAt');
  const idle = judgeIdle(calendar, deadlineAt, { from: deadline.day, before: firstDelivery }, draft.idleReason);
  const questionsUntil = judgeQuestionsUntil(calendar, draft.questionsUntil, {
    publishedAt: now,
    deadlineAt,
  });
  const outOfReach = judgeReach(draft.outOfReach, draft.outOfReachReason);
  if (splitting?.asks && !splittingReason)
    throw new Refusal(
      'split-not-acknowledged',
      { modality: splitting.together.text, groups: splitting.groups.join(' ') },
      'splittingReason',
    );

  const behind = [modality, deadline.trace, splitting?.trace].flatMap((one) => one?.rule ?? []);
  assertNotOwnValidation(book, behind, draft.publisherId);

  const { minimumBusinessDays, day, nationalDay, skipped, departmental, trace } = deadline;
  const { modality: _, ...modalityTrace } = modality;
  const restsOnPerson = deadline.verdict !== 'met' || !modality.decides;
  return {
    referenceCentavos,
    modality,
    questionsUntil,
    trace: {
      rulesVersion: book.version,
      modality: modalityTrace,
      deadline: {
        minimumBusinessDays,
        earliest: day,
        skipped: [...skipped],
        earliestNational: nationalDay,
        departmental: [...departmental],
        trace,
        legalBasis: restsOnPerson ? legalBasis : null,
        idle,
      },
      outOfReach,
      splitting: splitting && {
        sumCentavos: splitting.sum.toString(),
        others: splitting.others.map(({ id, reference }) => ({
          id,
          reference,
        })),
        groups: [...splitting.groups],
        together: splitting.together,
        trace: splitting.trace,
        reason: splittingReason ?? '',
      },
    },
  };
}
