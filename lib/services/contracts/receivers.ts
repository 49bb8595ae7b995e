import 'server-only';
import { namesWithoutReceiver } from '@/lib/data/receivers';
import { assertReceivers } from '@/lib/domain/deliveries/receivers';
import type { Db } from '@/lib/platform/database';

type Scheduled = { lines: readonly { schoolId: string }[] };

/**
 * Somebody receives at every school of a schedule, or it is known that nobody does yet.
 * @throws Refusal schools-without-receiver
 */
export async function assertSomebodyReceives(
  db: Db,
  tenderId: string,
  schedules: readonly Scheduled[],
  acknowledged: boolean,
): Promise<void> {
  const schoolIds = new Set(schedules.flatMap(({ lines }) => lines.map(({ schoolId }) => schoolId)));
  assertReceivers(await namesWithoutReceiver(db, { tenderId, schoolIds: [...schoolIds] }), acknowledged);
}
