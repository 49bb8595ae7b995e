import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/layouts/icons';
import { AppLink } from '@/components/ui/app-link';
import { buttonClass } from '@/components/ui/button-class';
import { fieldLooks } from '@/components/ui/field-looks';
import { looks } from '@/components/ui/looks';
import { SearchLandmark } from '@/components/ui/search-landmark';
import { site } from '@/lib/routes/site';

const path = site.search();

/** Search in the header of every public page: a field on a wide screen, one tap to the page of search on a phone. */
export function HeaderSearch() {
  const t = useTranslations('search');
  return (
    <SearchLandmark label={t('landmarks.header')} className="ms-auto max-w-50 flex-[1_1_--spacing(28)] max-search:flex-none">
      <AppLink href={path} className={`${looks.iconButton} search:hidden`} aria-label={t('field')}>
        <Icon name="search" />
      </AppLink>
      <form
        action={path}
        method="get"
        noValidate
        className={`relative max-search:hidden [&_input]:m-0 [&_input]:pr-tap [&_svg]:size-6`}
      >
        <input
          type="search"
          name="q"
          className={fieldLooks.input}
          aria-label={t('field')}
          placeholder={t('submit')}
          autoComplete="off"
        />
        <button
          type="submit"
          className="absolute inset-y-0 right-0 grid w-tap cursor-pointer place-items-center rounded-box text-amaranto"
          aria-label={t('submit')}
        >
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
      <form action={action} method="get" noValidate className={error ? fieldLooks.fieldWrong : fieldLooks.field}>
        <label htmlFor="q" className="block font-semibold">
          {label}
        </label>
        <span id="q-hint" className="block max-w-[40em] text-small text-ink-2">
          {hint}
        </span>
        {error && (
          <p id="q-error" className="font-semibold text-teja">
            {error}
          </p>
        )}
        <div className="mt-1 flex max-w-176 gap-3 [&>input]:m-0 [&>input]:min-w-0 [&>input]:flex-1">
          <input
            id="q"
            type="search"
            name="q"
            className={fieldLooks.input}
            defaultValue={typed}
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'q-hint q-error' : 'q-hint'}
          />
          <button type="submit" className={buttonClass('primary')}>
            {t('submit')}
          </button>
        </div>
      </form>
    </SearchLandmark>
  );
}
