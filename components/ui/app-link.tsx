import Link from 'next/link';
import type { ComponentProps } from 'react';

/** A link inside the app. Fetches nothing ahead of time: many readers pay for each megabyte. */
export function AppLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />;
}
