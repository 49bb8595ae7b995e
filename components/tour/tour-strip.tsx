import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Hidden } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ServerAction } from '@/lib/domain/outcome';
import { beyond, isStandingIn, type TourMark, type TourStep, tourSteps } from '@/lib/domain/tour';
import { money } from '@/lib/messages/es/format';
import { tourEs, tourStepWords } from '@/lib/messages/es/tour';
import { site } from '@/lib/routes/site';
import { Away } from './away';

type Props = { mark: TourMark; go: ServerAction; leave: ServerAction };

/** Where the visitor stands in the chain and what to do here: beside the page on a wide screen, above it on a phone. */
export function TourStrip({ mark, go, leave }: Props) {
  const t = useTranslations('tour');
  const { step, path } = mark;
  const { title, where, what, eyes, beyond: beyondWords } = tourStepWords[step];
  const [pathname = site.home()] = path.split('?');
  const further = beyond(mark);
  return (
    <aside className="walk" aria-label={t('name')}>
      <details className="walk-fold" open>
        <summary>
          <span className="walk-count">{tourEs.count(step)}</span>
          <span className="walk-title">{title}</span>
        </summary>
        <div className="walk-body">
          <Beads at={tourSteps.indexOf(step)} />
          <p className="walk-where">
            {t('where', { where })} {eyes && !isStandingIn(mark) && tourEs.eyes(eyes)}
          </p>
          <p>{isStandingIn(mark) ? t('standsIn') : what}</p>
          {step === 'rise' && mark.before && (
            <p>{t('before', { numerator: money(mark.before.numerator), denominator: money(mark.before.denominator) })}</p>
          )}
          {further && beyondWords && (
            <p className="walk-beyond">
              <AppLink href={further}>{beyondWords}</AppLink>
            </p>
          )}
          <Away path={pathname}>
            <p>{t('away')}</p>
            <StepForm action={go} number={tourSteps.indexOf(step) + 1} label={t('back')} tone="secondary" />
          </Away>
          <Ways mark={mark} go={go} leave={leave} />
        </div>
      </details>
    </aside>
  );
}

/** The seven as beads: gone, here, to come. The words beside them say the same. */
function Beads({ at }: { at: number }) {
  return (
    <div className="walk-beads" aria-hidden="true">
      {tourSteps.map((step, index) => (
        <i key={step} className={index < at ? 'done' : index === at ? 'here' : undefined} />
      ))}
    </div>
  );
}

/** On, back, out. */
function Ways({ mark: { step }, go, leave }: Props) {
  const t = useTranslations('tour');
  const at = tourSteps.indexOf(step);
  const next = tourSteps[at + 1];
  return (
    <>
      {next ? (
        <StepForm action={go} number={at + 2} label={tourEs.next(next)} />
      ) : (
        <ActionForm action={leave} submit={t('finish')} variant="inline">
          <Hidden name="finished" value="on" />
        </ActionForm>
      )}
      <div className="walk-ways">
        {at > 0 && <StepForm action={go} number={at} label={t('previous')} tone="plain" />}
        <AllSteps step={step} go={go} />
        <ActionForm action={leave} submit={t('leave')} variant="inline" tone="plain" />
      </div>
    </>
  );
}

function StepForm(props: { action: ServerAction; number: number; label: string; tone?: 'primary' | 'secondary' | 'plain' }) {
  return (
    <ActionForm action={props.action} variant="inline">
      <SubmitButton name="step" value={String(props.number)} label={props.label} tone={props.tone ?? 'primary'} />
    </ActionForm>
  );
}

/** Any step from a list. */
function AllSteps({ step: current, go }: { step: TourStep; go: ServerAction }) {
  const t = useTranslations('tour');
  return (
    <details className="walk-steps">
      <summary>{t('all')}</summary>
      <ActionForm action={go} variant="inline">
        <ol>
          {tourSteps.map((step, index) => (
            <li key={step} aria-current={step === current ? 'step' : undefined}>
              <SubmitButton name="step" value={String(index + 1)} label={tourEs.step(step)} tone="plain" />
            </li>
          ))}
        </ol>
      </ActionForm>
    </details>
  );
}
