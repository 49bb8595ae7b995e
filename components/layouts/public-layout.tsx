import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { HeaderSearch } from '@/components/search/search-form';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { site } from '@/lib/routes/site';
import { Brand } from './brand';
import { PublicFooter } from './footer';
import { Menu } from './menu';
import { NavLink } from './nav-link';
import { SkipLink } from './skip-link';

/** On one line: search gives way first, and beside large letters the name of the brand. Spread letters may take a second line. */
const bar =
  'flex min-h-18 flex-wrap items-center gap-x-4 gap-y-3 max-menu:[&>a:first-child]:flex-1 below-wide:min-h-16 below-wide:gap-x-1 below-wide:gap-y-2 below-wide:[&>a:first-child]:min-w-6.75 below-wide:[&>a:first-child]:flex-[1_1_0] below-wide:[&>a:first-child]:[--brand-size:27px] below-wide:[&>a:first-child]:[container:brand/inline-size] [&>a:last-child]:flex-none [&>a:last-child]:whitespace-nowrap below-wide:[&>a:last-child]:px-2 below-wide:[&>a:last-child]:text-small';
const nav =
  'flex flex-wrap gap-x-4 gap-y-0 as-sheet:flex-col [&>a]:inline-flex [&>a]:min-h-tap [&>a]:items-center [&>a]:border-b-3 [&>a]:border-transparent [&>a]:whitespace-nowrap [&>a]:text-ink [&>a]:no-underline [&>a:hover]:border-line-strong [&>a[aria-current]]:border-amaranto [&>a[aria-current]]:font-semibold forced-colors:[&>a]:border-[Canvas] forced-colors:[&>a[aria-current]]:border-[Highlight] forced-colors:[&>a[aria-current]]:outline-2 forced-colors:[&>a[aria-current]]:-outline-offset-3 forced-colors:[&>a[aria-current]]:outline-[Highlight]';

/** What everyone sees. `account` replaces "Ingresar" for who is already inside. */
export function PublicLayout({
  children,
  account,
  beside,
  language,
}: {
  children: ReactNode;
  account?: ReactNode;
  /** A landmark of its own, above the content or beside it. */
  beside?: ReactNode;
  /** The way to another language, at the foot. */
  language?: ReactNode;
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
      <div className="h-2.5 [background:var(--band)] forced-colors:forced-color-adjust-none" />
      <header data-bar="public" className={`${bar} ${looks.wrap}`}>
        <Brand />
        <nav aria-label={t('mainNavigation')} data-part="public-nav" className="max-w-full flex-none">
          <Menu id="menu">
            <div className={nav}>
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
      <div className={looks.besideTour}>
        {beside}
        <main id="contenido" className={`${looks.wrap} min-h-[60vh] pt-6 pb-14`}>
          {children}
        </main>
      </div>
      <PublicFooter language={language} />
    </>
  );
}
