import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { looks } from '@/components/ui/looks';
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

/** On the narrowest phones the name of whose phone it is keeps its room beside three tools. */
const bar =
  'mx-auto grid max-w-184 grid-cols-[auto_1fr_auto] items-center gap-3 px-4 py-1 max-tiny:gap-1 max-tiny:px-2 three:has-[+*>[data-part=tour]]:max-w-256 [&>a:first-child]:[--brand-size:32px]';
const ways =
  '[&_a]:flex [&_a]:min-h-16 [&_a]:flex-col [&_a]:items-center [&_a]:justify-center [&_a]:gap-[3px] [&_a]:text-small [&_a]:font-semibold [&_a]:text-ink-2 [&_a]:no-underline [&_a[aria-current]]:text-amaranto [&_a[aria-current]]:[box-shadow:inset_0_4px_var(--amaranto)] forced-colors:[&_a[aria-current]]:border-t-4 forced-colors:[&_a[aria-current]]:border-t-[Highlight] forced-colors:[&_a[aria-current]]:outline-2 forced-colors:[&_a[aria-current]]:-outline-offset-3 forced-colors:[&_a[aria-current]]:outline-[Highlight] [&_svg]:size-6';

/** The phone: who you are above, one thing in the middle, where to go below, under the thumb. */
export function PhoneLayout({ title, links, home, menu, beside, children }: Props) {
  const t = useTranslations('ui');
  return (
    <div className="pb-21 print:m-0 print:block print:max-w-none print:p-0">
      <SkipLink />
      <div className="h-2.5 [background:var(--band)] forced-colors:forced-color-adjust-none" />
      <header className={bar}>
        <Brand href={home} quietName />
        <p className="text-center font-serif text-base leading-[1.2] font-semibold">{title}</p>
        <div>{menu}</div>
      </header>
      <div className={looks.besideTour}>
        {beside}
        <main id="contenido" data-layout="phone" className="mx-auto max-w-184 px-4 pt-3 pb-9">
          {children}
        </main>
      </div>
      <nav
        aria-label={t('bottomNavigation')}
        data-part="bottom-nav"
        className="fixed inset-x-0 bottom-0 z-5 border-t border-line bg-surface"
      >
        <ul className={`mx-auto grid max-w-184 auto-cols-[1fr] grid-flow-col ${ways}`}>
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
