import type { Place } from '../territory';
import { compareKey, searchKey } from '../text';
import type { ImportDifference } from './difference';
import type { School } from './school';
import type { SpreadsheetReading } from './spreadsheet';
import type { SpreadsheetSchool } from './spreadsheet-school';
import { type Ground, straysOf } from './whereabouts';

/** What may be a mistake and may be so: said before anything is kept, and confirmed by who imports. */
export type ImportWarning =
  | { code: 'outside'; schools: number; of: number; likely: readonly { code: string | null; schools: number }[] }
  | { code: 'other-municipality'; schools: number; of: number; names: readonly string[] }
  | { code: 'codes-alike'; codes: readonly (readonly string[])[] }
  | { code: 'totals-differ'; schools: readonly { row: number; name: string; said: number; counted: number }[] }
  | { code: 'totals-only'; titles: readonly string[] }
  | {
      code: 'no-pupils';
      schools: readonly { row: number; name: string }[];
      of: number;
    };

export type OwnMunicipality = { code: string; name: string } & Place;

type Known = {
  standing: readonly School[];
  own: OwnMunicipality | null;
  grounds: readonly Ground[];
  added: ImportDifference['added'];
};

/** Everything about a list that a person should look at once more. */
export function warningsOf(
  { schools, totalsOnly }: SpreadsheetReading,
  { standing, own, grounds, added }: Known,
): ImportWarning[] {
  const warnings: (ImportWarning | null)[] = [
    own && outside(newPlaces(schools, standing), own, grounds),
    own && otherMunicipality(schools, own),
    codesAlike(schools, standing),
    totalsDiffer(schools),
    totalsOnly.length > 0 ? { code: 'totals-only', titles: totalsOnly } : null,
    noPupils(added),
  ];
  return warnings.filter((warning) => warning !== null);
}

/** Places that the list brings or moves: where a school stands already nobody is asked again. */
function newPlaces(schools: readonly SpreadsheetSchool[], standing: readonly School[]): Place[] {
  const byCode = new Map(standing.map((school) => [compareKey(school.code), school]));
  return schools.flatMap(({ code, point }) => {
    const was = byCode.get(compareKey(code));
    return point && (was?.lat !== point.lat || was.lon !== point.lon) ? [point] : [];
  });
}

function outside(places: readonly Place[], own: OwnMunicipality, grounds: readonly Ground[]): ImportWarning | null {
  const strays = straysOf(places, own, grounds) ?? [];
  if (strays.length === 0) return null;
  const likely = [...new Set(strays.map(({ code }) => code))].map((code) => ({
    code,
    schools: strays.filter((stray) => stray.code === code).length,
  }));
  return {
    code: 'outside',
    schools: strays.length,
    of: places.length,
    likely: likely.sort((one, other) => other.schools - one.schools),
  };
}

/** "Municipio: Tinguipaya" in a list that Yocalla imports. */
function otherMunicipality(schools: readonly SpreadsheetSchool[], own: OwnMunicipality): ImportWarning | null {
  const told = schools.flatMap(({ municipality }) => (municipality ? [municipality] : []));
  const ours = searchKey(own.name);
  const others = told.filter(
    (name) => !searchKey(name).includes(ours) && !ours.includes(searchKey(name)) && searchKey(name) !== own.code,
  );
  if (others.length === 0) return null;
  const names = [...new Map(others.map((name) => [searchKey(name), name])).values()];
  return {
    code: 'other-municipality',
    schools: others.length,
    of: schools.length,
    names,
  };
}

/** Codes that a spreadsheet would have made one: 0012 and 12. Those that stand already count too. */
function codesAlike(schools: readonly SpreadsheetSchool[], standing: readonly School[]): ImportWarning | null {
  const known = new Set(standing.map(({ code }) => compareKey(code)));
  const groups = new Map<string, Map<string, string>>();
  for (const { code } of [...standing, ...schools]) {
    if (code === '') continue;
    const group = groups.get(withoutZeros(code)) ?? new Map<string, string>();
    if (!group.has(compareKey(code))) group.set(compareKey(code), code);
    groups.set(withoutZeros(code), group);
  }
  const codes = [...groups.values()]
    .filter((group) => group.size > 1 && [...group.keys()].some((code) => !known.has(code)))
    .map((group) => [...group.values()]);
  return codes.length > 0 ? { code: 'codes-alike', codes } : null;
}

/** Zeros in front of a run of figures, zeros at the end of decimals, and points that only group thousands. */
function withoutZeros(code: string): string {
  const plain = compareKey(code).replace(/^\d{1,3}(\.\d{3}){2,}$/, (grouped) => grouped.replaceAll('.', ''));
  return plain
    .replace(/([.,]\d*?)0+$/, '$1')
    .replace(/[.,]$/, '')
    .replace(/(^|[^\d.,])0+(?=\d)/g, '$1');
}

function totalsDiffer(schools: readonly SpreadsheetSchool[]): ImportWarning | null {
  const wrong = schools.flatMap(({ row, name = '', code, total }) =>
    total && total.said !== total.counted ? [{ row, name: name || code, ...total }] : [],
  );
  return wrong.length > 0 ? { code: 'totals-differ', schools: wrong } : null;
}

/** New schools for which nobody would cook. */
function noPupils(added: ImportDifference['added']): ImportWarning | null {
  const schools = added
    .filter(({ enrolments }) => enrolments.length === 0)
    .map(({ row, facts }) => ({ row, name: facts.name || facts.code }));
  return schools.length > 0 ? { code: 'no-pupils', schools, of: added.length } : null;
}
