import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { LifeSteps } from './life-steps';
import { OutcomeNote } from './outcome-note';

/** Where a tender of the office stands, and since its opening what came of it. */
export function OfficeStanding({ detail }: { detail: TenderDetail }) {
  return (
    <>
      <LifeSteps standing={detail.standing} />
      {detail.outcome && <OutcomeNote detail={detail} />}
    </>
  );
}
