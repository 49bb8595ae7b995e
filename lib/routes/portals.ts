import type { Route } from 'next';
import type { OrganisationKind } from '@/lib/domain/access/actor';
import { safeReturnPath } from '@/lib/routes/return-path';
import { ngo, operator, university } from './companions';
import { office } from './office';
import { producer } from './producer';
import { site } from './site';

const homes: Record<OrganisationKind, Route> = {
  municipality: office.home(),
  producer: producer.home(),
  university: university.home(),
  ngo: ngo.home(),
  operator: operator.home(),
};

/** Where a person starts: the portal of the organisation they act for. */
export function homeOf(kind: OrganisationKind): Route {
  return homes[kind];
}

/** Where to sign in and come back from. @param why 'ended': the page says that the session did */
export function signInPath(back: string | null, why?: 'ended'): Route {
  return site.signIn({ volver: safeReturnPath(back), sesion: why && 'terminada' });
}
