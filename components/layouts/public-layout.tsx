import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { HeaderSearch } from '@/components/search/search-form';
import { LinkButton } from '@/components/ui/link-button';
import { site } from '@/lib/routes/site';
import { Brand } from './brand';
import { PublicFooter } from './footer';
import { Menu } from './menu';
import { NavLink } from './nav-link';
import { SkipLink } from './skip-link';

/** What everyone sees. `account` replaces "Ingresar" for who is already inside. */
export function PublicLayout({
  children,
  account,
  beside,
}: {
  children: ReactNode;
  account?: ReactNode;
  /** A landmark of its own, above the content or beside it. */
  beside?: ReactNode;
}) {
  const t = useTranslations('ui');
  const links = [
    { href: site.tenders(), label: t('navigation.tenders') },
    { href: site.localPurchase(), label: t('navigation.localPurchase') },
    { href: site.matrix(), label: t('navigation.matrix') },
    { href: site.calculator(), label: t('navigation.calculator') },
    { href: site.data(), label: t('navigation.data') },
  ];
  return (
    <>
      <SkipLink />
      <div className="band" />
      <header className="wrap public-bar">
        <Brand />
        <nav aria-label={t('mainNavigation')}>
          <Menu id="menu">
            <div className="public-nav">
              {links.map((link) => (
                <NavLink key={link.href} href={link.href}>
                  {link.label}
                </NavLink>
              ))}
            </div>
          </Menu>
        </nav>
        <HeaderSearch />
        {account ?? (
          <LinkButton href={site.signIn()} tone="secondary">
            {t('signIn')}
          </LinkButton>
        )}
      </header>
      <div className="beside">
        {beside}
        <main id="contenido" className="wrap public-main">
          {children}
        </main>
      </div>
      <PublicFooter />
    </>
  );
}
