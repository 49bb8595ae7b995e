import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { searchEs } from '@/lib/messages/es/search';
import type { PublicResults } from '@/lib/queries/search/public';
import { site } from '@/lib/routes/site';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

/** Search over all that is public: what was typed, and what answers it by kinds. */
export function SearchPage({ search, total, now, ...groups }: PublicResults) {
  return (
    <Page title={searchEs.title} lead={search.typed ? undefined : searchEs.lead}>
      <SearchForm
        action={site.search()}
        label={searchEs.what}
        hint={searchEs.hint}
        typed={search.typed}
        error={search.isTooLong ? searchEs.tooLong : undefined}
      />
      {search.typed && !search.isTooLong && search.words.length === 0 && (
        <EmptyState title={searchEs.empty.title}>{searchEs.noWords}</EmptyState>
      )}
      {search.words.length > 0 && total === 0 && (
        <EmptyState
          title={searchEs.heading(search.typed, total)}
          action={
            <>
              <LinkButton href={site.tenders()} tone="secondary">
                {searchEs.empty.tenders}
              </LinkButton>
              <LinkButton href={site.help()} tone="plain">
                {searchEs.empty.help}
              </LinkButton>
            </>
          }
        >
          {searchEs.empty.lead}
        </EmptyState>
      )}
      {total > 0 && (
        <>
          <p className="font-semibold num" role="status">
            {searchEs.heading(search.typed, total)}
          </p>
          <SearchResults {...groups} now={now} />
        </>
      )}
    </Page>
  );
}
