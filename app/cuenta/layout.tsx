import type { ReactNode } from 'react';
import { PortalLayout } from '@/components/people/portal-layout';
import { signOutAction, switchOrganisationAction } from '@/lib/actions/people-session';
import { enterPortal } from '@/lib/queries/people/portal';
import { Tour } from '../tour';

export default async function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <PortalLayout
      visit={await enterPortal()}
      signOut={signOutAction}
      switchOrganisation={switchOrganisationAction}
      walk={<Tour />}
    >
      {children}
    </PortalLayout>
  );
}
