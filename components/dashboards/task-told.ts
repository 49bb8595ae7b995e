import type { HomeTask, TaskCode } from '@/lib/domain/dashboards/task';
import { dayShort, instantLong } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

type Tell = Translator<'checklists'>;

/** The sentences of all tasks take the same: the compiler would otherwise weigh each key against each set of arguments. */
type TellTask = (key: `tasks.${TaskCode}.${'hint' | 'waits'}`, told: ReturnType<typeof toldOf>) => string;

/** What to do, as a button says it. */
export function taskLabel(t: Tell, code: TaskCode): string {
  return t(`tasks.${code}.label`);
}

/** How it stands, with how many wait. */
export function taskHint(t: Tell, { code, ...task }: HomeTask): string {
  return (t as unknown as TellTask)(`tasks.${code}.hint`, toldOf(task));
}

/** What waits, in a few words that stand alone: on the card of the sign-in page. */
export function taskWaits(t: Tell, { code, ...task }: HomeTask): string {
  return (t as unknown as TellTask)(`tasks.${code}.waits`, toldOf(task));
}

const toldOf = ({ count, state, until, by }: Omit<HomeTask, 'code'>) => ({
  count,
  state,
  hasUntil: String(Boolean(until)),
  until: until ? instantLong(until) : '',
  hasBy: String(Boolean(by)),
  by: by ? dayShort(by) : '',
});
