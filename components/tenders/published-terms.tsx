import { TermList } from '@/components/ui/term';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { closes, instantLong } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';
import { BothDays, DeadlineHow, ModalityFact } from './law-facts';
import { IdleNote, OutOfReachNote } from './reason-notes';
import { SplittingNote } from './tender-notes';
import { Terms } from './terms';

type Props = {
  sheet: TenderSheet;
  now: Date;
  /** An older version: its deadline is no longer waited for. */
  old?: boolean;
};

/** The terms of a tender and, once it is published, the modality and the deadline that the law gave it. */
export function PublishedTerms({ sheet: { tender, standing, lots, trace }, now, old = false }: Props) {
  if (!trace || !tender.deadlineAt) return <Terms tender={tender} lots={lots} />;
  return (
    <>
      <Terms
        tender={tender}
        lots={lots}
        first={[
          { label: tendersEs.modality, value: <ModalityFact trace={trace.modality} /> },
          {
            label: tendersEs.deadline,
            value: (
              <>
                {instantLong(tender.deadlineAt)}
                {standing === 'published' && !old && <span className="no-print">, {closes(tender.deadlineAt, now)}</span>}
                <BothDays law={trace.deadline} />
                <DeadlineHow law={trace.deadline} />
                {trace.deadline.idle && <IdleNote idle={trace.deadline.idle} />}
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
