import { LinkButton } from '@/components/ui/link-button';
import { TaskList } from '@/components/ui/task-list';
import { type HomeTask, nextTask, type TaskCode } from '@/lib/domain/dashboards/task';
import { taskWords, checklistEs as words } from '@/lib/messages/es/checklists';
import { taskPath } from '@/lib/routes/task-places';
import { taskRows } from './task-rows';

type Props = {
  tasks: readonly HomeTask[] /** What the page itself is for: it needs no way to it. */;
  here?: readonly TaskCode[];
};

/**
 * What comes first today, large, with the rest of the person's checklist folded under it; one line where the page itself is
 * the first thing to do, or nothing is. Nothing for who has no list.
 */
export function Today({ tasks, here = [] }: Props) {
  if (tasks.length === 0) return null;
  const next = nextTask(tasks);
  const others = tasks.filter(({ state }) => state === 'todo' || state === 'start').length - 1;
  const away = next && !here.includes(next.code) ? next : null;
  return (
    <section className="today" aria-label={words.today}>
      {away && <Next task={away} />}
      <details className="today-rest">
        <summary>{away ? words.rest(others) : words.todayIs(inOneLine(tasks, next))}</summary>
        <TaskList label={words.today} tasks={taskRows(tasks)} />
      </details>
    </section>
  );
}

function Next({ task }: { task: HomeTask }) {
  return (
    <div className="today-next">
      <p className="eyebrow">{words.today}</p>
      <p className="today-hint">{taskWords[task.code].hint(task)}</p>
      <LinkButton href={taskPath(task)}>{taskWords[task.code].label}</LinkButton>
    </div>
  );
}

function inOneLine(tasks: readonly HomeTask[], next: HomeTask | null): string {
  const said = next ?? tasks.find(({ state }) => state === 'wait');
  return said ? taskWords[said.code].waits(said) : words.nothing;
}
