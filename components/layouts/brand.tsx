import type { Route } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { uiEs } from '@/lib/messages/es/ui';
import { site } from '@/lib/routes/site';
import { DrawnName, Mark } from './mark';

/** Mark and name, leading home. `quietName` keeps the name for screen readers only. */
export function Brand({ href = site.home(), quietName }: { href?: Route | undefined; quietName?: boolean }) {
  return (
    <AppLink href={href} className="brand">
      <Mark />
      {!quietName && <DrawnName />}
      <span className="sr-only">{uiEs.name}</span>
    </AppLink>
  );
}
