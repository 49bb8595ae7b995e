import type { Route } from 'next';
import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { type ButtonTone, buttonClass } from './button-class';

type Props = {
  href: Route;
  children: ReactNode;
  tone?: ButtonTone /** A file to download: a plain link, not a page change. */;
  download?: boolean;
};

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ href, children, tone = 'primary', download }: Props) {
  if (download) {
    return (
      <a href={href} className={buttonClass(tone)} download>
        {children}
      </a>
    );
  }
  return (
    <AppLink href={href} className={buttonClass(tone)}>
      {children}
    </AppLink>
  );
}
