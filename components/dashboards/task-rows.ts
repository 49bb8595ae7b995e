import type { Task } from '@/components/ui/task-list';
import type { HomeTask } from '@/lib/domain/dashboards/task';
import { taskWords } from '@/lib/messages/es/checklists';
import { municipalHomeEs } from '@/lib/messages/es/municipal-home';
import { taskPath } from '@/lib/routes/task-places';

const looks = { start: 'pending', todo: 'current', wait: 'pending', done: 'done' } as const;

/** A checklist as the list of tasks shows it. */
export function taskRows(tasks: readonly HomeTask[]): Task[] {
  return tasks.map((task) => ({
    label: taskWords[task.code].label,
    hint: taskWords[task.code].hint(task),
    href: taskPath(task),
    state: looks[task.state],
    stateLabel: municipalHomeEs.state[task.state],
  }));
}
