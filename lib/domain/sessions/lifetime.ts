import type { OrganisationKind, Role } from '@/lib/domain/access/actor';

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
