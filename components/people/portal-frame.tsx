import type { ReactNode } from 'react';
import { Icon } from '@/components/frames/icons';
import { OfficeFrame } from '@/components/frames/office-frame';
import { PhoneFrame } from '@/components/frames/phone-frame';
import { ActForm } from '@/components/ui/act-form';
import { AppLink } from '@/components/ui/app-link';
import { Hidden } from '@/components/ui/field';
import type { Door } from '@/lib/domain/outcome';
import { homeOf } from '@/lib/domain/people/people';
import type { Visit } from '@/lib/domain/people/visit';
import { framesEs } from '@/lib/messages/es/frames';
import { OrganisationSwitch } from './organisation-switch';
import { phoneLinksOf, sectionsOf } from './sections';
import { Standing } from './standing';

type Props = { visit: Visit; signOut: Door; switchOrganisation: Door; children: ReactNode };

/** The frame of whoever is signed in: the phone of a producer or a receiver, the desk of everybody else. */
export function PortalFrame({ visit, signOut, switchOrganisation, children }: Props) {
  const { actor, sessionId, places, unread } = visit;
  const phoneLinks = phoneLinksOf(actor);
  const inside = (
    <>
      <Standing visit={visit} />
      {children}
    </>
  );
  if (phoneLinks) {
    return (
      <PhoneFrame
        title={actor.organisation.name}
        links={phoneLinks}
        home={homeOf(actor.organisation.kind)}
        menu={<PhoneMenu unread={unread} />}
      >
        {inside}
      </PhoneFrame>
    );
  }
  return (
    <OfficeFrame
      organisation={actor.organisation.name}
      sections={sectionsOf(actor)}
      user={<AppLink href="/cuenta">{actor.name}</AppLink>}
      notices={<AppLink href="/avisos">{framesEs.notices(unread)}</AppLink>}
      organisationSwitch={
        places.length > 1 && <OrganisationSwitch act={switchOrganisation} places={places} current={actor.organisation.id} />
      }
      signOut={
        sessionId && (
          <ActForm act={signOut} submit={framesEs.signOut} variant="inline" tone="plain">
            <Hidden name="sessionId" value={sessionId} />
          </ActForm>
        )
      }
    >
      {inside}
    </OfficeFrame>
  );
}

const barIcon =
  'relative inline-grid size-12 place-items-center text-ink [&_svg]:size-6 [&_svg]:fill-none [&_svg]:stroke-current [&_svg]:stroke-2';

/** Notices and account, at the right of the phone's top bar. */
function PhoneMenu({ unread }: { unread: number }) {
  return (
    <div className="flex">
      <AppLink href="/avisos" className={barIcon} aria-label={framesEs.noticesLong(unread)}>
        <Icon name="bell" />
        {unread > 0 && (
          <span className="num absolute top-1 right-0 rounded-full bg-amaranto px-2 text-small text-surface">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </AppLink>
      <AppLink href="/cuenta" className={barIcon} aria-label={framesEs.account}>
        <Icon name="person" />
      </AppLink>
    </div>
  );
}
