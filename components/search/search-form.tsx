import type { Route } from 'next';
import { Icon } from '@/components/layouts/icons';
import { AppLink } from '@/components/ui/app-link';
import { SearchLandmark } from '@/components/ui/search-landmark';
import { searchEs } from '@/lib/messages/es/search';
import { site } from '@/lib/routes/site';

const path = site.search();

/** Search in the header of every public page: a field on a wide screen, one tap to the page of search on a phone. */
export function HeaderSearch() {
  return (
    <SearchLandmark label={searchEs.landmarks.header} className="header-search">
      <AppLink href={path} className="icon-button header-search-link" aria-label={searchEs.field}>
        <Icon name="search" />
      </AppLink>
      <form action={path} method="get" noValidate className="search-box header-search-form">
        <input
          type="search"
          name="q"
          className="input"
          aria-label={searchEs.field}
          placeholder={searchEs.submit}
          autoComplete="off"
        />
        <button type="submit" aria-label={searchEs.submit}>
          <Icon name="search" />
        </button>
      </form>
    </SearchLandmark>
  );
}

type Props = { action: Route; label: string; hint: string; typed: string; error?: string | undefined };

/** Search as the one thing of its page; keeps what was typed, and says what is wrong with it. */
export function SearchForm({ action, label, hint, typed, error }: Props) {
  return (
    <SearchLandmark label={searchEs.landmarks.page}>
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
            {searchEs.submit}
          </button>
        </div>
      </form>
    </SearchLandmark>
  );
}
