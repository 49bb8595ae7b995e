import { Section } from '@/components/ui/page';
import { TaskList } from '@/components/ui/task-list';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { secondCallEs } from '@/lib/messages/es/second-call';
import { tendersEs } from '@/lib/messages/es/tenders';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';
import { office } from '@/lib/routes/office';

/** What is left to do before a draft is published. */
export function DraftTasks({ detail: { tender, lots, requirements, firstCall } }: { detail: TenderDetail }) {
  const hasLots = lots.length > 0;
  return (
    <Section title={officeTendersEs.tasks}>
      <TaskList
        tasks={[
          ...(firstCall ? [{ label: secondCallEs.task, href: office.secondCall(tender.id), state: 'current' as const }] : []),
          {
            label: officeTendersEs.taskLots,
            href: office.tenderLots(tender.id),
            state: hasLots ? 'done' : 'pending',
            hint: hasLots ? tendersEs.lots(lots.length) : officeTendersEs.needLots,
          },
          {
            label: officeTendersEs.taskTerms,
            href: office.tenderTerms(tender.id),
            state: 'done',
          },
          {
            label: officeTendersEs.taskRequirements,
            href: office.tenderRequirements(tender.id),
            state: requirements.length > 0 ? 'done' : 'pending',
          },
          {
            label: officeTendersEs.taskBarriers,
            href: office.tenderActors(tender.id),
            state: hasLots ? 'current' : 'blocked',
          },
          {
            label: officeTendersEs.taskPublish,
            href: office.publishTender(tender.id),
            state: hasLots ? 'pending' : 'blocked',
          },
        ]}
      />
    </Section>
  );
}
