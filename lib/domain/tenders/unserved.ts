import { type ServedPlan, type Unserved, unservedLevels } from '../demand/unserved';
import { Refusal } from '../refusal';
import type { Lot } from './tender';

/** Who is given nothing in the zones and days of a purchase. A lot without a zone of its own is of the whole municipality. */
export function unservedByLots(plan: ServedPlan, lots: readonly Pick<Lot, 'zoneId' | 'startsOn' | 'endsOn'>[]): Unserved[] {
  const [from, to] = [
    lots.map(({ startsOn }) => startsOn).sort()[0],
    lots
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1),
  ];
  const zones = lots.flatMap(({ zoneId }) => zoneId ?? []);
  return from && to ? unservedLevels(plan, { from, to, zones: zones.length === lots.length ? zones : undefined }) : [];
}

/** Nobody is left out unnoticed. @throws Refusal unserved-not-acknowledged, on the field of the answer */
export function assertUnservedAcknowledged(unserved: readonly Unserved[], acknowledged: boolean): void {
  if (unserved.length > 0 && !acknowledged) throw new Refusal('unserved-not-acknowledged', {}, 'unservedAcknowledged');
}
