import 'server-only';

/** For each list of rows that had holes, by its name as it was read: the place where each of its rows was typed. */
type Places = Readonly<Record<string, readonly number[]>>;

type Typed = {
  payload: unknown;
  /** `['rows', 0, 'productId']` of what was read → `['rows', 2, 'productId']` of what was typed. */
  placeOf: (path: readonly PropertyKey[]) => PropertyKey[];
};

/**
 * Closes the holes that rows left blank make in lists of rows, so that a row counts wherever it was typed. A list of plain values
 * keeps its holes: there the place is what is meant (the third column of a list).
 */
export function withoutHoles(payload: unknown): Typed {
  const places: Record<string, readonly number[]> = {};
  const closed = close(payload, [], places);
  return { payload: closed, placeOf: (path) => placed(path, places) };
}

function close(value: unknown, path: readonly PropertyKey[], places: Record<string, readonly number[]>): unknown {
  if (Array.isArray(value)) {
    // Array.from shows the holes, which map() and forEach() step over.
    const kept = Array.from(value, (row, place) => ({ row, place })).filter(({ row }) => row !== undefined);
    if (!kept.every(({ row }) => isRecord(row))) return value;
    if (kept.length < value.length) places[keyOf(path)] = kept.map(({ place }) => place);
    return kept.map(({ row }, at) => close(row, [...path, at], places));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, close(one, [...path, name], places)]));
}

function placed(path: readonly PropertyKey[], places: Places): PropertyKey[] {
  return path.map((part, depth) => (typeof part === 'number' ? (places[keyOf(path.slice(0, depth))]?.[part] ?? part) : part));
}

const keyOf = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String));

function isRecord(value: unknown): value is Record<string, unknown> {
  const prototype = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  return prototype === Object.prototype || prototype === null;
}
