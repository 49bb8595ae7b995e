import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type Moment = {
  id: string;
  /** Already written: "24 nov 2026, 16:00". */
  when: string;
  /** The same instant for machines (ISO 8601). */
  dateTime: string;
  what: ReactNode;
  who?: string;
};

/** The history of a record, newest first as given. */
export function Timeline({ moments, label }: { moments: readonly Moment[]; label?: string }) {
  const t = useTranslations('ui');
  if (moments.length === 0) return <p className="quiet">{t('emptyHistory')}</p>;
  return (
    <ol className="timeline" aria-label={label ?? t('history')}>
      {moments.map((moment) => (
        <li key={moment.id}>
          <p>{moment.what}</p>
          <p className="hint num">
            <time dateTime={moment.dateTime}>{moment.when}</time>
            {moment.who && ` · ${moment.who}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
