import type { ReactNode } from 'react';
import { PortalFrame } from '@/components/people/portal-frame';
import { signOutAct, switchOrganisationAct } from '@/lib/actions/people-session';
import { enterPortal } from '@/lib/queries/people/portal';
import { Walk } from '../walk';

export default async function NgoLayout({ children }: { children: ReactNode }) {
  return (
    <PortalFrame visit={await enterPortal('ngo')} signOut={signOutAct} switchOrganisation={switchOrganisationAct} walk={<Walk />}>
      {children}
    </PortalFrame>
  );
}
