import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { AppLink } from './app-link';

export type Crumb = { label: string; href?: Route };

/** Where the page is. The last one, without href, is the page itself and may be left out. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations('ui');
  return (
    <nav aria-label={t('breadcrumb')} className="breadcrumb">
      <ol>
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? <AppLink href={item.href}>{item.label}</AppLink> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
