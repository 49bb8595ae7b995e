import { z } from 'zod';
import { dayInLaPaz, type HolidayCalendar } from '@/lib/domain/calendar';
import { type EarliestDeadline, earliestDeadline, judgeDeadline } from '@/lib/domain/law/deadlines';
import { type ModalityTrace, modalityFor } from '@/lib/domain/law/modality';
import { type RuleBook, traceSchema } from '@/lib/domain/law/rule-book';
import { findSplitting, type SameObject, type Splitting } from '@/lib/domain/law/splitting';
import { Refusal } from '@/lib/domain/refusal';
import type { Centavos, Day } from '@/lib/domain/units';
import type { Requirement } from './requirement';
import { assertRequirement, normOf } from './requirement-rules';
import { type Lot, tenderReference } from './tender';

/** What the law says of a draft as it stands: shown on the way to publication and decided again at it. */
export type Prospect = {
  referenceCentavos: Centavos;
  /** Null: no amount yet. */
  modality: ModalityTrace | null;
  /** Were it published now. */
  earliest: EarliestDeadline | null;
  /** The same object bought before in the year, where the sum falls under a stricter modality. */
  splitting: Splitting | null;
  /** Day of the first delivery: offers must close before it. */
  firstDelivery: Day | null;
};

type Draft = { lots: readonly Lot[]; sameObject: readonly SameObject[] };

export function prospectOf(book: RuleBook, calendar: HolidayCalendar, { lots, sameObject }: Draft, now: Date): Prospect {
  const referenceCentavos = tenderReference(lots);
  const modality = modalityFor(book, referenceCentavos);
  return {
    referenceCentavos,
    modality,
    earliest:
      modality &&
      earliestDeadline(book, calendar, {
        modality: modality.rule,
        publishedAt: now,
      }),
    splitting: findSplitting(book, referenceCentavos, sameObject),
    firstDelivery: lots.map(({ startsOn }) => startsOn).sort()[0] ?? null,
  };
}

/** What a person answers where a rule warns but does not decide. */
export type Confirmations = {
  /** Why the deadline may be below a minimum that is only remembered. */
  legalBasis: string | null;
  /** Why several purchases of the same object are not a split one. */
  splittingReason: string | null;
};

type Publication = Draft & {
  requirements: readonly Requirement[];
  deadlineAt: Date;
} & Confirmations;

/**
 * Judges a draft about to be published.
 * @returns the modality's rule and the trace that the record keeps and the page shows
 * @throws Refusal tender-without-lots | holidays-unknown | deadline-too-soon | legal-basis-needed | deadline-after-start |
 *   split-not-acknowledged, or what assertRequirement says of a requirement that the final amount no longer allows
 */
export function judgePublication(
  book: RuleBook,
  calendar: HolidayCalendar,
  draft: Publication,
  now: Date,
): { referenceCentavos: Centavos; modality: ModalityTrace; trace: RuleTrace } {
  const { referenceCentavos, modality, splitting, firstDelivery } = prospectOf(book, calendar, draft, now);
  if (!modality || !firstDelivery) throw new Refusal('tender-without-lots');
  for (const requirement of draft.requirements)
    assertRequirement(book, requirement, {
      referenceCentavos,
      lots: draft.lots,
    });

  const { deadlineAt, legalBasis, splittingReason } = draft;
  const deadline = judgeDeadline(book, calendar, {
    modality: modality.rule,
    publishedAt: now,
    deadlineAt,
  });
  const law = {
    earliest: deadline.day,
    days: deadline.minimumBusinessDays,
    article: deadline.trace ? normOf(deadline.trace) : '',
  };
  if (deadline.verdict === 'no-calendar') throw new Refusal('holidays-unknown', {}, 'deadlineAt');
  if (deadlineAt <= now || deadline.verdict === 'too-early') throw new Refusal('deadline-too-soon', law, 'deadlineAt');
  if (deadline.verdict === 'unconfirmed' && !legalBasis) throw new Refusal('legal-basis-needed', law, 'legalBasis');
  if (dayInLaPaz(deadlineAt) >= firstDelivery) throw new Refusal('deadline-after-start', { starts: firstDelivery }, 'deadlineAt');
  if (splitting && !splittingReason)
    throw new Refusal('split-not-acknowledged', { modality: splitting.together.text }, 'splittingReason');

  const { minimumBusinessDays, day, skipped, trace } = deadline;
  return {
    referenceCentavos,
    modality,
    trace: {
      rulesVersion: book.version,
      modality,
      deadline: {
        minimumBusinessDays,
        earliest: day,
        skipped: [...skipped],
        trace,
        legalBasis: deadline.verdict === 'unconfirmed' ? legalBasis : null,
      },
      splitting: splitting && {
        sumCentavos: splitting.sum.toString(),
        others: splitting.others.map(({ id, reference }) => ({
          id,
          reference,
        })),
        together: splitting.together,
        trace: splitting.trace,
        reason: splittingReason ?? '',
      },
    },
  };
}

/** The trace kept with a published tender (column rule_trace): what decided its modality and its deadline. */
export const ruleTraceSchema = z.object({
  rulesVersion: z.string(),
  modality: traceSchema,
  deadline: z.object({
    minimumBusinessDays: z.number(),
    earliest: z.string(),
    skipped: z.array(z.object({ date: z.string(), name: z.string() })),
    trace: traceSchema.nullable(),
    legalBasis: z.string().nullable(),
  }),
  splitting: z
    .object({
      sumCentavos: z.string(),
      others: z.array(z.object({ id: z.string(), reference: z.string() })),
      together: traceSchema,
      trace: traceSchema,
      reason: z.string(),
    })
    .nullable(),
});
export type RuleTrace = z.output<typeof ruleTraceSchema>;
