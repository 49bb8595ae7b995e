import { z } from 'zod';
import {
  eachOnce,
  FlagInput,
  IdInput,
  IntInput,
  judging,
  LocalInstantInput,
  OptionInput,
  problem,
  TextInput,
  VersionInput,
} from '@/lib/domain/inputs';
import { wholeWords } from '@/lib/domain/units';
import { amendmentEffects } from './amendment';
import { AskedInput, asked, Ids, ItemInput, inOrder, period, ReasonInput } from './input-parts';
import { requirementKinds } from './requirement';
import { awardForms, deliveryFrequencies } from './tender';

const LotInput = z
  .object({
    id: IdInput,
    ...period,
    items: z.array(ItemInput).max(50).superRefine(eachOnce('id')),
    /** Schools that leave the lot, and one that joins it. */
    out: Ids.transform((ids) => [...new Set(ids)]),
    joins: IdInput.optional(),
  })
  .superRefine(inOrder, judging('startsOn', 'endsOn'));

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
        text: AskedInput,
        threshold: asked.threshold,
      }),
    )
    .max(20)
    .superRefine(eachOnce('id'))
    .optional(),
  /** One requirement more: asked for where its text is written. */
  added: z
    .object({
      kind: OptionInput(requirementKinds).optional(),
      text: AskedInput.optional(),
      reason: AskedInput.optional(),
      ...asked,
    })
    .superRefine(({ kind, text, reason }, ctx) => {
      if (!text && !reason) return;
      for (const [name, value] of Object.entries({ kind, text, reason }))
        if (!value) ctx.addIssue({ ...problem('required'), path: [name] });
    })
    .optional(),
  effect: OptionInput(amendmentEffects),
  reason: TextInput({ max: 1000, min: 20 }),
  legalBasis: ReasonInput.optional(),
  /** Why the new deadline falls when nobody works. */
  idleReason: ReasonInput.optional(),
  /** Why it puts a lot out of everybody's reach. */
  outOfReachReason: ReasonInput.optional(),
  /** Whoever amends has read which lots buy less than the demand asks for. */
  shortAcknowledged: FlagInput,
});
export type AmendmentChange = z.output<typeof AmendmentInput>;
