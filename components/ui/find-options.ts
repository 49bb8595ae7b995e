import { matchRank, searchKey } from '@/lib/domain/text';

type Findable = { label: string; group?: string | undefined };

/** How a chosen option is named when its group does not stand above it: "Yocalla, Potosí". */
export function fullName({ label, group }: Findable): string {
  return group ? `${label}, ${group}` : label;
}

/** What only the group answers comes after what the name answers. */
const afterNames = 10;

function rankOf(option: Findable, typed: string): number | null {
  const byName = matchRank(option.label, typed);
  if (byName !== null || !option.group) return byName;
  const byGroup = matchRank(fullName(option), typed);
  return byGroup === null ? null : afterNames + byGroup;
}

function ranked<One extends Findable>(options: readonly One[], typed: string): { option: One; rank: number }[] {
  return options
    .flatMap((option) => {
      const rank = rankOf(option, typed);
      return rank === null ? [] : [{ option, rank }];
    })
    .sort((one, other) => one.rank - other.rank);
}

/** Options in which every typed word is found, in the name or in the group; the exact name first, then whole words, then beginnings. */
export function findOptions<One extends Findable>(options: readonly One[], typed: string): One[] {
  return ranked(options, typed).map(({ option }) => option);
}

/** Up to here what was typed is whole words of what was found: "papa" names "Papa imilla", never "Papaya". */
const wholeWords = 2;

/** The one option that what was typed names: by its name, or as the only one that has those words, whole. Null when there are none or many. */
export function namedOption<One extends Findable>(options: readonly One[], typed: string): One | null {
  const exact = options.filter((option) => [option.label, fullName(option)].some((name) => searchKey(name) === searchKey(typed)));
  const found =
    exact.length > 0
      ? exact
      : ranked(options, typed)
          .filter(({ rank }) => rank % afterNames <= wholeWords)
          .map(({ option }) => option);
  return found.length === 1 ? (found[0] ?? null) : null;
}
