import type { ReactNode } from 'react';
import { PortalLayout } from '@/components/navigation/portal-layout';
import { signOutAction, switchOrganisationAction } from '@/lib/actions/sessions';
import { enterPortal } from '@/lib/queries/navigation/portal';
import { Tour } from '../tour';

export default async function NgoLayout({ children }: { children: ReactNode }) {
  return (
    <PortalLayout
      visit={await enterPortal('ngo')}
      signOut={signOutAction}
      switchOrganisation={switchOrganisationAction}
      tour={<Tour />}
    >
      {children}
    </PortalLayout>
  );
}
