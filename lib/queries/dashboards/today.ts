import 'server-only';
import { ownTasksOf, producerTasksOf } from '@/lib/domain/dashboards/own-tasks';
import { type HomeTask, tellingAnybody } from '@/lib/domain/dashboards/task';
import { readEntitled } from '../entitled';
import { countOwn, countProducers, withSigningDay } from './own-counts';

/** The checklist of who works outside a municipality; empty for everybody else. One statement besides the session's, two more for a producer whose award waits. */
export async function readToday(): Promise<HomeTask[]> {
  const visit = await readEntitled('task.read');
  if (!visit) return [];
  const { actor } = visit;
  const { id, kind } = actor.organisation;
  if (kind === 'producer') {
    const counts = (await countProducers([id])).get(id);
    const tasks = counts ? producerTasksOf(await withSigningDay(counts, visit.now)) : [];
    return actor.heldSince ? tellingAnybody(tasks) : tasks;
  }
  const counts = (await countOwn([id])).get(id);
  return counts ? ownTasksOf(actor.roles, counts) : [];
}
