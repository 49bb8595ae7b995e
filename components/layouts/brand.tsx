import { AppLink } from '@/components/ui/app-link';
import { uiEs } from '@/lib/messages/es/ui';
import { DrawnName, Mark } from './mark';

/** Mark and name, leading home. `quietName` keeps the name for screen readers only. */
export function Brand({ href = '/', quietName }: { href?: string | undefined; quietName?: boolean }) {
  return (
    <AppLink href={href} className="brand">
      <Mark />
      {!quietName && <DrawnName />}
      <span className="sr-only">{uiEs.name}</span>
    </AppLink>
  );
}
