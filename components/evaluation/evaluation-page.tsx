import { LegalReview, type Review } from '@/components/law/legal-review';
import { PaperFoot } from '@/components/paper/paper-foot';
import type { Paper } from '@/components/paper/paper-head';
import { ActForm } from '@/components/ui/act-form';
import { AskFirst } from '@/components/ui/ask-first';
import { Hidden, TextArea } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { EvaluationView } from '@/lib/domain/awards/view';
import type { Door } from '@/lib/domain/outcome';
import { evaluationEs as words } from '@/lib/messages/es/evaluation';
import { paperEs } from '@/lib/messages/es/paper';
import { CapacityNote } from './capacity-note';
import { CheckForm } from './check-form';
import { CheckTable } from './check-table';
import { EvaluationFrame } from './evaluation-frame';
import { UnitSection } from './unit-section';

const { signers } = paperEs;

type Props = {
  view: EvaluationView;
  paper: Paper;
  /** Offer whose checks are shown again to be mended. */
  mending: string | null;
  review: Review;
  acts: { check: Door; recommend: Door; ask: Door };
};

/** The evaluation report: order, traces, checks and recommendation. Prints as the report. */
export function EvaluationPage({ view, paper, review, mending, acts }: Props) {
  const names = new Map(view.offers.map((offer) => [offer.id, offer.organisationName]));
  const toCheck = [...new Set(view.units.flatMap((unit) => unit.toCheck ?? []))];
  const checking =
    view.may.evaluate && view.call.status === 'closed'
      ? [...new Set([...toCheck, ...(mending && names.has(mending) ? [mending] : [])])]
      : [];
  return (
    <EvaluationFrame view={view} paper={paper} current="evaluation" title={words.evaluationTitle} lead={words.evaluationLead}>
      {!view.openedAt && (
        <Notice title={words.beforeOpening}>
          <LinkButton href={`/municipio/convocatorias/${view.call.id}/apertura`}>{words.goToOpening}</LinkButton>
        </Notice>
      )}
      <LegalReview review={review} ask={acts.ask} tenderId={view.call.id} page="evaluacion" />
      <CapacityNote over={view.capacity.offers} names={names} />
      {view.units.map((unit) => (
        <UnitSection key={unit.unit.targetId} view={unit} names={names} partialAllowed={view.call.partialAllowed} />
      ))}
      {view.openedAt && view.offers.length > 0 && (
        <Section title={words.toCheckTitle} id="verificacion">
          <div className="stack">
            {checking.map((offerId) => (
              <CheckForm key={offerId} view={view} offerId={offerId} name={names.get(offerId) ?? ''} check={acts.check} />
            ))}
            <CheckTable view={view} />
          </div>
        </Section>
      )}
      {view.openedAt && <Recommendation view={view} pending={toCheck.length > 0} recommend={acts.recommend} />}
      {view.recommendedBy && (
        <PaperFoot signers={[{ name: view.recommendedBy, role: signers.evaluator }, { role: signers.member }]} />
      )}
    </EvaluationFrame>
  );
}

function Recommendation({ view, pending, recommend }: { view: EvaluationView; pending: boolean; recommend: Door }) {
  const { call, version, recommendedBy, units } = view;
  const report = units[0]?.record?.recommendation;
  return (
    <Section title={words.recommendTitle}>
      {report && (
        <>
          <p className="prose">{report === 'DES-NOOFFER' ? words.noOffersReport : report}</p>
          <p className="quiet">{words.recommendedBy(recommendedBy)}</p>
          {units.map(({ unit, record }) =>
            record?.legalBasis ? <p key={unit.targetId}>{words.legalBasis(unit.label, record.legalBasis)}</p> : null,
          )}
        </>
      )}
      {call.status === 'closed' && (pending || !view.may.evaluate) && <p className="quiet">{words.recommendPending}</p>}
      {call.status === 'closed' && !pending && view.may.evaluate && (
        <ActForm act={recommend}>
          <Hidden name="tenderId" value={call.id} />
          <Hidden name="version" value={version} />
          {view.openRules.length > 0 && (
            <TextArea name="legalBasis" label={words.basis} hint={words.basisHint(view.openRules.join(', '))} />
          )}
          <TextArea name="report" label={words.report} hint={words.reportHint} rows={6} />
          <AskFirst act="tender.recommend" facts={[`${call.reference}. ${call.title}`]} />
        </ActForm>
      )}
    </Section>
  );
}
