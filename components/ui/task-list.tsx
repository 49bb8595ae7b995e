import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from './app-link';
import { Tag, type Tone } from './tag';

export type TaskState = 'done' | 'current' | 'pending' | 'blocked';
export type Task = {
  label: string;
  href?: Route;
  hint?: string | undefined;
  state: TaskState /** Replaces the word of the state. */;
  stateLabel?: string | undefined;
};

const tones: Record<TaskState, Tone> = { done: 'ok', current: 'info', pending: 'due', blocked: 'neutral' };

/** What there is to do and how each stands. A blocked task is not a link. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label?: string }) {
  const t = useTranslations('ui');
  return (
    <ul
      className="[&>li]:flex [&>li]:min-h-tap [&>li]:justify-between [&>li]:gap-4 [&>li]:border-b [&>li]:border-line [&>li]:py-3 [&>li>[data-part=tag]]:flex-none [&_a]:inline-block [&_a]:py-1 [&_a]:font-semibold phone:[&_a]:inline-flex phone:[&_a]:min-h-tap phone:[&_a]:items-center"
      aria-label={label}
    >
      {tasks.map((task) => (
        <li key={task.label}>
          <div>
            {task.href && task.state !== 'blocked' ? <AppLink href={task.href}>{task.label}</AppLink> : <span>{task.label}</span>}
            {task.hint && <p className="block text-small text-ink-2">{task.hint}</p>}
          </div>
          <Tag tone={tones[task.state]}>{task.stateLabel ?? t(`stepState.${task.state}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
