import type { Route } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { buttonClass } from '@/components/ui/button-class';
import { censusEs } from '@/lib/messages/es/census';

const { file: words } = censusEs;

/** Leads to the page where one line is changed or taken out; aloud it says which. */
export function LastChange({ href, what }: { href: Route; what: string }) {
  return (
    <AppLink href={href} className={`${buttonClass('plain')} justify-self-start`} aria-label={words.changeThis(what)}>
      {words.change}
    </AppLink>
  );
}
