import { EmptyState } from '@/components/ui/empty-state';
import { Page, Section } from '@/components/ui/page';
import { TaskList } from '@/components/ui/task-list';
import { TermList } from '@/components/ui/term';
import type { Role } from '@/lib/domain/access/actor';
import type { HomeTask } from '@/lib/domain/people/tasks';
import { roleNames } from '@/lib/messages/es/frames';
import { municipalHomeEs, taskWords } from '@/lib/messages/es/municipal-home';

type Props = { organisation: string; year: number; lists: readonly { role: Role; tasks: readonly HomeTask[] }[] };

const looks = { start: 'pending', todo: 'current', done: 'done' } as const;

/** The first page of a municipality: what waits for each role of the reader. */
export function MunicipalHome({ organisation, year, lists }: Props) {
  return (
    <Page title={municipalHomeEs.title} lead={municipalHomeEs.lead(organisation, year)}>
      {lists.length === 0 && <EmptyState title={municipalHomeEs.nothing} />}
      {lists.map(({ role, tasks }) => (
        <Section key={role} title={roleNames[role]}>
          <TaskList
            label={roleNames[role]}
            tasks={tasks.map((task) => ({
              label: taskWords[task.code].label,
              hint: taskWords[task.code].hint(task),
              href: task.href,
              state: looks[task.state],
              stateLabel: municipalHomeEs.state[task.state],
            }))}
          />
          {role === 'authority' && <TermList of={['authority']} />}
        </Section>
      ))}
    </Page>
  );
}
