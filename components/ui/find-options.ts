import { searchKey } from '@/lib/domain/text';

type Findable = { label: string; group?: string };

/** How a chosen option is named when its group does not stand above it: "Yocalla, Potosí". */
export function fullName({ label, group }: Findable): string {
  return group ? `${label}, ${group}` : label;
}

/**
 * Options in which every typed word is found, in the name or in the group. First those whose name begins so, then those with a
 * word that begins so, then the rest; each in the order they came.
 */
export function findOptions<One extends Findable>(options: readonly One[], typed: string): One[] {
  const words = searchKey(typed)
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0) return [...options];
  const ranked = options.flatMap((option) => {
    const name = searchKey(option.label);
    const text = `${name} ${searchKey(option.group ?? '')}`;
    if (!words.every((word) => text.includes(word))) return [];
    const begins = name.startsWith(words.join(' ')) ? 0 : words.every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 2;
    return [{ option, begins }];
  });
  return ranked.sort((one, other) => one.begins - other.begins).map(({ option }) => option);
}

/** The one option that what was typed names, whole or as the only one found; null when there are none or many. */
export function namedOption<One extends Findable>(options: readonly One[], typed: string): One | null {
  const exact = options.filter((option) => [option.label, fullName(option)].some((name) => searchKey(name) === searchKey(typed)));
  const found = exact.length > 0 ? exact : findOptions(options, typed);
  return found.length === 1 ? (found[0] ?? null) : null;
}
