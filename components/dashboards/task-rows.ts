import type { Task } from '@/components/ui/task-list';
import type { HomeTask } from '@/lib/domain/dashboards/task';
import type { Translator } from '@/lib/messages/translator';
import { taskPath } from '@/lib/routes/task-places';
import { taskHint, taskLabel } from './task-told';

const looks = { start: 'pending', todo: 'current', wait: 'pending', done: 'done' } as const;

/** A checklist as the list of tasks shows it. */
export function taskRows(
  tMunicipalHome: Translator<'municipal-home'>,
  t: Translator<'checklists'>,
  tasks: readonly HomeTask[],
): Task[] {
  return tasks.map((task) => ({
    label: taskLabel(t, task.code),
    hint: taskHint(t, task),
    href: taskPath(task),
    state: looks[task.state],
    stateLabel: tMunicipalHome(`state.${task.state}`),
  }));
}
