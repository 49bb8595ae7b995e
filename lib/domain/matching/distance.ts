import { distanceMetres, type Place } from '@/lib/domain/territory';

/** Metres, as the crow flies, from a supplier's place to where a lot is delivered: its middle and its farthest point. */
export type LotDistance = { middle: number; farthest: number };

/**
 * @param fallback where the municipality's main locality lies: used when no school has coordinates
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
  const middle = {
    lat: mean(places.map(({ lat }) => lat)),
    lon: mean(places.map(({ lon }) => lon)),
  };
  return {
    middle: distanceMetres(from, middle),
    farthest: Math.max(...places.map((place) => distanceMetres(from, place))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
