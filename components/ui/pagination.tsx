import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { LinkButton } from './link-button';

/** Pages by key: onward, and back to the first. `next` and `first` are addresses; null hides the link. */
export function Pagination({ next, first, label }: { next: Route | '' | null; first?: Route | null; label: string }) {
  const tUi = useTranslations('ui');
  const t = useTranslations('paper');
  if (!next && !first) return null;
  return (
    <>
      <p className="hidden text-small text-ink-2 print:block">{t('partOfList')}</p>
      <nav className="flex flex-wrap items-center gap-3" aria-label={label}>
        {first && (
          <LinkButton href={first} tone="plain">
            {tUi('first')}
          </LinkButton>
        )}
        {next && (
          <LinkButton href={next} tone="secondary">
            {tUi('next')}
          </LinkButton>
        )}
      </nav>
    </>
  );
}
