import { Icon } from '@/components/frames/icons';
import { AppLink } from '@/components/ui/app-link';
import { framesEs } from '@/lib/messages/es/frames';

/** The way to the notices, with how many are new. Said whole aloud: "Avisos: 3 nuevos". */
export function Bell({ unread }: { unread: number }) {
  return (
    <AppLink href="/avisos" className="icon-button" aria-label={framesEs.notices(unread)}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className="icon-count num" aria-hidden="true">
          {framesEs.unread(unread)}
        </span>
      )}
    </AppLink>
  );
}
