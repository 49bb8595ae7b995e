import { massWords } from '@/lib/domain/units';
import type { ColumnsOf, FactsOf, FieldKind, SeenField } from '../records/fields';
import { type Ingredient, origins, productKinds, productStatuses } from './foods';
import { handouts } from './handout';

const line = <const Most extends number>(most: Most) => ({ is: 'line', most }) as const satisfies FieldKind;

/** What is known of a product, apart from whose it is and its recipe, in the order of its form. CONTRIBUTING.md says how a field is added. */
export const productFields = {
  name: { kind: line(120), usual: '', required: true, apart: true, seenBy: 'anyone' },
  presentation: { kind: line(80), usual: '', required: true, apart: true, seenBy: 'anyone' },
  kind: { kind: { is: 'option', options: productKinds }, usual: 'transformed', required: true, seenBy: 'anyone' },
  status: { kind: { is: 'option', options: productStatuses }, usual: 'offered', apart: true, seenBy: 'entitled' },
  unitGrams: {
    kind: { is: 'whole', least: 1, most: 100_000, words: massWords.g, unit: 'g' },
    usual: '',
    required: true,
    seenBy: 'anyone',
  },
  handout: { kind: { is: 'option', options: handouts }, usual: '', required: true, seenBy: 'anyone' },
  /** Of one unit, which never costs Bs 10,000. */
  priceCentavos: {
    kind: { is: 'money', least: 1n, most: 1_000_000n },
    usual: '',
    required: true,
    asked: 'price',
    part: 'price',
    seenBy: 'anyone',
  },
  priceSource: { kind: line(200), usual: '', required: true, part: 'price', seenBy: 'anyone' },
  priceDay: { kind: { is: 'day' }, usual: '', required: true, part: 'price', seenBy: 'anyone' },
  /** Where it can come from. */
  origins: { kind: { is: 'options', options: origins }, usual: [], required: true, seenBy: 'anyone' },
  /** The food by which capacity and origin are judged. */
  mainFoodCode: { kind: { is: 'code', most: 40 }, usual: '', required: true, apart: true, seenBy: 'anyone' },
  /** Who is to supply it, where that is planned: told to everybody, it would warn the others off. */
  plannedSupplier: { kind: line(160), usual: null, seenBy: 'entitled' },
  source: { kind: line(200), usual: '', seenBy: 'entitled' },
} as const satisfies Readonly<Record<string, SeenField>>;

export type ProductFieldName = keyof typeof productFields;
export type ProductColumns = ColumnsOf<typeof productFields>;

/** What is bought, in a presentation, made of foods. */
export type Product = FactsOf<typeof productFields> & { id: string; recipe: readonly Ingredient[] };

/** @returns the description of a field, whichever it is */
export function productField(name: ProductFieldName): SeenField {
  return productFields[name];
}
