import { type RationGap, rationGaps } from '../demand/gaps';
import type { DemandPlan } from '../demand/plan';
import { Refusal } from '../refusal';
import type { Lot } from './tender';

/** Who is given nothing in the zones and days of a purchase. A lot without a zone of its own is of the whole municipality. */
export function gapsOfLots(plan: DemandPlan, lots: readonly Pick<Lot, 'zoneId' | 'startsOn' | 'endsOn'>[]): RationGap[] {
  const [from, to] = [
    lots.map(({ startsOn }) => startsOn).sort()[0],
    lots
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1),
  ];
  const zones = lots.flatMap(({ zoneId }) => zoneId ?? []);
  return from && to ? rationGaps(plan, { from, to, zones: zones.length === lots.length ? zones : undefined }) : [];
}

/** Nobody is left out unnoticed. @throws Refusal gaps-not-acknowledged, on the field of the answer */
export function assertGapsAcknowledged(gaps: readonly RationGap[], acknowledged: boolean): void {
  if (gaps.length > 0 && !acknowledged) throw new Refusal('gaps-not-acknowledged', {}, 'gapsAcknowledged');
}
