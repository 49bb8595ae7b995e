import type { ReactNode } from 'react';
import { HeaderSearch } from '@/components/search/search-form';
import { LinkButton } from '@/components/ui/link-button';
import { uiEs } from '@/lib/messages/es/ui';
import { site } from '@/lib/routes/site';
import { Brand } from './brand';
import { PublicFooter } from './footer';
import { Menu } from './menu';
import { NavLink } from './nav-link';
import { SkipLink } from './skip-link';

const links = [
  { href: site.tenders(), label: uiEs.navigation.tenders },
  { href: site.localPurchase(), label: uiEs.navigation.localPurchase },
  { href: site.matrix(), label: uiEs.navigation.matrix },
  { href: site.calculator(), label: uiEs.navigation.calculator },
  { href: site.data(), label: uiEs.navigation.data },
];

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
  return (
    <>
      <SkipLink />
      <div className="band" />
      <header className="wrap public-bar">
        <Brand />
        <nav aria-label={uiEs.mainNavigation}>
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
            {uiEs.signIn}
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
