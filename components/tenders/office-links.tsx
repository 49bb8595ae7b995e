import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { questionsEs } from '@/lib/messages/es/questions';
import { signingEs } from '@/lib/messages/es/signing';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';

type Props = { here: string; detail: TenderDetail; rights: { amend: boolean; evaluate: boolean } };

/** Ways to the pages of the stage in which the tender is. */
export function OfficeLinks({ here, detail: { tender, standing }, rights: { amend, evaluate } }: Props) {
  const decided = ['evaluated', 'awarded', 'deserted', 'contracted'].includes(standing);
  return (
    <>
      <LinkButton href={`${here}/actores`} tone="secondary">
        {officeTendersEs.barriers}
      </LinkButton>
      {amend && (
        <LinkButton href={`${here}/enmienda`} tone="secondary">
          {officeTendersEs.amend}
        </LinkButton>
      )}
      {tender.publishedAt && (
        <LinkButton href={`/convocatorias/${tender.id}`} tone="secondary">
          {officeTendersEs.publicPage}
        </LinkButton>
      )}
      {tender.questionsUntil && (
        <LinkButton href={`${here}/preguntas`} tone="secondary">
          {questionsEs.see}
        </LinkButton>
      )}
      {evaluate && tender.status === 'published' && standing === 'closed' && (
        <LinkButton href={`${here}/apertura`}>{officeTendersEs.opening}</LinkButton>
      )}
      {evaluate && (tender.status === 'closed' || decided) && (
        <LinkButton href={`${here}/evaluacion`}>{officeTendersEs.evaluation}</LinkButton>
      )}
      {evaluate && decided && <LinkButton href={`${here}/adjudicacion`}>{officeTendersEs.award}</LinkButton>}
      {evaluate && tender.status === 'awarded' && <LinkButton href={`${here}/firma`}>{signingEs.title}</LinkButton>}
      <PrintButton />
    </>
  );
}
