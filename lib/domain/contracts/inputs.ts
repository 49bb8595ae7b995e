import { z } from 'zod';
import { DayInput, FlagInput, IdInput, TextInput } from '@/lib/domain/inputs';

/** A tender whose awards become contracts. */
export const FormaliseInput = z.object({
  tenderId: IdInput,
  /** Whoever signs has read what is bought and no longer served. */
  surplusAcknowledged: FlagInput,
  /** And knows that at some school nobody receives yet. */
  receiversAcknowledged: FlagInput,
});

/** A change of what is ahead of a contract's schedule, as it was shown (`seen`). */
export const RescheduleInput = z.object({
  contractId: IdInput,
  from: DayInput,
  seen: TextInput({ max: 16 }),
  reason: TextInput({ min: 10, max: 600 }),
});
