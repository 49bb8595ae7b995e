import 'server-only';
import type { ScheduledContract } from '@/lib/data/schedule-context';
import type { ScheduleContext } from '@/lib/domain/contracts/award-schedule';
import type { Reschedule } from '@/lib/domain/contracts/reschedule';
import { compareNames } from '@/lib/domain/text';
import { lotItemNames } from '@/lib/messages/told/item-names';
import type { Translator } from '@/lib/messages/translator';
import { keepWarnings } from './keep-warnings';

type Around = { contract: ScheduledContract; frame: ScheduleContext /** Deliveries that are ahead now. */; before: number };

/** What a new schedule would change, with the names of products and schools. */
export function rescheduleNotice(
  t: Translator<'item-names'>,
  { schedule, demand, schools, outlasting, ...told }: Reschedule,
  { contract, frame, before }: Around,
) {
  const own = new Set(contract.due.flatMap(({ parts }) => parts.map(({ lotItemId }) => lotItemId)));
  const nameOf = lotItemNames(t, contract.lots, own);
  const schoolOf = new Map([
    ...contract.lots.flatMap((lot) => lot.dropPoints.map((point) => [point.schoolId, point.schoolName] as const)),
    ...frame.plan.dropPoints.map(({ schoolId, name }) => [schoolId, name] as const),
  ]);
  return {
    ...told,
    items: [...demand].map(([item, units]) => ({ id: item, product: nameOf.get(item) ?? '', ...units })),
    schools: schools
      .map(({ schoolId, changed, ...units }) => ({
        ...units,
        id: schoolId,
        name: schoolOf.get(schoolId) ?? '',
        changed: changed.map(({ lotItemId, ...cell }) => ({ ...cell, product: nameOf.get(lotItemId) ?? '' })),
      }))
      .sort((a, b) => compareNames(a.name, b.name)),
    keep: keepWarnings(frame, outlasting),
    before,
    after: schedule.length,
  };
}
