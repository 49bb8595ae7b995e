import { LegalReview, type Review } from '@/components/law/legal-review';
import { PaperFoot } from '@/components/paper/paper-foot';
import type { Paper } from '@/components/paper/paper-head';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { EvaluationView } from '@/lib/domain/awards/view';
import type { Door } from '@/lib/domain/outcome';
import { evaluationEs as words } from '@/lib/messages/es/evaluation';
import { paperEs } from '@/lib/messages/es/paper';
import { CheckTable } from './check-table';
import { ClaimTable } from './claim-table';
import { EvaluationFrame } from './evaluation-frame';
import { OfferChecks } from './offer-checks';
import { Recommendation } from './recommendation';
import { LastRemarks, Returns } from './returns';
import { UnitSection } from './unit-section';

const { signers } = paperEs;

type Props = {
  view: EvaluationView;
  paper: Paper;
  /** Offer whose checks are shown again to be mended. */
  mending: string | null;
  review: Review;
  acts: { check: Door; checkClaims: Door; recommend: Door; ask: Door };
};

/** The evaluation report: order, traces, checks and recommendation. Prints as the report. */
export function EvaluationPage({ view, paper, review, mending, acts }: Props) {
  const { call, offers, units, openedAt, may } = view;
  const pending = new Set(units.flatMap(({ toCheck, openClaims }) => [toCheck, ...openClaims.map(({ offerId }) => offerId)]));
  const checking = may.evaluate
    ? offers.filter(({ id }) => isToCheck(view, id, pending) || (id === mending && mayMend(view, id)))
    : [];
  return (
    <EvaluationFrame view={view} paper={paper} current="evaluation" title={words.evaluationTitle} lead={words.evaluationLead}>
      {!openedAt && (
        <Notice title={words.beforeOpening}>
          <LinkButton href={`/municipio/convocatorias/${call.id}/apertura`}>{words.goToOpening}</LinkButton>
        </Notice>
      )}
      <LastRemarks view={view} />
      <LegalReview review={review} ask={acts.ask} tenderId={call.id} page="evaluacion" />
      {units.map((unit) => (
        <UnitSection key={unit.unit.targetId} view={unit} offers={offers} partialAllowed={call.partialAllowed} />
      ))}
      {openedAt && offers.length > 0 && (
        <Section title={words.toCheckTitle} id="verificacion">
          <div className="stack">
            {checking.map((offer) => (
              <OfferChecks key={offer.id} view={view} offer={offer} all={offer.id === mending} acts={acts} />
            ))}
            <CheckTable view={view} />
          </div>
        </Section>
      )}
      <ClaimTable view={view} />
      {openedAt && <Recommendation view={view} pending={[...pending].some((id) => id !== null)} recommend={acts.recommend} />}
      <Returns view={view} />
      {view.recommendedBy && (
        <PaperFoot signers={[{ name: view.recommendedBy, role: signers.evaluator }, { role: signers.member }]} />
      )}
    </EvaluationFrame>
  );
}

const isToCheck = ({ call }: EvaluationView, id: string, pending: ReadonlySet<string | null>) =>
  call.status === 'closed' && pending.has(id);

/** While the evaluation lasts any offer; after the award whoever was not awarded, should it be next in order. */
function mayMend({ call, units }: EvaluationView, offerId: string): boolean {
  const held = units.some(({ record }) => record?.awarded.some((one) => one.offerId === offerId));
  return call.status === 'closed' || (call.status === 'awarded' && !held);
}
