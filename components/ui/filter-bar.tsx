import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from './button-class';
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
    <form
      action={action}
      method="get"
      noValidate
      data-part="filter-bar"
      className="flex flex-wrap items-end gap-x-4 gap-y-3 rounded-box bg-sunken p-4 forced-colors:border forced-colors:border-[CanvasText] narrow:[&_:is(button,a)]:w-full"
    >
      {children}
      <div className="flex flex-wrap items-center gap-3 narrow:w-full">
        <button type="submit" className={buttonClass('secondary')}>
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
    <details
      data-part="filters"
      className="unfolded:details-content:[block-size:auto] unfolded:details-content:[content-visibility:visible] [&[open]>summary]:hidden"
      open={open}
    >
      <summary className={`list-none unfolded:hidden [&::-webkit-details-marker]:hidden ${buttonClass('secondary')}`}>
        {t('filters')}
      </summary>
      {children}
    </details>
  );
}
