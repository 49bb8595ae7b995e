import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from './app-link';

export type Step = { label: string; href?: Route; note?: string };

const words = 'inline-block py-1';
const every = 'border-t-5 pt-2 leading-[1.3] narrow:border-t-0 narrow:border-l-5 narrow:py-1 narrow:pr-0 narrow:pl-3';
const looks = {
  done: 'border-verde',
  current: 'border-amaranto font-semibold forced-colors:border-[Highlight]',
  pending: 'border-dotted border-line-strong text-ink-2 forced-colors:border-[GrayText]',
};

/** Steps of a path, with the current one (counted from 0). Those before it are done; -1 means none has begun. */
export function Stepper({ steps, current, label }: { steps: readonly Step[]; current: number; label: string }) {
  const t = useTranslations('ui');
  return (
    <ol
      className="grid grid-cols-[repeat(auto-fit,minmax(--spacing(30),1fr))] gap-2 narrow:grid-cols-[1fr] print:grid-cols-[repeat(6,1fr)]"
      aria-label={label}
    >
      {steps.map((step, index) => {
        const state = index < current ? 'done' : index === current ? 'current' : 'pending';
        return (
          <li
            key={step.label}
            data-state={state}
            className={`${every} ${looks[state]}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            {step.href && state !== 'pending' ? (
              <AppLink href={step.href} className={words}>
                {step.label}
              </AppLink>
            ) : (
              <span className={words}>{step.label}</span>
            )}
            <span className="sr-only">: {t(`stepState.${state}`)}</span>
            {step.note && <span className="block text-small text-ink-2 num">{step.note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
