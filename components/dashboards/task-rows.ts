import type { Task } from '@/components/ui/task-list';
import type { HomeTask } from '@/lib/domain/dashboards/task';
import { taskWords } from '@/lib/messages/es/checklists';
import type { Translator } from '@/lib/messages/translator';
import { taskPath } from '@/lib/routes/task-places';

const looks = { start: 'pending', todo: 'current', wait: 'pending', done: 'done' } as const;

/** A checklist as the list of tasks shows it. */
export function taskRows(t: Translator<'municipal-home'>, tasks: readonly HomeTask[]): Task[] {
  return tasks.map((task) => ({
    label: taskWords[task.code].label,
    hint: taskWords[task.code].hint(task),
    href: taskPath(task),
    state: looks[task.state],
    stateLabel: t(`state.${task.state}`),
  }));
}
