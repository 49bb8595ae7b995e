import { scaleLinear } from 'd3-scale';

/** A scale from 0 to `top` over 0 to 100 %, never past its ends. */
export function percentScale(top: number): (value: number) => number {
  const scale = scaleLinear([0, top > 0 ? top : 1], [0, 100]).clamp(true);
  return (value) => Math.round(scale(value) * 100) / 100;
}
