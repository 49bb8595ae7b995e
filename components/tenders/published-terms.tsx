import { useTranslations } from 'next-intl';
import { TermList } from '@/components/ui/term';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { idleClosing } from '@/lib/domain/tenders/versions';
import { instantLong } from '@/lib/messages/format';
import { closes } from '@/lib/messages/told/deadlines';
import { BothDays, DeadlineHow, ModalityFact } from './law-facts';
import { IdleNote, OutOfReachNote } from './reason-notes';
import { SplittingNote } from './tender-notes';
import { TenderTermsSection } from './terms';

type Props = {
  detail: TenderDetail;
  now: Date;
  /** An older version: its deadline is no longer waited for. */
  old?: boolean;
};

/** The terms of a tender and, once it is published, the modality and the deadline that the law gave it. */
export function PublishedTerms({ detail, now, old = false }: Props) {
  const t = useTranslations('tenders');
  const { tender, standing, lots, trace } = detail;
  const idle = idleClosing(detail);
  if (!trace || !tender.deadlineAt) return <TenderTermsSection tender={tender} lots={lots} />;
  return (
    <>
      <TenderTermsSection
        tender={tender}
        lots={lots}
        first={[
          { label: t('modality'), value: <ModalityFact trace={trace.modality} /> },
          {
            label: t('deadline'),
            value: (
              <>
                {instantLong(tender.deadlineAt)}
                {standing === 'published' && !old && <span className="print:hidden!">, {closes(t, tender.deadlineAt, now)}</span>}
                <BothDays law={trace.deadline} />
                <DeadlineHow law={trace.deadline} />
                {idle && <IdleNote idle={idle} />}
              </>
            ),
          },
        ]}
      />
      <TermList of={['reference', 'award', 'deserted', 'splitting', 'sabs']} />
      {trace.outOfReach && <OutOfReachNote outOfReach={trace.outOfReach} />}
      {trace.splitting && <SplittingNote splitting={trace.splitting} />}
    </>
  );
}
