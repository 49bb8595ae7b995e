import { useTranslations } from 'next-intl';
import { PaperFoot } from '@/components/paper/paper-foot';
import type { Paper } from '@/components/paper/paper-head';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { SelectField } from '@/components/ui/choice-fields';
import { Hidden, TextArea } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { CardBox } from '@/components/ui/page';
import { uncheckedMargins } from '@/lib/domain/awards/open-claims';
import type { UnitView } from '@/lib/domain/awards/view';
import type { ServerAction } from '@/lib/domain/outcome';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { office } from '@/lib/routes/office';
import { CapacityNote } from './capacity-note';
import { EvaluationLayout } from './evaluation-layout';
import { Report } from './report';
import { Returns, SendBack } from './returns';
import { UnitSection } from './unit-section';

/** The authority's page: each unit as recommended, and the decision. */
export function AwardPage({
  view,
  paper,
  actions,
}: {
  view: EvaluationView;
  paper: Paper;
  actions: { award: ServerAction; sendBack: ServerAction };
}) {
  const tPaper = useTranslations('paper');
  const tEvaluation = useTranslations('evaluation');
  const { tender, units, awardedBy } = view;
  const recorded = units.filter((unit) => unit.record !== null);
  const decides = tender.status === 'evaluated';
  return (
    <EvaluationLayout view={view} paper={paper} current="award" title={tEvaluation('awardTitle')} lead={tEvaluation('awardLead')}>
      {recorded.length === 0 && (
        <Notice title={view.returns.length > 0 ? tEvaluation('sentBack') : tEvaluation('beforeRecommendation')}>
          <LinkButton href={office.tenderEvaluation(tender.id)}>{tEvaluation('goToEvaluation')}</LinkButton>
        </Notice>
      )}
      {recorded.map((unit) => (
        <UnitSection key={unit.unit.targetId} view={unit} offers={view.offers} partialAllowed={tender.partialAllowed} />
      ))}
      {recorded.length > 0 ? <Report view={view} /> : <Returns view={view} />}
      {awardedBy && <p className="text-ink-2">{tEvaluation('awardedBy', { name: awardedBy })}</p>}
      {awardedBy && <PaperFoot signers={[{ name: awardedBy, role: tPaper('signers.authority') }]} />}
      {decides && <Decide view={view} units={recorded} award={actions.award} />}
      {decides && view.may.award && <SendBack view={view} sendBack={actions.sendBack} />}
      {tender.status === 'awarded' && (
        <div className="flex flex-wrap items-center gap-3 print:hidden!">
          <LinkButton href={office.contracts()}>{tEvaluation('contracts')}</LinkButton>
          <LinkButton href={office.tenderSigning(tender.id)} tone="secondary">
            {tEvaluation('signing')}
          </LinkButton>
        </div>
      )}
    </EvaluationLayout>
  );
}

type DecideProps = { view: EvaluationView; units: readonly UnitView[]; award: ServerAction };

function Decide({ view: { tender, version, may, verdicts, offers, capacity }, units, award }: DecideProps) {
  const tEvaluation = useTranslations('evaluation');
  const t = useTranslations('capacity');
  const names = new Map(offers.map((offer) => [offer.id, offer.organisationName]));
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  if (may.barred) return <Notice tone="due" title={tEvaluation('barred')} />;
  if (!may.award) return <Notice title={tEvaluation('onlyAuthority')} />;
  return (
    <ActionForm action={award}>
      <Hidden name="tenderId" value={tender.id} />
      <Hidden name="version" value={version} />
      {units.map(({ unit, ranking, record }, i) => (
        <CardBox key={unit.targetId}>
          <Hidden name={`units[${i}].unitId`} value={record?.id ?? ''} />
          <SelectField
            name={`units[${i}].choice`}
            label={tEvaluation('choice', { unit: unit.label })}
            defaultValue="recommended"
            options={[
              { value: 'recommended', label: tEvaluation('asRecommended') },
              ...ranking.ranked
                .filter(({ id }) => id !== record?.recommendedOfferId && verdicts[id] === 'complies')
                .map(({ id }) => {
                  const isOpen = record !== null && uncheckedMargins(record.lines, [{ offerId: id }], byId).length > 0;
                  return {
                    value: id,
                    label: tEvaluation('choose', { name: names.get(id) ?? '', isOpen: String(isOpen) }),
                    disabled: isOpen,
                  };
                }),
              ...(record?.recommendedOfferId ? [{ value: 'deserted', label: tEvaluation('deserted') }] : []),
            ]}
          />
          <TextArea name={`units[${i}].report`} label={tEvaluation('departure')} hint={tEvaluation('departureHint')} optional />
          <CapacityNote over={capacity.recommended.get(unit.targetId) ?? []} offers={offers} />
          {(capacity.possible.get(unit.targetId)?.length ?? 0) > 0 && (
            <TextArea
              name={`units[${i}].capacityReason`}
              label={t('reason')}
              hint={t('reasonHint')}
              optional={capacity.recommended.get(unit.targetId)?.length ? 'unmarked' : true}
            />
          )}
        </CardBox>
      ))}
      <AskFirst action="tender.award" facts={[`${tender.reference}. ${tender.title}`]} />
    </ActionForm>
  );
}
