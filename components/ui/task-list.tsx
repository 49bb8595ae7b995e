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
    <ul className="task-list" aria-label={label}>
      {tasks.map((task) => (
        <li key={task.label}>
          <div>
            {task.href && task.state !== 'blocked' ? <AppLink href={task.href}>{task.label}</AppLink> : <span>{task.label}</span>}
            {task.hint && <p className="hint">{task.hint}</p>}
          </div>
          <Tag tone={tones[task.state]}>{task.stateLabel ?? t(`stepState.${task.state}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
