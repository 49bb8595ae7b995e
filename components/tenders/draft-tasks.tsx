import { Section } from '@/components/ui/page';
import { TaskList } from '@/components/ui/task-list';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { secondCallEs } from '@/lib/messages/es/second-call';
import { tendersEs } from '@/lib/messages/es/tenders';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';

/** What is left to do before a draft is published. */
export function DraftTasks({ here, detail: { lots, requirements, firstCall } }: { here: string; detail: TenderDetail }) {
  const hasLots = lots.length > 0;
  return (
    <Section title={officeTendersEs.tasks}>
      <TaskList
        tasks={[
          ...(firstCall ? [{ label: secondCallEs.task, href: `${here}/segunda`, state: 'current' as const }] : []),
          {
            label: officeTendersEs.taskLots,
            href: `${here}/lotes`,
            state: hasLots ? 'done' : 'pending',
            hint: hasLots ? tendersEs.lots(lots.length) : officeTendersEs.needLots,
          },
          {
            label: officeTendersEs.taskTerms,
            href: `${here}/condiciones`,
            state: 'done',
          },
          {
            label: officeTendersEs.taskRequirements,
            href: `${here}/requisitos`,
            state: requirements.length > 0 ? 'done' : 'pending',
          },
          {
            label: officeTendersEs.taskBarriers,
            href: `${here}/actores`,
            state: hasLots ? 'current' : 'blocked',
          },
          {
            label: officeTendersEs.taskPublish,
            href: `${here}/publicar`,
            state: hasLots ? 'pending' : 'blocked',
          },
        ]}
      />
    </Section>
  );
}
