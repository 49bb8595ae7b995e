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
