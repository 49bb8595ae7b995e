import { drawFine, validated } from '@/lib/domain/contracts/fines';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import { Refusal } from '@/lib/domain/refusal';

/** Why the rules said no; null: they did not. */
export const codeOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

/** Fines a hundred units that came ten days late. */
export function fine(book: RuleBook) {
  const late = {
    scheduledId: 'd',
    contractItemId: 'i',
    schoolId: 's',
    dueOn: '2026-03-02',
    units: 100,
    missing: 0,
    unitDays: 1000,
  };
  const open = [{ ...late, priceCentavos: 200n, finedUnitDays: 0, openUnitDays: 1000 }];
  return drawFine(book, open, { scheduledIds: ['d'], bpsPerDay: 1 });
}

/** Reads the rule by which a contract ends by default. */
export function endByDefault(book: RuleBook) {
  return validated(book, 'CON-END');
}
