import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from './brand';
import { Icon, type IconName } from './icons';
import { NavLink } from './nav-link';
import { SkipLink } from './skip-link';

export type PhoneLink = { href: Route; label: string; icon: IconName; exact?: boolean };

type Props = {
  /** Whose phone it is now: the organisation or the school. */
  title: string;
  /** Four at most. */
  links: readonly PhoneLink[];
  home?: Route;
  /** What stands at the right of the top bar: notices, account. */
  menu?: ReactNode;
  /** A landmark of its own, above the content or beside it. */
  beside?: ReactNode;
  children: ReactNode;
};

/** The phone: who you are above, one thing in the middle, where to go below, under the thumb. */
export function PhoneLayout({ title, links, home, menu, beside, children }: Props) {
  const t = useTranslations('ui');
  return (
    <div className="phone">
      <SkipLink />
      <div className="band" />
      <header className="phone-bar">
        <Brand href={home} quietName />
        <p>{title}</p>
        <div>{menu}</div>
      </header>
      <div className="beside">
        {beside}
        <main id="contenido" className="phone-main">
          {children}
        </main>
      </div>
      <nav aria-label={t('bottomNavigation')} className="bottom-nav">
        <ul>
          {links.slice(0, 4).map((link) => (
            <li key={link.href}>
              <NavLink href={link.href} exact={link.exact}>
                <Icon name={link.icon} />
                {link.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
