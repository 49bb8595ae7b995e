import { useTranslations } from 'next-intl';
import { LegalReview } from '@/components/law/legal-review';
import { PaperFoot } from '@/components/paper/paper-foot';
import type { Paper } from '@/components/paper/paper-head';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { ServerAction } from '@/lib/domain/outcome';
import type { EvaluationView } from '@/lib/queries/evaluation';
import type { Review } from '@/lib/queries/rule-review';
import { office } from '@/lib/routes/office';
import { ClaimTable } from './claim-table';
import { EvaluationLayout } from './evaluation-layout';
import { Recommendation } from './recommendation';
import { LastRemarks, Returns } from './returns';
import { UnitSection } from './unit-section';
import { Verification } from './verification';

type Props = {
  view: EvaluationView;
  paper: Paper;
  /** Offer whose checks are shown again to be mended. */
  mending: string | null;
  review: Review;
  actions: { check: ServerAction; checkClaims: ServerAction; recommend: ServerAction; ask: ServerAction };
};

/** The evaluation report: order, traces, checks and recommendation. Prints as the report. */
export function EvaluationPage({ view, paper, review, mending, actions }: Props) {
  const tPaper = useTranslations('paper');
  const t = useTranslations('evaluation');
  const { tender, offers, units, openedAt } = view;
  return (
    <EvaluationLayout view={view} paper={paper} current="evaluation" title={t('evaluationTitle')} lead={t('evaluationLead')}>
      {!openedAt && (
        <Notice title={t('beforeOpening')}>
          <LinkButton href={office.tenderOpening(tender.id)}>{t('goToOpening')}</LinkButton>
        </Notice>
      )}
      <LastRemarks view={view} />
      <LegalReview review={review} ask={actions.ask} tenderId={tender.id} page="evaluacion" />
      {units.map((unit) => (
        <UnitSection key={unit.unit.targetId} view={unit} offers={offers} partialAllowed={tender.partialAllowed} />
      ))}
      {openedAt && offers.length > 0 && <Verification view={view} mending={mending} actions={actions} />}
      <ClaimTable view={view} />
      {openedAt && <Recommendation view={view} recommend={actions.recommend} />}
      <Returns view={view} />
      {view.recommendedBy && (
        <PaperFoot
          signers={[{ name: view.recommendedBy, role: tPaper('signers.evaluator') }, { role: tPaper('signers.member') }]}
        />
      )}
    </EvaluationLayout>
  );
}
