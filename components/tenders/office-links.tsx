import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { questionsEs } from '@/lib/messages/es/questions';
import { signingEs } from '@/lib/messages/es/signing';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';
import { office } from '@/lib/routes/office';
import { site } from '@/lib/routes/site';

type Props = { detail: TenderDetail; rights: { amend: boolean; evaluate: boolean } };

/** Ways to the pages of the stage in which the tender is. */
export function OfficeLinks({ detail: { tender, standing }, rights: { amend, evaluate } }: Props) {
  const decided = ['evaluated', 'awarded', 'deserted', 'contracted'].includes(standing);
  return (
    <>
      <LinkButton href={office.tenderActors(tender.id)} tone="secondary">
        {officeTendersEs.barriers}
      </LinkButton>
      {amend && (
        <LinkButton href={office.amendTender(tender.id)} tone="secondary">
          {officeTendersEs.amend}
        </LinkButton>
      )}
      {tender.publishedAt && (
        <LinkButton href={site.tender(tender.id)} tone="secondary">
          {officeTendersEs.publicPage}
        </LinkButton>
      )}
      {tender.questionsUntil && (
        <LinkButton href={office.tenderQuestions(tender.id)} tone="secondary">
          {questionsEs.see}
        </LinkButton>
      )}
      {evaluate && tender.status === 'published' && standing === 'closed' && (
        <LinkButton href={office.tenderOpening(tender.id)}>{officeTendersEs.opening}</LinkButton>
      )}
      {evaluate && (tender.status === 'closed' || decided) && (
        <LinkButton href={office.tenderEvaluation(tender.id)}>{officeTendersEs.evaluation}</LinkButton>
      )}
      {evaluate && decided && <LinkButton href={office.tenderAward(tender.id)}>{officeTendersEs.award}</LinkButton>}
      {evaluate && tender.status === 'awarded' && (
        <LinkButton href={office.tenderSigning(tender.id)}>{signingEs.title}</LinkButton>
      )}
      <PrintButton />
    </>
  );
}
