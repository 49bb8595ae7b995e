/** A point on the map, in degrees. */
export type Place = { lat: number; lon: number };

const earthKm = 6371;

/** @returns kilometres as the crow flies (haversine): roads in the mountains are longer, and the screen says so. */
export function kilometresBetween(from: Place, to: Place): number {
  const [a, b] = [radians(from.lat), radians(to.lat)];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.sqrt(half));
}

/** Distances from a supplier's place to where a lot is delivered: its middle and its farthest point. */
export type LotDistance = { middleKm: number; farthestKm: number };

/**
 * @param fallback where the municipality's main locality lies: used for schools without coordinates
 * @returns null when either end is unknown
 */
export function distanceToLot(
  from: Place | null,
  points: readonly { lat: number | null; lon: number | null }[],
  fallback: Place | null,
): LotDistance | null {
  const known = points.flatMap(({ lat, lon }) => (lat !== null && lon !== null ? [{ lat, lon }] : []));
  const places = known.length > 0 ? known : fallback ? [fallback] : [];
  if (!from || places.length === 0) return null;
  const middle = { lat: mean(places.map(({ lat }) => lat)), lon: mean(places.map(({ lon }) => lon)) };
  return {
    middleKm: kilometresBetween(from, middle),
    farthestKm: Math.max(...places.map((place) => kilometresBetween(from, place))),
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
