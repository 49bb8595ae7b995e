import { numberTyped } from '@/lib/messages/format';

/** @returns a value as its field starts with it */
export function typedValue(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'on' : '';
  return typeof value === 'number' ? numberTyped(value) : (value ?? '');
}
