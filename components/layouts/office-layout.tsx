import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from './brand';
import { Menu } from './menu';
import { NavLink } from './nav-link';
import { SkipLink } from './skip-link';

export type NavSection = {
  heading?: string | undefined;
  links: readonly { href: Route; label: string; exact?: boolean | undefined }[];
};

type Props = {
  /** For which organisation the person acts, with the way to act for another. */
  organisation: ReactNode;
  sections: readonly NavSection[];
  /** Who the person is, leading to their account. */
  user: ReactNode;
  /** Form to sign out. */
  signOut?: ReactNode;
  /** Search and notices: in sight at every width. */
  tools?: ReactNode;
  /** A landmark of its own, beside the work. */
  beside?: ReactNode;
  children: ReactNode;
};

const look = {
  office:
    'grid min-h-[calc(100vh_-_--spacing(2.5))] grid-cols-[--spacing(64)_minmax(0,1fr)] below-wide:block three:has-[>[data-part=tour]]:grid-cols-[--spacing(64)_minmax(0,1fr)_--spacing(68)] three:[&>[data-part=tour]]:[grid-area:1/3] print:block print:min-h-0',
  /** The way to everything else stays in sight on long pages. */
  side: 'border-line bg-surface wide:sticky wide:top-0 wide:flex wide:h-[calc(100dvh_-_--spacing(2.5))] wide:flex-col wide:items-stretch wide:self-start wide:border-r wide:p-4 below-wide:flex below-wide:items-center below-wide:justify-between below-wide:gap-1 below-wide:border-b below-wide:px-4 below-wide:py-1 [&>a:first-child]:[--brand-size:31px] wide:[&>a:first-child]:ml-3 wide:[&>a:first-child]:min-h-10 below-wide:[&>a:first-child]:min-w-7.75 below-wide:[&>a:first-child]:flex-[1_1_0] below-wide:[&>a:first-child]:[container:brand/inline-size]',
  /** Who one is and the way out stay too: only the ways between them scroll. All of a role stand on a screen of 900 under a mouse. */
  nav: 'wide:scroll-shade wide:min-h-0 wide:flex-1 wide:scroll-py-2 wide:overflow-y-auto wide:px-1 wide:py-0 [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:rounded-box [&_a]:px-3 [&_a]:py-1 [&_a]:leading-[1.2] [&_a]:text-ink [&_a]:no-underline wide:pointer-fine:[&_a]:min-h-8 [&_a:hover]:bg-sunken [&_a[aria-current]]:bg-amaranto-tint [&_a[aria-current]]:font-semibold [&_a[aria-current]]:text-amaranto-strong forced-colors:[&_a[aria-current]]:border-l-4 forced-colors:[&_a[aria-current]]:border-l-[Highlight] forced-colors:[&_a[aria-current]]:outline-2 forced-colors:[&_a[aria-current]]:-outline-offset-3 forced-colors:[&_a[aria-current]]:outline-[Highlight]',
  /** Its button stands in line with the words above it. */
  foot: 'mt-4 flex items-center justify-between gap-2 border-t border-line px-3 py-2 text-small leading-[1.3] wide:mt-2 wide:pt-1 wide:pb-0 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center wide:[&_a]:min-h-8 [&_button]:mx-0 [&_button]:px-0',
  main: 'max-w-304 min-w-0 px-9 pt-6 pb-14 three:[[data-part=tour]+&]:pr-6 three:[[data-part=tour]+&]:[grid-area:1/2] below-wide:px-4',
};

/** The office: navigation of the role at the side, the work in the middle. On a phone the side becomes a menu. */
export function OfficeLayout({ organisation, sections, user, signOut, tools, beside, children }: Props) {
  const t = useTranslations('ui');
  return (
    <>
      <SkipLink />
      <div className="h-2.5 [background:var(--band)] forced-colors:forced-color-adjust-none" />
      <div className={look.office}>
        <header data-bar="office" className={look.side}>
          <Brand />
          <div data-part="tools" className="mt-3 mb-2 flex items-center gap-1 below-wide:my-0">
            {tools}
          </div>
          <Menu id="menu">
            <div className="px-3 pt-3 pb-2 leading-[1.35] wide:py-1 wide:text-small">{organisation}</div>
            <nav aria-label={t('sideNavigation')} data-part="side-nav" className={look.nav}>
              {sections.map((section, index) => (
                <div key={section.heading ?? index}>
                  {section.heading && (
                    <p className="mx-3 mt-4 mb-1 font-sans text-small leading-[1.3] font-semibold text-ink-2 wide:pointer-fine:mt-2 wide:pointer-fine:mb-0">
                      {section.heading}
                    </p>
                  )}
                  <ul>
                    {section.links.map((link) => (
                      <li key={link.href}>
                        <NavLink href={link.href} exact={link.exact}>
                          {link.label}
                        </NavLink>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </nav>
            <div className={look.foot}>
              {user}
              {signOut}
            </div>
          </Menu>
        </header>
        {beside}
        <main id="contenido" className={look.main}>
          {children}
        </main>
      </div>
    </>
  );
}
