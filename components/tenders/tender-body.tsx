import { CheckPart } from '@/components/ui/check-answers';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { tendersEs } from '@/lib/messages/es/tenders';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';
import { LotsTable } from './lots-table';
import { PublishedTerms } from './published-terms';
import { RequirementList } from './requirement-list';
import { Versions } from './versions';

/** Parts of a draft that have a page of their own. */
type Part = 'lotes' | 'requisitos' | 'condiciones';

type Props = {
  sheet: TenderDetail;
  now: Date;
  lotHref?: ((lotId: string) => string) | undefined;
  /** The address of the page where a part is changed. */
  change?: (part: Part) => string;
};

/** What a tender says, for the office: its lots, its requirements, its terms, and its versions once it was amended. */
export function TenderBody({ sheet, now, lotHref, change }: Props) {
  const { lots, requirements } = sheet;
  return (
    <>
      <CheckPart title={tendersEs.lots(lots.length)} change={change?.('lotes')}>
        <LotsTable lots={lots} hrefOf={lotHref} />
      </CheckPart>
      <CheckPart title={tendersEs.requirements} change={change?.('requisitos')}>
        <RequirementList requirements={requirements} />
      </CheckPart>
      <CheckPart title={officeTendersEs.taskTerms} change={change?.('condiciones')}>
        <PublishedTerms sheet={sheet} now={now} />
      </CheckPart>
      <Versions sheet={sheet} />
    </>
  );
}
