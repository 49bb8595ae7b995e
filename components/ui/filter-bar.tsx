import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from './link-button';
import { SearchLandmark } from './search-landmark';

type Props = {
  /** Address of the list; the fields become its query. */
  action: Route;
  label: string;
  children: ReactNode;
  /** Whether any filter is on: offers to remove them. Given, the filters of a phone wait behind one line while none is on. */
  active?: boolean;
  submit?: string;
};

/** Filters of a list, kept in the address so that it can be shared. A plain GET form: works without scripts. */
export function FilterBar({ action, label, children, active, submit }: Props) {
  const t = useTranslations('ui');
  const form = (
    <form action={action} method="get" noValidate className="filter-bar">
      {children}
      <div className="cluster">
        <button type="submit" className="btn btn-secondary">
          {submit ?? t('filter')}
        </button>
        {active && (
          <LinkButton href={action} tone="plain">
            {t('clearFilter')}
          </LinkButton>
        )}
      </div>
    </form>
  );
  return (
    <SearchLandmark label={label}>{active === undefined ? form : <PhoneFold open={active}>{form}</PhoneFold>}</SearchLandmark>
  );
}

/** The list is what one came for: on a phone its filters open at a tap; where there is room they stand open (filters.css). */
function PhoneFold({ open, children }: { open: boolean; children: ReactNode }) {
  const t = useTranslations('ui');
  return (
    <details className="filter-fold" open={open}>
      <summary className="btn btn-secondary">{t('filters')}</summary>
      {children}
    </details>
  );
}
