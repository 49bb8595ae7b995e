'use client';

import type { Route } from 'next';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';

type Props = {
  href: Route;
  children: ReactNode /** Current only on this very page, not on those under it. */;
  exact?: boolean | undefined;
};

/** A link of a navigation: knows whether it is where the reader stands, and closes the menu it was opened from. */
export function NavLink({ href, children, exact }: Props) {
  const here = usePathname();
  const current = here === href || (!exact && here.startsWith(`${href}/`));
  return (
    <AppLink
      href={href}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()}
    >
      {children}
    </AppLink>
  );
}
