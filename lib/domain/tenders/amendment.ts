import { z } from 'zod';
import { documentKinds } from '@/lib/domain/census/papers';
import { traceSchema } from '@/lib/domain/law/rule-book';
import { Refusal } from '@/lib/domain/refusal';
import { idleSchema, outOfReachSchema } from './judged-reasons';
import { requirementKinds } from './requirement';
import { awardForms, deliveryFrequencies } from './tender';

const requirement = z.object({
  id: z.string(),
  kind: z.enum(requirementKinds),
  text: z.string(),
  reason: z.string(),
  documentKind: z.enum(documentKinds).nullable(),
  threshold: z.number().nullable(),
  ruleId: z.string().nullable(),
});
const lot = { lotId: z.string(), lot: z.number() };
const item = { ...lot, itemId: z.string(), product: z.string() };
const period = z.object({ startsOn: z.string(), endsOn: z.string() });
/** Centavos as text: JSON has no whole numbers of that size. */
const price = z.object({
  centavos: z.string(),
  source: z.string(),
  day: z.string(),
});
const dropPoint = z.object({
  schoolId: z.string(),
  mergedIntoId: z.string().nullable().optional(),
  schoolName: z.string(),
  zoneId: z.string(),
  zoneName: z.string(),
  pupils: z.number(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});

/** One thing that an amendment changes, from what to what: enough to tell it, and to show the version before it. Kept as JSON. */
export const changeSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('deadline'),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
  }),
  z.object({
    what: z.literal('frequency'),
    from: z.enum(deliveryFrequencies),
    to: z.enum(deliveryFrequencies),
  }),
  z.object({ what: z.literal('shelf-life'), from: z.number(), to: z.number() }),
  z.object({
    what: z.literal('award-form'),
    from: z.enum(awardForms),
    to: z.enum(awardForms),
  }),
  z.object({ what: z.literal('partial'), from: z.boolean(), to: z.boolean() }),
  z.object({ what: z.literal('period'), ...lot, from: period, to: period }),
  z.object({
    what: z.literal('units'),
    ...item,
    from: z.number(),
    to: z.number(),
  }),
  z.object({ what: z.literal('price'), ...item, from: price, to: price }),
  z.object({
    what: z.enum(['school-out', 'school-in']),
    ...lot,
    school: dropPoint,
  }),
  z.object({
    what: z.enum(['requirement-out', 'requirement-in']),
    requirement,
  }),
  z.object({
    what: z.literal('requirement'),
    from: requirement,
    to: requirement,
  }),
]);
export type TenderChange = z.output<typeof changeSchema>;

/** What becomes of the offers sent before it: they count once confirmed, or as they are. */
export const amendmentEffects = ['confirm', 'untouched'] as const;
export type AmendmentEffect = (typeof amendmentEffects)[number];

/** What the law says of an amendment's term (column rule_trace). */
export const amendmentTraceSchema = z.object({
  rulesVersion: z.string(),
  /** First day on which the deadline may fall, of an amendment that touches offers; null of one that does not. */
  earliest: z.string().nullable(),
  minimumBusinessDays: z.number(),
  /** Minimum of the modality; whether it is counted anew (ENM-TERM); whether there may be another extension (ENM-ONCE). */
  traces: z.array(traceSchema),
  legalBasis: z.string().nullable(),
  /** That the new deadline falls when nobody works, and why. */
  idle: idleSchema.nullable().default(null),
  /** Lots that it puts out of everybody's reach, and why. */
  outOfReach: outOfReachSchema.nullable().default(null),
});
export type AmendmentTrace = z.output<typeof amendmentTraceSchema>;

/** A change of a published tender, on record. */
export type Amendment = {
  /** 1 is the first. */
  number: number;
  at: Date;
  changes: readonly TenderChange[];
  reason: string;
  effect: AmendmentEffect;
  trace: AmendmentTrace;
};

/**
 * What a change does to an offer that was sent before it:
 * - `extends`: gives more time and nothing else;
 * - `relaxes`: asks for less, so that whoever met what was asked meets what is asked now;
 * - `touches`: asks for something else or more, or changes what is bought, where, when or how it is awarded.
 */
export type Weight = 'extends' | 'relaxes' | 'touches';

export function weightOf(change: TenderChange): Weight {
  switch (change.what) {
    case 'deadline':
      return 'extends';
    case 'requirement-out':
      return 'relaxes';
    case 'shelf-life':
      return change.to < change.from ? 'relaxes' : 'touches';
    case 'partial':
      return change.to ? 'relaxes' : 'touches';
    case 'requirement': {
      // Any other word in it may ask for more: that is for its author to judge.
      const { from, to } = change;
      const sameWords = from.text === to.text && from.kind === to.kind && from.documentKind === to.documentKind;
      return sameWords && (to.threshold ?? 0) <= (from.threshold ?? 0) ? 'relaxes' : 'touches';
    }
    default:
      return 'touches';
  }
}

/**
 * Whether offers must be confirmed. More time alone asks nothing of anybody; what touches offers always does; where only less is asked
 * the buyer says.
 * @throws Refusal tender-change-none | amendment-touches
 */
export function effectOf(changes: readonly TenderChange[], said: AmendmentEffect): AmendmentEffect {
  if (changes.length === 0) throw new Refusal('tender-change-none');
  const weights = new Set(changes.map(weightOf));
  if (weights.has('touches')) {
    if (said === 'untouched') throw new Refusal('amendment-touches', {}, 'effect');
    return 'confirm';
  }
  return weights.has('relaxes') ? said : 'untouched';
}

/** Whether an amendment gives more time. */
export function extendsTerm({ changes }: Pick<Amendment, 'changes'>): boolean {
  return changes.some(({ what }) => what === 'deadline');
}
