import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { looks } from '@/components/ui/looks';
import { Page } from '@/components/ui/page';
import type { Search } from '@/lib/domain/transparency/search';
import { longestSearch } from '@/lib/domain/transparency/search';
import { account } from '@/lib/routes/account';
import { SearchForm } from './search-form';
import type { AnswerGroup } from './use-answers';

type Props = { search: Search; groups: readonly AnswerGroup[]; total: number };

/** The same search as the dialog, as a page of its own. */
export function OfficeSearchPage({ search, groups, total }: Props) {
  const t = useTranslations('search');
  return (
    <Page title={t('officeSearch.title')} lead={t('officeSearch.lead')}>
      <SearchForm
        action={account.search()}
        label={t('officeSearch.field')}
        hint={t('hintInside')}
        typed={search.typed}
        error={search.isTooLong ? t('tooLong', { most: String(longestSearch) }) : undefined}
      />
      {search.typed !== '' && !search.isTooLong && total === 0 && (
        <EmptyState title={t('heading', { amount: 0, typed: search.typed })}>{t('noWords')}</EmptyState>
      )}
      {search.typed !== '' && total > 0 && (
        <p className="font-semibold num" role="status">
          {t('heading', { amount: total, typed: search.typed })}
        </p>
      )}
      {groups.map(({ name, answers }) => (
        <section key={name} className={looks.section}>
          <h2 className="text-lg">{t(`officeSearch.groups.${name}`)}</h2>
          <ul className={looks.answers}>
            {answers.map(({ href, title, note }) => (
              <li key={`${href} ${title}`}>
                <AppLink href={href} className={looks.answerTitle}>
                  {title}
                </AppLink>
                {note && <p className="text-ink-2 num">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
