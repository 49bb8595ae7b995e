import type { Route } from 'next';

/** An address of this very product, or a place on the page. */
export type Address = Route;

/** What a name of a query may say. Null, undefined and false leave it out; a list says it once for each. */
type Said = string | number | boolean | null | undefined | readonly string[];
/** A query as a page reads it, by the names of its address. */
export type Query = Readonly<Record<string, Said>>;

/** One argument for each segment in brackets, in their order. */
type Segments<Pattern extends string> = Pattern extends `${string}[${string}]${infer Rest}`
  ? [segment: string, ...Segments<Rest>]
  : [];

/** Makes an address of one page: its segments, what it asks by name, and the place on it. */
export type PageRoute<Pattern extends string, Name extends string> = {
  (...parts: [...Segments<Pattern>, query?: Readonly<Partial<Record<Name, Said>>>, place?: string]): Route;
  /** The page's folder under `app/`, without groups. */
  readonly pattern: Pattern;
};

/**
 * Declares a page, a download or an answer of the product.
 * @param pattern its folder under `app/`, without groups; a segment in brackets becomes an argument
 * @param _names the query that it reads; absent: none
 */
export function page<Pattern extends `/${string}`, Name extends string = never>(
  pattern: Pattern,
  ..._names: readonly Name[]
): PageRoute<Pattern, Name> {
  const segments = pattern.match(/\[[^\]]+\]/g) ?? [];
  const make = (...parts: readonly unknown[]) => {
    const path = segments.reduce<string>((made, segment, at) => made.replace(segment, inPath(segment, parts[at])), pattern);
    const [query, place] = parts.slice(segments.length) as [Query?, string?];
    return address(path, query, place);
  };
  return Object.assign(make, { pattern });
}

/** An address with its query and the place on the page, as they stand in a link. */
function address(path: string, query: Query = {}, place?: string): Route {
  const said = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => valuesOf(value).map((one) => [name, one])));
  return `${path}${said.size > 0 ? `?${said}` : ''}${place ? `#${place}` : ''}` as Route;
}

/** An address that this product made itself and kept: in a row, a cookie, or an answer. */
export function keptRoute(text: string): Route {
  return text as Route;
}

const valuesOf = (value: Said): string[] =>
  value === null || value === undefined || value === false ? [] : Array.isArray(value) ? [...value] : [String(value)];

/** What stands before a page's first argument: where all of its kind begin. */
export function folderOf({ pattern }: { pattern: string }): string {
  return pattern.replace(/\/\[.*$/, '');
}

/** A segment that catches all takes what follows as it stands: an address of its own, with its query. */
const inPath = (segment: string, value: unknown) =>
  segment.startsWith('[...') ? String(value) : encodeURIComponent(String(value));
