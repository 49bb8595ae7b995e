import { foodGroups } from '@/lib/domain/foods/food-groups';
import type { Translator } from '../translator';

/** @param code of the reference table: text there, so that one which it gains later is no fault of a page */
export function foodGroupName(t: Translator<'food-groups'>, code: string): string {
  return t(foodGroups.find((one) => one === code) ?? 'other');
}

/** Several at once, as a sentence quotes them. */
export function foodGroupNames(t: Translator<'food-groups'>, codes: readonly string[]): string {
  return codes.map((code) => foodGroupName(t, code)).join('; ');
}

/** A food with its code and its group's. */
export type FoodNamed = { code: string; name: string; group: string };

/** Foods as choices of a field, each under its group. */
export function foodOptions(t: Translator<'food-groups'>, foods: readonly FoodNamed[]) {
  return foods.map(({ code, name, group }) => ({ value: code, label: name, group: foodGroupName(t, group) }));
}
