import { Icon } from '@/components/layouts/icons';
import { AppLink } from '@/components/ui/app-link';
import { layoutsEs } from '@/lib/messages/es/layouts';

/** The way to the notices, with how many are new. Said whole aloud: "Avisos: 3 nuevos". */
export function Bell({ unread }: { unread: number }) {
  return (
    <AppLink href="/avisos" className="icon-button" aria-label={layoutsEs.notices(unread)}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className="icon-count num" aria-hidden="true">
          {layoutsEs.unread(unread)}
        </span>
      )}
    </AppLink>
  );
}
