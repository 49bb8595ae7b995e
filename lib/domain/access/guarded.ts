import type { OrganisationKind, Role } from './actor';

/** Roles that evaluate, award, pay or administer. In a municipality two of its people give them, neither of whom receives them. */
export const guardedRoles: readonly Role[] = ['administrator', 'evaluator', 'authority', 'treasurer'];

/** Who is one of the two: proposes (the administrator) or seconds. */
export const grantingRoles = ['administrator', 'authority'] as const satisfies readonly Role[];

/** @returns of these roles, those that one person alone does not give in an organisation of this kind */
export function guardedAmong(kind: OrganisationKind, roles: readonly Role[]): Role[] {
  return kind === 'municipality' ? roles.filter((role) => guardedRoles.includes(role)) : [];
}

/**
 * The roles that a person has, less those that rest while the account is held after a recovery: the code came from somebody else's
 * hand, and whoever hands out codes would otherwise hand out these roles.
 */
export function rolesInForce(roles: readonly Role[], isHeld: boolean): Role[] {
  return roles.filter((role) => !isHeld || !guardedRoles.includes(role));
}
