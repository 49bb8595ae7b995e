import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { Going } from './going';
import { whole } from './whole';

/** A link inside the app. Fetches nothing ahead of time: many readers pay for each megabyte. Says so when the page takes its time. */
export function AppLink({ children, ...props }: Omit<ComponentProps<typeof Link>, 'href'> & { href: Route }) {
  return (
    <Link prefetch={false} {...props}>
      {whole(children)}
      <Going />
    </Link>
  );
}
