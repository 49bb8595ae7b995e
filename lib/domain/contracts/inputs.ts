import { z } from 'zod';
import { DayInput, IdInput, TextInput } from '@/lib/domain/inputs';

/** A change of what is ahead of a contract's schedule, as it was shown (`seen`). */
export const RescheduleInput = z.object({
  contractId: IdInput,
  from: DayInput,
  seen: TextInput({ max: 16 }),
  reason: TextInput({ min: 10, max: 600 }),
});
