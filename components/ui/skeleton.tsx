import { useTranslations } from 'next-intl';

/** Room for a list that is on its way: for loading.tsx. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const t = useTranslations('ui');
  return (
    <div className="skeleton" role="status">
      <span className="sr-only">{t('loading')}</span>
      <span className="skeleton-lines" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike
          <i key={line} />
        ))}
      </span>
    </div>
  );
}
