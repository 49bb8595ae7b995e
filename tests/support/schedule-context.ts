import { daysOf, weekday } from '@/lib/domain/calendar';
import { type ScheduleContext, scheduleContracts } from '@/lib/domain/contracts/award-schedule';
import { reschedule, type ScheduledDelivery, splitAt } from '@/lib/domain/contracts/reschedule';
import { gatherDeliveries } from '@/lib/domain/contracts/schedule';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';

export const start = '2026-02-09'; // a Monday
export const classDays = (end: string, holidays: readonly string[] = []) =>
  daysOf({ start, end }).filter((day) => weekday(day) <= 5 && !holidays.includes(day));

type Served = { milk: readonly number[]; bread: readonly number[] };

/** Two schools of primary, milk and bread handed out whole on some weekdays, one lot of both over all the days. */
export function frameOf({
  days = classDays('2026-04-24'),
  served = { milk: [2, 4], bread: [3] },
  pupils = { a: 117, b: 40 },
  frequency = 'weekly',
  from = start,
  shelfLifeDays = 0,
}: {
  days?: readonly string[];
  served?: Served;
  pupils?: Readonly<Record<string, number>>;
  frequency?: DeliveryFrequency;
  from?: string;
  shelfLifeDays?: number;
} = {}): ScheduleContext {
  const products = (['milk', 'bread'] as const).map((id) => ({ id, name: id, handout: 'whole', unitGrams: 200 }));
  const points = Object.entries(pupils).map(([schoolId, count]) => ({
    schoolId,
    name: schoolId,
    zoneId: 'z',
    zoneName: 'z',
    pupils: { inicial: 0, primaria: count, secundaria: 0, especial: 0 },
  }));
  const rations = [1, 2, 3, 4, 5].map((on) => ({
    level: 'primaria',
    weekday: on,
    items: (['milk', 'bread'] as const).filter((id) => served[id].includes(on)).map((productId) => ({ productId, grams: 200 })),
  }));
  const lot = {
    id: 'lot',
    startsOn: days[0] ?? start,
    endsOn: days.at(-1) ?? start,
    items: products.map(({ id }) => ({ id: `item-${id}`, productId: id })),
    dropPoints: Object.entries(pupils).map(([schoolId, count]) => ({ schoolId, pupils: count })),
  };
  return {
    frequency,
    shelfLifeDays,
    lots: [lot],
    plan: { rations, products, dropPoints: points, days },
    from,
    brought: [],
  } as never;
}

/** All that the lot needs of each item, or a part of it. */
export function bought(frame: ScheduleContext, part = 1) {
  const asked = scheduleContracts(frame, [
    ['milk', 'bread'].map((id) => ({ lotId: 'lot', lotItemId: `item-${id}`, units: 1_000_000 })),
  ])[0];
  return ['milk', 'bread'].map((id) => ({
    lotId: 'lot',
    lotItemId: `item-${id}`,
    units: Math.round((asked?.demand.get(`item-${id}`) ?? 0) * part),
  }));
}

export type Due = ScheduledDelivery & { hasNote: boolean };
export function contracted(frame: ScheduleContext, part = 1): Due[] {
  const [own] = scheduleContracts(frame, [bought(frame, part)]);
  return gatherDeliveries(own?.lines ?? []).map(({ schoolId, dueOn, lines }) => ({
    id: `${schoolId} ${dueOn}`,
    schoolId,
    dueOn,
    hasNote: false,
    parts: lines.map(({ itemKey, units }) => ({ lotId: 'lot', lotItemId: itemKey, units })),
  }));
}
export const again = (frame: ScheduleContext, due: readonly Due[], from: string) =>
  reschedule({ ...frame, from }, splitAt(due, from), '2026-01-01');
