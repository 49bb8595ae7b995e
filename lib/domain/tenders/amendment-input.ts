import { z } from 'zod';
import { documentKinds } from '@/lib/domain/census/papers';
import {
  DayInput,
  eachOnce,
  FlagInput,
  IdInput,
  IntInput,
  LineInput,
  LocalInstantInput,
  MoneyInput,
  OptionInput,
  problem,
  TextInput,
  VersionInput,
} from '@/lib/domain/inputs';
import { wholeWords } from '@/lib/domain/units';
import { amendmentEffects } from './amendment';
import { Ids, mostUnits } from './inputs';
import { requirementKinds } from './requirement';
import { awardForms, deliveryFrequencies } from './tender';

const threshold = IntInput({
  min: 1,
  max: 2000,
  words: wholeWords.requirement,
}).optional();

const LotInput = z
  .object({
    id: IdInput,
    startsOn: DayInput,
    endsOn: DayInput,
    items: z
      .array(
        z.object({
          id: IdInput,
          units: IntInput({ min: 1, max: mostUnits }),
          price: MoneyInput({ min: 1n, max: 10_000_000n }),
          priceSource: LineInput({ max: 200, min: 3 }),
          priceDay: DayInput,
        }),
      )
      .max(50)
      .superRefine(eachOnce('id')),
    /** Schools that leave the lot, and one that joins it. */
    out: Ids.transform((ids) => [...new Set(ids)]),
    joins: IdInput.optional(),
  })
  .superRefine(({ startsOn, endsOn }, ctx) => {
    if (endsOn < startsOn) ctx.addIssue({ ...problem('before-start'), path: ['endsOn'] });
  });

/** What a published tender is to say from now on. What is absent stays as it is. */
export const AmendmentInput = z.object({
  tenderId: IdInput,
  /** Of the tender that the person saw. */
  version: VersionInput,
  deadlineAt: LocalInstantInput.optional(),
  deliveryFrequency: OptionInput(deliveryFrequencies).optional(),
  shelfLifeDays: IntInput({ max: 730, words: wholeWords.days }).optional(),
  awardForm: OptionInput(awardForms).optional(),
  partial: OptionInput(['yes', 'no'] as const).optional(),
  lots: z.array(LotInput).max(60).superRefine(eachOnce('id')).optional(),
  requirements: z
    .array(
      z.object({
        id: IdInput,
        out: FlagInput,
        text: TextInput({ max: 300, min: 5 }),
        threshold,
      }),
    )
    .max(20)
    .superRefine(eachOnce('id'))
    .optional(),
  /** One requirement more: asked for where its text is written. */
  added: z
    .object({
      kind: OptionInput(requirementKinds).optional(),
      text: TextInput({ max: 300, min: 5 }).optional(),
      reason: TextInput({ max: 300, min: 5 }).optional(),
      documentKind: OptionInput(documentKinds).optional(),
      threshold,
    })
    .superRefine(({ kind, text, reason }, ctx) => {
      if (!text && !reason) return;
      for (const [name, value] of Object.entries({ kind, text, reason }))
        if (!value) ctx.addIssue({ ...problem('required'), path: [name] });
    })
    .optional(),
  effect: OptionInput(amendmentEffects),
  reason: TextInput({ max: 1000, min: 20 }),
  legalBasis: TextInput({ max: 600, min: 20 }).optional(),
  /** Why the new deadline falls when nobody works. */
  idleReason: TextInput({ max: 600, min: 20 }).optional(),
  /** Why it puts a lot out of everybody's reach. */
  outOfReachReason: TextInput({ max: 600, min: 20 }).optional(),
  /** Whoever amends has read which lots buy less than the demand asks for. */
  shortAcknowledged: FlagInput,
});
export type AmendmentChange = z.output<typeof AmendmentInput>;
