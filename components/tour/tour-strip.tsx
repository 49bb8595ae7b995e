import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Hidden } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ServerAction } from '@/lib/domain/outcome';
import { money } from '@/lib/messages/format';
import { stepAhead, stepBeyond, stepCount, stepEyes, stepName, stepTask } from '@/lib/messages/told/tour';
import { useTranslators } from '@/lib/messages/use-translators';
import { site } from '@/lib/routes/site';
import { beyond, isStandingIn, type TourMark, type TourStep, tourSteps } from '@/lib/routes/tour';
import { Away } from './away';

type Props = { mark: TourMark; go: ServerAction; leave: ServerAction };

const look = {
  strip:
    'mx-4 mt-3 rounded-box border border-t-4 border-line border-t-quinua bg-quinua-tint px-4 py-3 three:sticky three:top-4 three:mt-6 three:mb-4 three:ml-0 three:max-h-[calc(100dvh_-_2*var(--s4))] three:self-start three:overflow-y-auto print:hidden!',
  fold: "[&[open]>summary]:after:content-['−'_/_'']",
  sign: "grid min-h-tap list-none grid-cols-[1fr_auto] items-center gap-x-3 gap-y-0 after:text-lg after:[grid-area:1/2/3] after:content-['+'_/_''] [&::-webkit-details-marker]:hidden",
  steps:
    'open:flex-[1_0_100%] [&_[aria-current]_button]:font-semibold [&_[aria-current]_button]:text-ink [&_button]:justify-start [&_button]:text-left [&_button]:font-normal',
};
const edge = '[box-shadow:inset_0_0_0_1px_var(--line-strong)]';

/** Where the visitor stands in the chain and what to do here: beside the page on a wide screen, above it on a phone. */
export function TourStrip({ mark, go, leave }: Props) {
  const t = useTranslations('tour');
  const { step, path } = mark;
  const translators = useTranslators();
  const beyondWords = stepBeyond(t, step);
  const [pathname = site.home()] = path.split('?');
  const further = beyond(mark);
  return (
    <aside data-part="tour" className={look.strip} aria-label={t('name')}>
      <details className={look.fold} open>
        <summary className={look.sign}>
          <span className="col-[1] text-small font-semibold text-quinua-ink">{stepCount(t, step)}</span>
          <span className="col-[1] font-serif text-lg leading-[1.25] font-semibold">{t(`steps.${step}.title`)}</span>
        </summary>
        <div className="pt-2 leading-[1.4] stacked:mt-3">
          <Beads at={tourSteps.indexOf(step)} />
          <p className="text-small text-ink-2">
            {t('where', { where: t(`steps.${step}.where`) })} {!isStandingIn(mark) && stepEyes(t, step)}
          </p>
          <p>{isStandingIn(mark) ? t('standsIn') : stepTask(translators, step)}</p>
          {step === 'rise' && mark.before && (
            <p>{t('before', { numerator: money(mark.before.numerator), denominator: money(mark.before.denominator) })}</p>
          )}
          {further && beyondWords && (
            <p>
              <AppLink href={further} className="inline-flex min-h-tap items-center">
                {beyondWords}
              </AppLink>
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
    <div className="grid grid-cols-[repeat(7,1fr)] gap-1" aria-hidden="true">
      {tourSteps.map((step, index) => (
        <i
          key={step}
          className={`h-[6px] rounded-round ${index === at ? 'bg-amaranto' : edge} ${index < at ? 'bg-quinua' : ''}`}
        />
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
        <StepForm action={go} number={at + 2} label={stepAhead(t, next)} />
      ) : (
        <ActionForm action={leave} submit={t('finish')} variant="inline">
          <Hidden name="finished" value="on" />
        </ActionForm>
      )}
      <div className="mt-1 flex flex-wrap justify-between gap-x-2 gap-y-0 [&_button]:text-small">
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
    <details className={look.steps}>
      <summary className="flex min-h-tap items-center text-small font-semibold text-amaranto underline decoration-dotted underline-offset-[0.25em]">
        {t('all')}
      </summary>
      <ActionForm action={go} variant="inline">
        <ol>
          {tourSteps.map((step, index) => (
            <li key={step} aria-current={step === current ? 'step' : undefined}>
              <SubmitButton name="step" value={String(index + 1)} label={stepName(t, step)} tone="plain" />
            </li>
          ))}
        </ol>
      </ActionForm>
    </details>
  );
}
