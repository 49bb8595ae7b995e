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

const look =
  'relative break-inside-avoid border-l-2 border-line-strong pb-4 pl-6 last:border-transparent before:absolute before:top-[0.4em] before:left-[calc(-1px_-_6px)] before:size-3 before:rotate-45 before:bg-amaranto forced-colors:before:bg-[CanvasText] print:pb-2 print:before:[print-color-adjust:exact]';

/** The history of a record, newest first as given. */
export function Timeline({ moments, label }: { moments: readonly Moment[]; label?: string }) {
  const t = useTranslations('ui');
  if (moments.length === 0) return <p className="text-ink-2">{t('emptyHistory')}</p>;
  return (
    <ol data-part="timeline" className="print:pl-[6px]" aria-label={label ?? t('history')}>
      {moments.map((moment) => (
        <li key={moment.id} className={look}>
          <p>{moment.what}</p>
          <p className="block text-small text-ink-2 num">
            <time dateTime={moment.dateTime}>{moment.when}</time>
            {moment.who && ` · ${moment.who}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
