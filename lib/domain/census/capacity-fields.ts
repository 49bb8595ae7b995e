import { productKinds } from '@/lib/domain/foods/foods';
import type { ColumnsOf, FactsOf, SeenField } from '../records/fields';

/** What is known of a food that an actor can deliver, in the order of its form. CONTRIBUTING.md says how a field is added. */
export const capacityFields = {
  foodCode: { kind: { is: 'code', most: 40 }, usual: '', required: true, apart: true, seenBy: 'anyone' },
  kind: { kind: { is: 'option', options: productKinds }, usual: 'fresh', required: true, seenBy: 'anyone' },
  /** In a month. No actor delivers more than ten thousand tonnes. */
  gramsPerMonth: {
    kind: { is: 'mass', most: 10_000_000_000 },
    usual: '',
    required: true,
    asked: 'amount',
    apart: true,
    seenBy: 'anyone',
  },
  /** Months in which it holds; none means all year. */
  months: { kind: { is: 'months' }, usual: [], seenBy: 'anyone' },
} as const satisfies Readonly<Record<string, SeenField>>;

export type CapacityFieldName = keyof typeof capacityFields;
export type CapacityFacts = FactsOf<typeof capacityFields>;
export type CapacityColumns = ColumnsOf<typeof capacityFields>;

/** @returns the description of a field, whichever it is */
export function capacityField(name: CapacityFieldName): SeenField {
  return capacityFields[name];
}
