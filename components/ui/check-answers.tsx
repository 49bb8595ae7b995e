import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { KeyValues } from './key-values';
import { looks } from './looks';

export type AnswerToCheck = {
  label: string;
  value: ReactNode;
  /** Where this answer is given; left out where it cannot be changed here. */
  change?: Route;
};

/** Everything once more before it goes, each answer with the way back to its question. */
export function CheckAnswers({ answers }: { answers: readonly AnswerToCheck[] }) {
  return (
    <div className="[&_dd:first-of-type]:font-semibold">
      <KeyValues
        items={answers.map(({ label, value, change }) => ({
          label,
          value,
          action: change && <Change href={change} what={label} />,
        }))}
      />
    </div>
  );
}

/** Answers that are given together on one page: a heading with one way back, and what was answered. */
export function CheckPart({
  title,
  change,
  children,
}: {
  title: string;
  change?: Route | false | undefined;
  children: ReactNode;
}) {
  return (
    <section className={looks.section}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0">
        <h2>{title}</h2>
        {change && <Change href={change} what={title} />}
      </div>
      {children}
    </section>
  );
}

/** "Cambiar", with what it changes for who hears the links alone. */
function Change({ href, what }: { href: Route; what: string }) {
  const t = useTranslations('parts');
  return (
    <AppLink
      href={href}
      className="inline-flex min-h-8 items-center font-semibold pointer-coarse:min-h-tap pointer-coarse:items-end"
    >
      {t('check.change')}
      <span className="sr-only"> {what}</span>
    </AppLink>
  );
}
