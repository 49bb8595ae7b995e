import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { CheckPart } from '@/components/ui/check-answers';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { office } from '@/lib/routes/office';
import { LotsTable } from './lots-table';
import { PublishedTerms } from './published-terms';
import { RequirementList } from './requirement-list';
import { Versions } from './versions';

type Props = {
  detail: TenderDetail;
  now: Date;
  lotHref?: ((lotId: string) => Route) | undefined;
  /** Leads from each part of a draft to the page where it is changed. */
  changes?: boolean;
};

/** What a tender says, for the office: its lots, its requirements, its terms, and its versions once it was amended. */
export function TenderBody({ detail, now, lotHref, changes }: Props) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  const { tender, lots, requirements } = detail;
  return (
    <>
      <CheckPart title={tTenders('lots', { amount: lots.length })} change={changes && office.tenderLots(tender.id)}>
        <LotsTable lots={lots} hrefOf={lotHref} />
      </CheckPart>
      <CheckPart title={tTenders('requirements')} change={changes && office.tenderRequirements(tender.id)}>
        <RequirementList requirements={requirements} />
      </CheckPart>
      <CheckPart title={t('officeTenders.taskTerms')} change={changes && office.tenderTerms(tender.id)}>
        <PublishedTerms detail={detail} now={now} />
      </CheckPart>
      <Versions detail={detail} />
    </>
  );
}
