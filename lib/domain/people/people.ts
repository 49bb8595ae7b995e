import { applyingRoles, type OrganisationKind, type Role, rolesOf } from '@/lib/domain/access/actor';
import { Refusal } from '@/lib/domain/refusal';

/**
 * Hours that a browser stays signed in, counted from the sign-in and never prolonged by use: a day's work in an office, where a machine
 * has several people; a month on the phone of who sells or receives, where a password typed in the field is one that is forgotten.
 */
const sessionHours = { office: 12, phone: 30 * 24 } as const;

/** @returns how long a session lasts in which somebody acts with these roles for an organisation of that kind */
export function sessionHoursOf(kind: OrganisationKind, roles: readonly Role[]): number {
  return worksFromPhone(kind, roles) ? sessionHours.phone : sessionHours.office;
}

/** Who works from a phone: producers, and people who only receive. */
export function worksFromPhone(kind: OrganisationKind, roles: readonly Role[]): boolean {
  return kind === 'producer' || (roles.length > 0 && roles.every((role) => role === 'receiver'));
}

/** Days that the link of an invitation stands. */
export const invitationDays = 14;

export const passwordLength = { min: 12, max: 200 } as const;

/**
 * Where to go after signing in.
 * @param raw what the address said; anybody may have written it
 * @returns a path of this very site, or null when it could lead elsewhere or back to the door
 */
export function safeReturnPath(raw: string | undefined | null): string | null {
  if (!raw || raw.length > 300 || /[\\\p{Cc}]/u.test(raw)) return null;
  const here = 'https://apthapi.invalid';
  const url = raw.startsWith('/') && URL.canParse(raw, here) ? new URL(raw, here) : null;
  // Read as the browser will: "/.//elsewhere" too comes out as an address of somebody else.
  if (url?.origin !== here || !/^\/[^/]/.test(url.pathname) || /^\/(api|ingresar|_next)(\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search;
}

/** Organisations that the operator brings in; producers register themselves. */
export const invitedKinds = ['municipality', 'university', 'ngo'] as const satisfies readonly OrganisationKind[];
export type InvitedKind = (typeof invitedKinds)[number];

/** The role that manages people in each kind of organisation. */
export function managingRole(kind: OrganisationKind): Role {
  return kind === 'operator' ? 'operator' : 'administrator';
}

export type Belonging = { userId: string; roles: readonly Role[]; active: boolean };

/**
 * Holds the roles given in an organisation to what its kind has, and binds receivers to schools.
 * @throws Refusal not-a-role-here | roles-apart | receiver-without-schools
 */
export function assertRoles(
  kind: OrganisationKind,
  { roles, schoolIds }: { roles: readonly Role[]; schoolIds: readonly string[] },
): void {
  const allowed: readonly Role[] = rolesOf[kind];
  if (roles.length === 0 || roles.some((role) => !allowed.includes(role))) throw new Refusal('not-a-role-here', {}, 'roles');
  // Who says what the law is does not apply it too.
  if (roles.includes('legal-adviser') && roles.some((role) => applyingRoles.includes(role)))
    throw new Refusal('roles-apart', {}, 'roles');
  if (roles.includes('receiver') && schoolIds.length === 0) throw new Refusal('receiver-without-schools', {}, 'schoolIds');
}

/**
 * An organisation always keeps somebody who manages its people.
 * @param after its members as the change would leave them
 * @throws Refusal last-administrator
 */
export function assertKeepsManager(kind: OrganisationKind, after: readonly Belonging[]): void {
  const role = managingRole(kind);
  if (!after.some((member) => member.active && member.roles.includes(role))) throw new Refusal('last-administrator', {}, 'roles');
}

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

export function invitationState(
  invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}

/** By how much the demonstration's clock is moved at a time, in seconds; null comes back to its own present. */
export const clockSteps = { hour: 3600, day: 86_400, week: 7 * 86_400, month: 30 * 86_400, present: null } as const;
export type ClockStep = keyof typeof clockSteps;
export const clockStepNames = ['hour', 'day', 'week', 'month', 'present'] as const satisfies readonly ClockStep[];

/** Farthest that the demonstration's clock may be ahead of its own present, in seconds: two years. */
export const greatestAhead = 2 * 366 * 86_400;
