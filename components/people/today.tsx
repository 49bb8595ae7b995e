import { LinkButton } from '@/components/ui/link-button';
import { TaskList } from '@/components/ui/task-list';
import { type HomeTask, nextTask } from '@/lib/domain/people/task';
import { checklistEs, taskWords } from '@/lib/messages/es/checklists';
import { taskRows } from './task-rows';

/** What comes first today, large, and the rest of the person's checklist folded under it. Nothing for who has no list. */
export function Today({ tasks }: { tasks: readonly HomeTask[] }) {
  if (tasks.length === 0) return null;
  const next = nextTask(tasks);
  const elsewhere = next ? undefined : tasks.find(({ state }) => state === 'wait');
  const words = next && taskWords[next.code];
  const others = tasks.filter(({ state }) => state === 'todo' || state === 'start').length - 1;
  return (
    <section className="today" aria-label={checklistEs.today}>
      <div className="today-next">
        <p className="eyebrow">{checklistEs.today}</p>
        {next && words ? (
          <>
            <p className="today-hint">{words.hint(next)}</p>
            <LinkButton href={next.href}>{words.label}</LinkButton>
          </>
        ) : (
          <p className="today-hint">
            <b>{checklistEs.upToDate}.</b> {elsewhere ? taskWords[elsewhere.code].hint(elsewhere) : checklistEs.upToDateLead}
          </p>
        )}
      </div>
      <details className="today-rest">
        <summary>{checklistEs.rest(others)}</summary>
        <TaskList label={checklistEs.today} tasks={taskRows(tasks)} />
      </details>
    </section>
  );
}
