import { useTranslations } from 'next-intl';

/** Room for a list that is on its way: for loading.tsx. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const t = useTranslations('ui');
  return (
    <div role="status">
      <span className="sr-only">{t('loading')}</span>
      <span
        className="block [background:repeating-linear-gradient(var(--line)_0_1.2em,transparent_1.2em_2em)] motion-safe:animate-breathe [&>i]:block [&>i]:h-[2em]"
        aria-hidden="true"
      >
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike
          <i key={line} />
        ))}
      </span>
    </div>
  );
}
