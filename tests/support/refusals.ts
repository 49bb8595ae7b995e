import { Refusal } from '@/lib/domain/refusal';

/** The refusal that a rule throws, or null when it says nothing. */
export function refusalOf(rule: () => unknown): Refusal | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
