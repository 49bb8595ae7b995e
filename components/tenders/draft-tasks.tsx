import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/page';
import { TaskList } from '@/components/ui/task-list';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { office } from '@/lib/routes/office';

/** What is left to do before a draft is published. */
export function DraftTasks({ detail: { tender, lots, requirements, firstCall } }: { detail: TenderDetail }) {
  const tTenders = useTranslations('tenders');
  const tTendersOffice = useTranslations('tenders-office');
  const t = useTranslations('second-call');
  const hasLots = lots.length > 0;
  return (
    <Section title={tTendersOffice('officeTenders.tasks')}>
      <TaskList
        tasks={[
          ...(firstCall ? [{ label: t('task'), href: office.secondCall(tender.id), state: 'current' as const }] : []),
          {
            label: tTendersOffice('officeTenders.taskLots'),
            href: office.tenderLots(tender.id),
            state: hasLots ? 'done' : 'pending',
            hint: hasLots ? tTenders('lots', { amount: lots.length }) : tTendersOffice('officeTenders.needLots'),
          },
          {
            label: tTendersOffice('officeTenders.taskTerms'),
            href: office.tenderTerms(tender.id),
            state: 'done',
          },
          {
            label: tTendersOffice('officeTenders.taskRequirements'),
            href: office.tenderRequirements(tender.id),
            state: requirements.length > 0 ? 'done' : 'pending',
          },
          {
            label: tTendersOffice('officeTenders.taskBarriers'),
            href: office.tenderActors(tender.id),
            state: hasLots ? 'current' : 'blocked',
          },
          {
            label: tTendersOffice('officeTenders.taskPublish'),
            href: office.publishTender(tender.id),
            state: hasLots ? 'pending' : 'blocked',
          },
        ]}
      />
    </Section>
  );
}
