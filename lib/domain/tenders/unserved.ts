import { type ServedPlan, type Unserved, unservedLevels } from '../demand/unserved';
import { Refusal } from '../refusal';
import { type AskedOfLots, askedParams } from './lot-demand';
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

/** What a draft leaves out of what is served: levels without ration, and lots that buy less than is asked of them. */
export type LeftOut = {
  unserved: readonly Unserved[];
  short: readonly AskedOfLots[];
};

/**
 * Nobody is left out or short unnoticed.
 * @throws Refusal unserved-not-acknowledged | short-not-acknowledged, on the field of the answer
 */
export function assertAcknowledged(
  { unserved, short }: LeftOut,
  answers: { unservedAcknowledged: boolean; shortAcknowledged: boolean },
): void {
  if (unserved.length > 0 && !answers.unservedAcknowledged)
    throw new Refusal('unserved-not-acknowledged', {}, 'unservedAcknowledged');
  if (short.length > 0 && !answers.shortAcknowledged)
    throw new Refusal('short-not-acknowledged', askedParams(short), 'shortAcknowledged');
}
