import { z } from 'zod';
import {
  DayInput,
  eachOnce,
  FlagInput,
  IdInput,
  IntInput,
  MoneyInput,
  OptionInput,
  PercentInput,
  TextInput,
  VersionInput,
} from '@/lib/domain/inputs';
import { Refusal } from '@/lib/domain/refusal';
import { maxUnits } from '@/lib/domain/tenders/input-parts';
import { isLateChoice } from './late-choice';

/** A tender whose awards become contracts. */
export const FormaliseInput = z.object({
  tenderId: IdInput,
  /** Of the tender whose awards the person saw; absent where nobody looked (the demonstration). */
  version: VersionInput.optional(),
  /** Whoever signs has read what is bought and no longer served. */
  surplusAcknowledged: FlagInput,
  /** And knows that at some school nobody receives yet. */
  receiversAcknowledged: FlagInput,
  /** Why it is signed before a term of the award has ended. */
  earlyReason: TextInput({ min: 10, max: 400 }).optional(),
});

/** A change of what is ahead of a contract's schedule, as it was shown (`seen`). */
export const RescheduleInput = z.object({
  contractId: IdInput,
  from: DayInput,
  seen: TextInput({ max: 16 }),
  reason: TextInput({ min: 10, max: 600 }),
});

const ReasonInput = TextInput({ min: 10, max: 400 });
const BasisInput = TextInput({ min: 6, max: 400 });

/** A change of a running contract: the units that each item would have, a longer term, or its end by agreement. */
export const ChangeInput = z
  .object({
    contractId: IdInput,
    kind: OptionInput(['terms', 'end']),
    /** `units`: all that would be contracted of the item; left blank it stays. */
    lines: z
      .array(z.object({ contractItemId: IdInput, units: IntInput({ min: 1, max: maxUnits }).optional() }))
      .max(100)
      .superRefine(eachOnce('contractItemId'))
      .optional(),
    endsOn: DayInput.optional(),
    reason: ReasonInput,
    legalBasis: BasisInput,
  })
  .transform(({ lines = [], endsOn = null, kind, ...said }) =>
    kind === 'end' ? { ...said, kind, totals: [], endsOn: null } : { ...said, kind, totals: lines, endsOn },
  );

/** The producer's word on a change. */
export const AnswerInput = z
  .object({ changeId: IdInput, word: OptionInput(['agreed', 'declined']), reason: TextInput({ max: 400, min: 0 }).optional() })
  .transform(({ word, reason = '', ...input }) => ({ ...input, agreed: word === 'agreed', reason }));

/** A fine for deliveries of a contract, one by one, by month or all that is late, at a share a day, as it was shown (`seen`). */
export const FineInput = z.object({
  contractId: IdInput,
  deliveries: z.preprocess(
    (value) => [value ?? []].flat().flatMap((text) => (typeof text === 'string' ? text.split(',') : [text])),
    z
      .array(z.string().refine(isLateChoice, { error: 'choose-some' }), { error: 'choose-some' })
      .min(1, { error: 'choose-some' })
      .max(1000),
  ),
  percent: PercentInput({ min: 1 }),
  /** As the field holds it while it is sent; absent where no script took it along. */
  typedPercent: z.string().max(80).optional(),
  seen: MoneyInput(),
  reason: ReasonInput,
  legalBasis: BasisInput,
});

/** @throws Refusal amounts-not-reckoned unless the share that is imposed is the one that stands in its field */
export function assertShareReckoned({
  percent,
  typedPercent,
}: Pick<z.output<typeof FineInput>, 'percent' | 'typedPercent'>): void {
  if (typedPercent !== undefined && PercentInput({ min: 1 }).safeParse(typedPercent).data !== percent)
    throw new Refusal('amounts-not-reckoned');
}

/** The authority's decision to end a contract alone. */
export const EndInput = z.object({
  contractId: IdInput,
  kind: OptionInput(['default', 'force-majeure']),
  reason: ReasonInput,
  legalBasis: BasisInput,
});
