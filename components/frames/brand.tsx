import { AppLink } from '@/components/ui/app-link';
import { uiEs } from '@/lib/messages/es/ui';
import { Mark } from './mark';

/** Mark and name, leading home. `quietName` keeps the name for screen readers only. */
export function Brand({ href = '/', quietName }: { href?: string; quietName?: boolean }) {
  return (
    <AppLink href={href} className="brand">
      <Mark />
      <span className={quietName ? 'sr-only' : undefined}>{uiEs.name}</span>
    </AppLink>
  );
}
