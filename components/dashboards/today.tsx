import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { TaskList } from '@/components/ui/task-list';
import { type HomeTask, nextTask, type TaskCode } from '@/lib/domain/dashboards/task';
import { taskWords } from '@/lib/messages/es/checklists';
import type { Translator } from '@/lib/messages/translator';
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
  const tMunicipalHome = useTranslations('municipal-home');
  const t = useTranslations('checklists');
  if (tasks.length === 0) return null;
  const next = nextTask(tasks);
  const others = tasks.filter(({ state }) => state === 'todo' || state === 'start').length - 1;
  const away = next && !here.includes(next.code) ? next : null;
  return (
    <section className="today" aria-label={t('checklist.today')}>
      {away && <Next task={away} />}
      <details className="today-rest">
        <summary>
          {away
            ? t('checklist.rest', { overWaiting: String(others > 0), waiting: String(others) })
            : t('checklist.todayIs', {
                waits: inOneLine(t, tasks, next).charAt(0).toLowerCase(),
                waitsTold: inOneLine(t, tasks, next).slice(1),
              })}
        </summary>
        <TaskList label={t('checklist.today')} tasks={taskRows(tMunicipalHome, tasks)} />
      </details>
    </section>
  );
}

function Next({ task }: { task: HomeTask }) {
  const t = useTranslations('checklists');
  return (
    <div className="today-next">
      <p className="eyebrow">{t('checklist.today')}</p>
      <p className="today-hint">{taskWords[task.code].hint(task)}</p>
      <LinkButton href={task.href}>{taskWords[task.code].label}</LinkButton>
    </div>
  );
}

function inOneLine(t: Translator<'checklists'>, tasks: readonly HomeTask[], next: HomeTask | null): string {
  const said = next ?? tasks.find(({ state }) => state === 'wait');
  return said ? taskWords[said.code].waits(said) : t('checklist.nothing');
}
