import { z } from 'zod';
import {
  DayInput,
  FlagInput,
  IdInput,
  IntInput,
  judging,
  LineInput,
  LocalInstantInput,
  OptionInput,
  problem,
  TextInput,
  VersionInput,
} from '@/lib/domain/inputs';
import { wholeWords } from '@/lib/domain/units';
import { AskedInput, asked, Ids, ItemInput, inOrder, period, ReasonInput } from './input-parts';
import { lotGroupings } from './plan-lots';
import { requirementKinds } from './requirement';
import { mostRequirements } from './requirement-rules';
import { mostParts, splitWays } from './split-lots';
import { awardForms, deliveryFrequencies } from './tender';

/** A draft and the version of it that the person saw: what every form of a draft carries. */
const DraftInput = z.object({
  tenderId: IdInput,
  version: VersionInput,
});

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
    ...period,
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
    ...period,
    lotId: IdInput,
    title: LineInput({ max: 160, min: 3 }),
    items: z.array(ItemInput, { error: 'required' }).min(1, { error: 'required' }).max(50),
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
        text: AskedInput,
        reason: AskedInput,
        ...asked,
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
  legalBasis: ReasonInput.optional(),
  splittingReason: ReasonInput.optional(),
  idleReason: ReasonInput.optional(),
  outOfReachReason: ReasonInput.optional(),
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
