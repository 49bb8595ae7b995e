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

/** The office: navigation of the role at the side, the work in the middle. On a phone the side becomes a menu. */
export function OfficeLayout({ organisation, sections, user, signOut, tools, beside, children }: Props) {
  const t = useTranslations('ui');
  return (
    <>
      <SkipLink />
      <div className="band" />
      <div className="office">
        <header className="office-side">
          <Brand />
          <div className="office-tools">{tools}</div>
          <Menu id="menu">
            <div className="office-who">{organisation}</div>
            <nav aria-label={t('sideNavigation')} className="side-nav">
              {sections.map((section, index) => (
                <div key={section.heading ?? index}>
                  {section.heading && <p className="eyebrow">{section.heading}</p>}
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
            <div className="office-foot">
              {user}
              {signOut}
            </div>
          </Menu>
        </header>
        {beside}
        <main id="contenido" className="office-main">
          {children}
        </main>
      </div>
    </>
  );
}
