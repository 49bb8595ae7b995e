import type { RecordField, RecordValue } from '@/lib/domain/records/fields';
import { dayShort, decimal, gramsOnly, integer, kilograms, money, monthShort } from './format';
import type { Translator } from './translator';

/**
 * A field of a record in words, by its kind.
 * @param word of an option
 * @returns '' where nobody said anything
 */
export function valueInWords(
  t: Translator<'ui'>,
  { kind }: RecordField,
  value: RecordValue,
  word: (option: string) => string,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  if (typeof value === 'bigint') return money(value);
  if (typeof value === 'number') return numberInWords(kind, value);
  if (typeof value === 'string') return kind.is === 'day' ? dayShort(value) : kind.is === 'option' ? word(value) : value;
  return value.map((one, at) => listed(typeof one === 'number' ? monthShort(one) : word(one), at)).join(', ');
}

function numberInWords(kind: RecordField['kind'], value: number): string {
  if (kind.is === 'mass') return kilograms(value);
  if (kind.is === 'degrees') return decimal(value, 6);
  return kind.is === 'whole' && kind.unit === 'g' ? gramsOnly(value) : integer(value);
}

/** "Del municipio, del departamento": a list begins as a sentence does. */
function listed(word: string, at: number): string {
  return at === 0 ? word : word.toLowerCase();
}
