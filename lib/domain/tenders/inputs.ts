import { z } from 'zod';
import { documentKinds } from '@/lib/domain/census/papers';
import {
  DayInput,
  FlagInput,
  IdInput,
  IntInput,
  judging,
  LineInput,
  LocalInstantInput,
  MoneyInput,
  OptionInput,
  problem,
  TextInput,
  VersionInput,
} from '@/lib/domain/inputs';
import { wholeWords } from '@/lib/domain/units';
import { lotGroupings } from './plan-lots';
import { requirementKinds } from './requirement';
import { mostRequirements } from './requirement-rules';
import { mostParts, splitWays } from './split-lots';
import { awardForms, deliveryFrequencies } from './tender';

/** Nobody buys more units of a product in a year than this; it also keeps every sum in range. */
export const mostUnits = 500_000_000;

/** Checkboxes of one name: none, one or several ids. */
export const Ids = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(IdInput).max(200),
);

/** A draft and the version of it that the person saw: what every form of a draft carries. */
const DraftInput = z.object({
  tenderId: IdInput,
  version: VersionInput,
});

const Period = { startsOn: DayInput, endsOn: DayInput };

function inOrder({ startsOn, endsOn }: { startsOn: string; endsOn: string }, ctx: z.RefinementCtx) {
  if (endsOn < startsOn) ctx.addIssue({ ...problem('before-start'), path: ['endsOn'] });
}

const TermsInput = z.object({
  title: LineInput({ max: 160, min: 5 }),
  object: LineInput({ max: 160, min: 5 }),
  awardForm: OptionInput(awardForms),
  deliveryFrequency: OptionInput(deliveryFrequencies),
  shelfLifeDays: IntInput({ max: 730, words: wholeWords.days }),
  partialAllowed: FlagInput,
});

/** The terms of a draft, rewritten. */
export const TermsChangeInput = z.object({ ...DraftInput.shape, ...TermsInput.shape });

/** The first call, to be called again. */
export const SecondCallInput = z.object({ tenderId: IdInput });

export const NewTenderInput = z
  .object({
    ...TermsInput.shape,
    ...Period,
    programmeId: IdInput,
    productIds: Ids.pipe(z.array(z.string()).min(1, { error: 'choose-some' })),
    /** None chosen: every zone. */
    zoneIds: Ids,
    grouping: OptionInput(lotGroupings),
  })
  .superRefine(inOrder, judging('startsOn', 'endsOn'));

export const LotInput = z
  .object({
    ...DraftInput.shape,
    ...Period,
    lotId: IdInput,
    title: LineInput({ max: 160, min: 3 }),
    items: z
      .array(
        z.object({
          id: IdInput,
          units: IntInput({ min: 1, max: mostUnits }),
          price: MoneyInput({ min: 1n, max: 10_000_000n }),
          priceSource: LineInput({ max: 200, min: 3 }),
          priceDay: DayInput,
        }),
        { error: 'required' },
      )
      .min(1, { error: 'required' })
      .max(50),
  })
  .superRefine(inOrder, judging('startsOn', 'endsOn'));

export const LotRemovalInput = z.object({
  ...DraftInput.shape,
  lotId: IdInput,
});

export const SplitInput = z
  .object({
    ...DraftInput.shape,
    lotId: IdInput,
    way: OptionInput(splitWays),
    schoolIds: Ids,
    parts: IntInput({ min: 2, max: mostParts }).optional(),
  })
  .superRefine(
    ({ way, parts }, ctx) => {
      if ((way === 'quantity' || way === 'months') && parts === undefined)
        ctx.addIssue({ ...problem('required'), path: ['parts'] });
    },
    judging('way', 'parts'),
  );

export const MergeInput = z.object({ ...DraftInput.shape, lotIds: Ids });

/** Lots that take the units that the demand asks of them. */
export const TakeDemandInput = z.object({
  ...DraftInput.shape,
  lotIds: Ids.pipe(z.array(z.string()).min(1, { error: 'required' })),
});

export const RequirementsInput = z.object({
  ...DraftInput.shape,
  requirements: z
    .array(
      z.object({
        id: IdInput.optional(),
        kind: OptionInput(requirementKinds),
        text: TextInput({ max: 300, min: 5 }),
        reason: TextInput({ max: 300, min: 5 }),
        documentKind: OptionInput(documentKinds).optional(),
        threshold: IntInput({ min: 1, max: 2000, words: wholeWords.requirement }).optional(),
      }),
      { error: 'required' },
    )
    .min(1, { error: 'required' })
    .max(mostRequirements),
});

export const RequirementRemovalInput = z.object({
  ...DraftInput.shape,
  requirementId: IdInput,
});

export const PublicationInput = z.object({
  ...DraftInput.shape,
  deadlineAt: LocalInstantInput,
  legalBasis: TextInput({ max: 600, min: 20 }).optional(),
  splittingReason: TextInput({ max: 600, min: 20 }).optional(),
  idleReason: TextInput({ max: 600, min: 20 }).optional(),
  outOfReachReason: TextInput({ max: 600, min: 20 }).optional(),
  /** Left out: the usual day. */
  questionsUntil: DayInput.optional(),
  /** Whoever publishes has read which levels and days have no ration. */
  unservedAcknowledged: FlagInput,
  /** … and which lots buy less than the demand asks for. */
  shortAcknowledged: FlagInput,
});

/** A reasoned resolution is more than a word (CANCEL: NB-SABS art. 28). */
export const EndingInput = z.object({
  ...DraftInput.shape,
  reason: TextInput({ max: 1000, min: 20 }),
});

export type NewTender = z.output<typeof NewTenderInput>;
export type TenderTerms = z.output<typeof TermsInput>;
export type LotChange = z.output<typeof LotInput>;
export type SplitChange = z.output<typeof SplitInput>;
export type RequirementsChange = z.output<typeof RequirementsInput>;
export type PublicationChange = z.output<typeof PublicationInput>;
