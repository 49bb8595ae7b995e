import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { TaskList } from '@/components/ui/task-list';
import { type HomeTask, nextTask, type TaskCode } from '@/lib/domain/dashboards/task';
import type { Translator } from '@/lib/messages/translator';
import { taskPath } from '@/lib/routes/task-places';
import { taskRows } from './task-rows';
import { taskHint, taskLabel, taskWaits } from './task-told';

type Props = {
  tasks: readonly HomeTask[] /** What the page itself is for: it needs no way to it. */;
  here?: readonly TaskCode[];
};

const rest =
  "inline-flex min-h-tap items-center text-small text-amaranto underline decoration-dotted underline-offset-[0.25em] before:mr-[0.4em] before:font-bold before:content-['+'_/_''] print:list-none print:no-underline print:before:content-none!";

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
    <section
      className="mb-6 rounded-box border border-l-6 border-line border-l-quinua bg-surface px-4 pt-4 pb-1 [&>details:first-child]:-mt-3"
      aria-label={t('checklist.today')}
    >
      {away && <Next task={away} />}
      <details data-part="today-rest" className="[&[open]>summary]:before:content-['−'_/_'']">
        <summary className={rest}>
          {away
            ? t('checklist.rest', { waiting: others })
            : t('checklist.todayIs', { what: inSentence(inOneLine(t, tasks, next)) })}
        </summary>
        <TaskList label={t('checklist.today')} tasks={taskRows(tMunicipalHome, t, tasks)} />
      </details>
    </section>
  );
}

function Next({ task }: { task: HomeTask }) {
  const t = useTranslations('checklists');
  return (
    <div className="grid items-center gap-x-6 gap-y-2 sm:grid-cols-[1fr_auto] sm:[&>a]:col-[2] sm:[&>a]:row-[1/3]">
      <p className="break-after-avoid text-small font-semibold text-ink-2">{t('checklist.today')}</p>
      <p className="leading-[1.35]">{taskHint(t, task)}</p>
      <LinkButton href={taskPath(task)}>{taskLabel(t, task.code)}</LinkButton>
    </div>
  );
}

function inOneLine(t: Translator<'checklists'>, tasks: readonly HomeTask[], next: HomeTask | null): string {
  const said = next ?? tasks.find(({ state }) => state === 'wait');
  return said ? taskWaits(t, said) : t('checklist.nothing');
}

/** As it stands after a colon. */
const inSentence = (said: string) => said.charAt(0).toLowerCase() + said.slice(1);
