import { scaleLinear } from 'd3-scale';

/** A scale from 0 to `top` over 0 to 100 %, never past its ends. */
export function percentScale(top: number): (value: number) => number {
  const scale = scaleLinear([0, top > 0 ? top : 1], [0, 100]).clamp(true);
  return (value) => Math.round(scale(value) * 100) / 100;
}

/** Shares of the values that lie under each step of a map: many places grow little, few grow much. */
const shares = [0.35, 0.65, 0.85, 0.96];

/** Rising bounds for the steps of a map, each a round number that is easily said: 200, 1.000, 5.000. */
export function steadySteps(values: readonly number[]): number[] {
  const rising = [...values].sort((a, b) => a - b);
  const bounds = shares.map((share) => rounded(rising[Math.floor(share * rising.length)] ?? 0));
  return [...new Set(bounds)].filter((bound) => bound > 0 && bound <= (rising.at(-1) ?? 0));
}

function rounded(value: number): number {
  if (value < 1) return 1;
  const size = 10 ** Math.floor(Math.log10(value));
  return Math.round(value / size) * size;
}

/** How much of the width a name takes on a phone. */
const nameWidth = 45;

/**
 * How far what is drawn stays from a name at either end of a chart, in pixels of its height.
 * @param drawn points, `at` in hundredths of the width
 */
export function nameSides(drawn: readonly { at: number; y: number }[], nameY: number): { left: number; right: number } {
  const room = (near: (at: number) => boolean) =>
    Math.min(Number.POSITIVE_INFINITY, ...drawn.filter(({ at }) => near(at)).map(({ y }) => Math.abs(y - nameY)));
  return { left: room((at) => at <= nameWidth), right: room((at) => at >= 100 - nameWidth) };
}
