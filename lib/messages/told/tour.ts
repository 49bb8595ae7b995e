import { type TourStep, tourSteps } from '@/lib/routes/tour';
import { money, moneyShort } from '../es/format';
import type { Translator } from '../translator';
import type { Translators } from '../translators';

/** What the base document says of Potosí in 2016, as the first step quotes it. */
const potosi = { pupils: 57_500, budget: moneyShort(2_100_000_000n), ration: money(190n), days: 192 };

const numberOf = (step: TourStep) => String(tourSteps.indexOf(step) + 1);

/** "Paso 2 de 7" */
export function stepCount(t: Translator<'tour'>, step: TourStep): string {
  return t('count', { number: numberOf(step), all: String(tourSteps.length) });
}

/** "2. Qué se come y cuánto hace falta" */
export function stepName(t: Translator<'tour'>, step: TourStep): string {
  return t('step', { number: numberOf(step), title: t(`steps.${step}.title`) });
}

/** What to look at or do there. */
export function stepTask(translators: Translators, step: TourStep): string {
  return translators('tour')(`steps.${step}.what`, { ...potosi, changes: translators('matching')('changes.title') });
}

/** Through whose eyes it is looked at; nothing of the last step, which is a public page. */
export function stepEyes(t: Translator<'tour'>, step: TourStep): string | null {
  return step === 'rise' ? null : t('look', { ofWhom: t(`eyes.${step}`) });
}

/** What comes next. */
export function stepAhead(t: Translator<'tour'>, step: TourStep): string {
  return step === 'rise' ? t('next.rise') : t('next.eyes', { ofWhom: t(`eyes.${step}`) });
}

/** The way back to a step that was left. */
export function resumeStep(t: Translator<'tour'>, step: TourStep): string {
  return t('entrance.resume', { number: numberOf(step) });
}

/** Words of the link to a second page of a step; nothing of a step without one. */
export function stepBeyond(t: Translator<'tour'>, step: TourStep): string | null {
  return step === 'needs' || step === 'rise' ? t(`beyond.${step}`) : null;
}
