import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { office } from '@/lib/routes/office';
import { site } from '@/lib/routes/site';

type Props = { detail: TenderDetail; rights: { amend: boolean; evaluate: boolean } };

/** Ways to the pages of the stage in which the tender is. */
export function OfficeLinks({ detail: { tender, standing }, rights: { amend, evaluate } }: Props) {
  const tTendersOffice = useTranslations('tenders-office');
  const tSigning = useTranslations('signing');
  const t = useTranslations('questions');
  const decided = ['evaluated', 'awarded', 'deserted', 'contracted'].includes(standing);
  return (
    <>
      <LinkButton href={office.tenderActors(tender.id)} tone="secondary">
        {tTendersOffice('officeTenders.barriers')}
      </LinkButton>
      {amend && (
        <LinkButton href={office.amendTender(tender.id)} tone="secondary">
          {tTendersOffice('officeTenders.amend')}
        </LinkButton>
      )}
      {tender.publishedAt && (
        <LinkButton href={site.tender(tender.id)} tone="secondary">
          {tTendersOffice('officeTenders.publicPage')}
        </LinkButton>
      )}
      {tender.questionsUntil && (
        <LinkButton href={office.tenderQuestions(tender.id)} tone="secondary">
          {t('see')}
        </LinkButton>
      )}
      {evaluate && tender.status === 'published' && standing === 'closed' && (
        <LinkButton href={office.tenderOpening(tender.id)}>{tTendersOffice('officeTenders.opening')}</LinkButton>
      )}
      {evaluate && (tender.status === 'closed' || decided) && (
        <LinkButton href={office.tenderEvaluation(tender.id)}>{tTendersOffice('officeTenders.evaluation')}</LinkButton>
      )}
      {evaluate && decided && (
        <LinkButton href={office.tenderAward(tender.id)}>{tTendersOffice('officeTenders.award')}</LinkButton>
      )}
      {evaluate && tender.status === 'awarded' && (
        <LinkButton href={office.tenderSigning(tender.id)}>{tSigning('title')}</LinkButton>
      )}
      <PrintButton />
    </>
  );
}
