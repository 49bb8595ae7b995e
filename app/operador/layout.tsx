import type { ReactNode } from 'react';
import { PortalFrame } from '@/components/people/portal-frame';
import { signOutAct, switchOrganisationAct } from '@/lib/actions/people-session';
import { enterPortal } from '@/lib/queries/people/portal';
import { Walk } from '../walk';

export default async function OperatorLayout({ children }: { children: ReactNode }) {
  return (
    <PortalFrame
      visit={await enterPortal('operator')}
      signOut={signOutAct}
      switchOrganisation={switchOrganisationAct}
      walk={<Walk />}
    >
      {children}
    </PortalFrame>
  );
}
