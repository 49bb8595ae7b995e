import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from './app-link';

export type Step = { label: string; href?: Route; note?: string };

/** Steps of a path, with the current one (counted from 0). Those before it are done; -1 means none has begun. */
export function Stepper({ steps, current, label }: { steps: readonly Step[]; current: number; label: string }) {
  const t = useTranslations('ui');
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step, index) => {
        const state = index < current ? 'done' : index === current ? 'current' : 'pending';
        return (
          <li key={step.label} className={`step step-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
            {step.href && state !== 'pending' ? <AppLink href={step.href}>{step.label}</AppLink> : <span>{step.label}</span>}
            <span className="sr-only">: {t(`stepState.${state}`)}</span>
            {step.note && <span className="hint num">{step.note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
