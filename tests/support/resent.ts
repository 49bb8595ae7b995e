import { expect } from 'vitest';
import type { Fields } from '@/lib/actions/form-fields';
import type { ActionState, Refused } from '@/lib/domain/outcome';

/** The answer to a form that was done before and now says something else. */
export function toldResent(outcome: ActionState): Refused {
  expect(outcome).toMatchObject({ status: 'refused', code: 'sent-before', sentBefore: expect.any(Object) });
  return outcome as Refused;
}

/** The one step: the same form again, as the answer prepared it. */
export const keepingNew = ({ requestId, sentBefore }: Refused): Fields => ({ requestId, corrects: sentBefore?.corrects });
