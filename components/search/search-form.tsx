import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/layouts/icons';
import { AppLink } from '@/components/ui/app-link';
import { SearchLandmark } from '@/components/ui/search-landmark';
import { site } from '@/lib/routes/site';

const path = site.search();

/** Search in the header of every public page: a field on a wide screen, one tap to the page of search on a phone. */
export function HeaderSearch() {
  const t = useTranslations('search');
  return (
    <SearchLandmark label={t('landmarks.header')} className="header-search">
      <AppLink href={path} className="icon-button header-search-link" aria-label={t('field')}>
        <Icon name="search" />
      </AppLink>
      <form action={path} method="get" noValidate className="search-box header-search-form">
        <input type="search" name="q" className="input" aria-label={t('field')} placeholder={t('submit')} autoComplete="off" />
        <button type="submit" aria-label={t('submit')}>
          <Icon name="search" />
        </button>
      </form>
    </SearchLandmark>
  );
}

type Props = { action: Route; label: string; hint: string; typed: string; error?: string | undefined };

/** Search as the one thing of its page; keeps what was typed, and says what is wrong with it. */
export function SearchForm({ action, label, hint, typed, error }: Props) {
  const t = useTranslations('search');
  return (
    <SearchLandmark label={t('landmarks.page')}>
      <form action={action} method="get" noValidate className={error ? 'field field-wrong' : 'field'}>
        <label htmlFor="q">{label}</label>
        <span id="q-hint" className="hint">
          {hint}
        </span>
        {error && (
          <p id="q-error" className="field-error">
            {error}
          </p>
        )}
        <div className="search-line">
          <input
            id="q"
            type="search"
            name="q"
            className="input"
            defaultValue={typed}
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'q-hint q-error' : 'q-hint'}
          />
          <button type="submit" className="btn">
            {t('submit')}
          </button>
        </div>
      </form>
    </SearchLandmark>
  );
}
