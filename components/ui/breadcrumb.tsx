import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from './app-link';

export type Crumb = { label: string; href?: Route };

/** One step up alone is a step back: on the phone it says so by its sign. */
const crumb =
  "inline-flex items-center py-1 not-last:after:mx-[0.5em] not-last:after:content-['›'_/_''] phone:[&:only-child>a]:before:mr-[0.4em] phone:[&:only-child>a]:before:text-lg phone:[&:only-child>a]:before:content-['‹'_/_'']";

/** Where the page is. The last one, without href, is the page itself and may be left out. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations('ui');
  return (
    <nav aria-label={t('breadcrumb')} className="next-to:mt-4 phone:next-to:mt-0">
      <ol className="flex flex-wrap items-center text-small text-ink-2">
        {items.map((item) => (
          <li key={item.label} className={crumb}>
            {item.href ? (
              <AppLink href={item.href} className="text-ink-2 phone:inline-flex phone:min-h-tap phone:items-center">
                {item.label}
              </AppLink>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
