import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { longestSearch } from '@/lib/domain/transparency/search';
import type { PublicResults } from '@/lib/queries/search/public';
import { site } from '@/lib/routes/site';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

/** Search over all that is public: what was typed, and what answers it by kinds. */
export function SearchPage({ search, total, now, ...groups }: PublicResults) {
  const t = useTranslations('search');
  return (
    <Page title={t('title')} lead={search.typed ? undefined : t('lead')}>
      <SearchForm
        action={site.search()}
        label={t('what')}
        hint={t('hint')}
        typed={search.typed}
        error={search.isTooLong ? t('tooLong', { most: String(longestSearch) }) : undefined}
      />
      {search.typed && !search.isTooLong && search.words.length === 0 && (
        <EmptyState title={t('empty.title')}>{t('noWords')}</EmptyState>
      )}
      {search.words.length > 0 && total === 0 && (
        <EmptyState
          title={t('heading', { amount: total, typed: search.typed })}
          action={
            <>
              <LinkButton href={site.tenders()} tone="secondary">
                {t('empty.tenders')}
              </LinkButton>
              <LinkButton href={site.help()} tone="plain">
                {t('empty.help')}
              </LinkButton>
            </>
          }
        >
          {t('empty.lead')}
        </EmptyState>
      )}
      {total > 0 && (
        <>
          <p className="font-semibold num" role="status">
            {t('heading', { amount: total, typed: search.typed })}
          </p>
          <SearchResults {...groups} now={now} />
        </>
      )}
    </Page>
  );
}
